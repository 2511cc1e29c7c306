package dev.ecomind.phasebot.project;

import java.util.regex.Pattern;

/** A file that was written for somebody to keep. Immutable. */
public final class ExportedFile {
  /** As much of a description as Slack takes. */
  public static final int LONGEST_DESCRIPTION = 1_000;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z]+");

  private final String name;
  private final String mediaType;
  private final byte[] content;
  private final String description;

  /**
   * @param name without folder: lower case, digits and hyphens, and an ending
   */
  public ExportedFile(String name, String mediaType, byte[] content) {
    this(name, mediaType, content, "");
  }

  /**
   * A picture.
   *
   * @param description the same in words, for those who cannot see it
   */
  public ExportedFile(String name, String mediaType, byte[] content, String description) {
    if (description.length() > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException("A description of " + description.length());
    }
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No plain file name: " + name);
    }
    this.name = name;
    this.mediaType = mediaType;
    this.content = content.clone();
    this.description = description;
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

  /** What a picture shows, in words; empty for what is text itself. */
  public String description() {
    return description;
  }

  @Override
  public String toString() {
    return name + " (" + content.length + " bytes)";
  }
}
