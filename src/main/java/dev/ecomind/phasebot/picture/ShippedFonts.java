package dev.ecomind.phasebot.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fonts from the class path, which look the same on every machine.
 *
 * <p>The JDK refuses even these where the machine itself has no fonts, unless a file tells it which
 * fonts there are. So it is given one that names none, before it first looks.
 */
final class ShippedFonts {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String WHICH_FONTS = "sun.awt.fontconfig";
  private static final String NONE = "version=1\nsequence.allfonts=default\n";

  private ShippedFonts() {}

  static Typeface load() {
    System.setProperty("java.awt.headless", "true");
    try {
      return System.getProperty(WHICH_FONTS) == null ? loadWithoutOthers() : fonts();
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "The fonts for pictures were not loaded. They need a writable folder for passing files.",
          failed);
    }
  }

  private static Typeface loadWithoutOthers() throws IOException {
    Path none = Files.createTempFile("fonts", ".properties");
    try {
      Files.writeString(none, NONE, StandardCharsets.ISO_8859_1);
      System.setProperty(WHICH_FONTS, none.toString());
      return fonts();
    } finally {
      System.clearProperty(WHICH_FONTS);
      Files.delete(none);
    }
  }

  private static Typeface fonts() throws IOException {
    return new Typeface(font("DejaVuSans.ttf"), font("DejaVuSans-Bold.ttf"));
  }

  private static Font font(String name) throws IOException {
    try (InputStream file = ShippedFonts.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IOException("No font " + name + " on the class path.");
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException broken) {
      throw new IOException("The font " + name + " is broken.", broken);
    }
  }
}
