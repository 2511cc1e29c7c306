package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.slack.block.AttachedFile;
import dev.ecomind.phasebot.slack.client.Fetched;
import java.util.List;
import java.util.Optional;

/** Says why a file is not read, and what to do. */
final class Obstacles {
  private static final int MEGABYTE = 1024 * 1024;

  private Obstacles() {}

  /** What is wrong with a file before it is fetched. */
  static Optional<String> of(AttachedFile file, long mostBytes) {
    if (!file.isHosted()) {
      return Optional.of(
          "%s does not lie with Slack, and I fetch files from Slack only. Upload it here."
              .formatted(name(file)));
    }
    if (file.size() > mostBytes) {
      return Optional.of(tooLarge(file, mostBytes));
    }
    return file.isText() ? Optional.empty() : Optional.of(notText(file));
  }

  /** What kept it from being fetched. */
  static String of(AttachedFile file, Fetched.Obstacle obstacle, long mostBytes) {
    String reason =
        switch (obstacle) {
          case FOREIGN ->
              "%s does not lie with Slack, and I fetch files from Slack only. Upload it here."
                  .formatted(name(file));
          case SIGN_IN ->
              ("Slack does not let me read %s. Either this app lacks the scope `files:read` and has"
                      + " to be installed anew, or I am not in the channel where it was shared.")
                  .formatted(name(file));
          case GONE -> "%s is not there any more.".formatted(name(file));
          case TOO_LARGE -> tooLarge(file, mostBytes);
          case NO_ANSWER ->
              "Slack did not hand over %s. Please try again in a minute.".formatted(name(file));
        };
    return reason + " Nothing was changed.";
  }

  /** The one file of several that can be read. */
  static Optional<AttachedFile> readable(List<AttachedFile> files) {
    List<AttachedFile> texts = files.stream().filter(AttachedFile::isText).toList();
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  private static String tooLarge(AttachedFile file, long mostBytes) {
    return "%s is too large: I read documents of up to %d MB."
        .formatted(name(file), mostBytes / MEGABYTE);
  }

  private static String notText(AttachedFile file) {
    String kind = file.type().isBlank() ? "no text" : "of the type " + file.type();
    return "%s is %s. I read Markdown and plain text: a file that ends in .md or .txt."
        .formatted(name(file), kind);
  }

  private static String name(AttachedFile file) {
    return file.name().isBlank() ? "The file" : "\"" + file.name() + "\"";
  }
}
