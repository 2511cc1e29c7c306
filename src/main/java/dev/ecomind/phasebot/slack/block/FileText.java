package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.review.FileReference;
import dev.ecomind.phasebot.review.ItemId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that the review wants changed, as links where it is known where they lie. */
final class FileText {
  private static final int FILES = 8;

  /** A path, and perhaps the first lines in it that are meant. */
  private static final Pattern REFERENCE =
      Pattern.compile("([^:#?]+)(?::\\s*([0-9]{1,7})(?:\\s*[-–]\\s*([0-9]{1,7}))?.*)?");

  private FileText() {}

  /** Adds those of a phase; nothing where there are none. */
  static void add(Blocks blocks, Plan plan, ItemId phase) {
    List<String> lines =
        plan.review().files().stream()
            .filter(file -> file.phase().equals(Optional.of(phase)))
            .map(file -> line(file, plan.facts().repository()))
            .toList();
    if (!lines.isEmpty()) {
      blocks.section("*Files to update*").lines(lines, FILES);
    }
  }

  private static String line(FileReference file, Optional<URI> repository) {
    String path = Mrkdwn.inline(file.path(), 200);
    String shown =
        repository
            .flatMap(base -> address(base, file.path()))
            .map(url -> Mrkdwn.link(url, Limits.cutPlain(file.path(), 200)))
            .orElse("`" + path.replace('`', '\'') + "`");
    return "📄 " + shown + (file.text().isBlank() ? "" : "  " + Mrkdwn.inline(file.text(), 200));
  }

  /** Empty for what is no path below the base. */
  static Optional<String> address(URI base, String reference) {
    Matcher read = REFERENCE.matcher(reference.strip());
    if (!read.matches() || read.group(1).contains("..")) {
      return Optional.empty();
    }
    String path = read.group(1).strip().replaceFirst("^[./]+", "");
    String below = base.toString().endsWith("/") ? base.toString() : base + "/";
    return encoded(path).map(safe -> below + safe + lines(read.group(2), read.group(3)));
  }

  private static Optional<String> encoded(String path) {
    try {
      return Optional.of(new URI(null, null, "/" + path, null).toASCIIString().substring(1));
    } catch (URISyntaxException noPath) {
      return Optional.empty();
    }
  }

  private static String lines(@Nullable String from, @Nullable String to) {
    return from == null ? "" : "#L" + from + (to == null ? "" : "-L" + to);
  }
}
