package dev.ecomind.phasebot.project;

import java.util.regex.Pattern;

/** A file that was written for somebody to keep. Immutable. */
public final class ExportedFile {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z]+");

  private final String name;
  private final String mediaType;
  private final byte[] content;

  /**
   * @param name without folder: lower case, digits and hyphens, and an ending
   */
  public ExportedFile(String name, String mediaType, byte[] content) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No plain file name: " + name);
    }
    this.name = name;
    this.mediaType = mediaType;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] content() {
    return content.clone();
  }

  @Override
  public String toString() {
    return name + " (" + content.length + " bytes)";
  }
}
