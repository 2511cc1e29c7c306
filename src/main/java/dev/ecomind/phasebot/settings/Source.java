package dev.ecomind.phasebot.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One place in which settings are written. An empty value counts as none, as container tools pass
 * on variables that nobody set.
 */
record Source(Map<String, String> values) {
  private static final int LARGEST_FILE = 65_536;

  Source {
    values = Map.copyOf(values);
  }

  /** The value, written here or in the file that is named here. */
  Optional<String> find(Variable variable, List<Problem> problems) {
    Optional<String> written = value(variable.name());
    Optional<String> file = value(variable.nameOfFile());
    if (written.isPresent() && file.isPresent()) {
      problems.add(
          new Problem(
              variable.nameOfFile(),
              file.map(name -> '"' + name + '"'),
              "but " + variable.name() + " is set too, and only one of them can count",
              "set one, leave out the other"));
    }
    return written.or(() -> file.flatMap(name -> content(variable, name, problems)));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<String> content(Variable variable, String name, List<Problem> problems) {
    String wrong;
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().strip();
      if (bytes.length <= LARGEST_FILE && !text.isEmpty()) {
        return Optional.of(text);
      }
      wrong = text.isEmpty() ? "a file with nothing in it" : "a file that is too large for a value";
    } catch (CharacterCodingException binary) {
      wrong = "a file that is not UTF-8 text";
    } catch (IOException | InvalidPathException unreadable) {
      wrong = "a file that cannot be read (" + unreadable.getClass().getSimpleName() + ")";
    }
    problems.add(
        new Problem(
            variable.nameOfFile(),
            Optional.of('"' + name + '"'),
            wrong,
            variable.nameOfFile() + "=/run/secrets/" + variable.name().toLowerCase(Locale.ROOT)));
    return Optional.empty();
  }
}
