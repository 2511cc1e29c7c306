package dev.ecomind.phasebot.sandbox.workspace;

import java.util.Locale;
import java.util.Map;

/**
 * What Slack calls a type of file.
 *
 * @param name what {@code filetype} says
 * @param prettyName what people read
 * @param mimeType the media type; of what is text and no more, plain text
 */
record FileType(String name, String prettyName, String mimeType) {
  private static final FileType TEXT = new FileType("text", "Plain Text", "text/plain");
  private static final FileType BINARY =
      new FileType("binary", "Binary", "application/octet-stream");
  private static final FileType MARKDOWN = new FileType("markdown", "Markdown (raw)", "text/plain");
  private static final FileType JPEG = new FileType("jpg", "JPEG", "image/jpeg");
  private static final FileType HTML = new FileType("html", "HTML", "text/html");
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, FileType> BY_ENDING =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("log", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("csv", new FileType("csv", "CSV", "text/csv")),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("ics", new FileType("ics", "iCalendar", "text/calendar")),
          Map.entry("json", new FileType("json", "JSON", "application/json")),
          Map.entry("yaml", new FileType("yaml", "YAML", "text/plain")),
          Map.entry("pdf", new FileType("pdf", "PDF", "application/pdf")),
          Map.entry("zip", new FileType("zip", "Zip", "application/zip")),
          Map.entry(
              "docx", new FileType("docx", "Word Document", OFFICE + "wordprocessingml.document")),
          Map.entry(
              "xlsx", new FileType("xlsx", "Excel Spreadsheet", OFFICE + "spreadsheetml.sheet")),
          Map.entry("png", new FileType("png", "PNG", "image/png")),
          Map.entry("jpg", JPEG),
          Map.entry("jpeg", JPEG),
          Map.entry("gif", new FileType("gif", "GIF", "image/gif")),
          Map.entry("svg", new FileType("svg", "SVG", "image/svg+xml")));

  /** The type that a name's ending tells; a name without an ending is one of text. */
  static FileType of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    if (dot < 0 || dot == fileName.length() - 1) {
      return TEXT;
    }
    return BY_ENDING.getOrDefault(fileName.substring(dot + 1).toLowerCase(Locale.ROOT), BINARY);
  }
}
