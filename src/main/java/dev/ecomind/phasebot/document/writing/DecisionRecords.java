package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Option;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes one decision record a decision, in the form of MADR, named by its lasting number. */
final class DecisionRecords {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_OPTIONS = 4;

  private DecisionRecords() {}

  static List<ExportedFile> write(Dossier dossier) {
    List<ExportedFile> files = new ArrayList<>();
    for (DecisionPlan asked : dossier.project().plan().decisions()) {
      String text = new DecisionRecord(dossier, asked).text();
      files.add(
          new ExportedFile(
              name(asked.decision()),
              ExportFormat.ADR.mediaType(),
              text.getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  /** Such as {@code 0001-ecs-or-eks.md}. */
  private static String name(Decision decision) {
    String digits = decision.id().text().replaceAll("[^0-9]", "");
    String number = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    String words = plain(words(decision));
    return number + "-" + (words.isEmpty() ? "decision" : words) + ".md";
  }

  /** The options tell best what it is about, unless they answer many a question. */
  private static String words(Decision decision) {
    List<String> options = decision.options().stream().map(Option::name).toList();
    boolean telling =
        options.size() >= 2
            && options.size() <= MOST_OPTIONS
            && options.stream().noneMatch("yes"::equalsIgnoreCase);
    return telling ? String.join(" or ", options) : decision.question();
  }

  private static String plain(String words) {
    String ascii =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String joined =
        List.of(ascii.split("[^a-z0-9]+", -1)).stream()
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("-"));
    if (joined.length() <= LONGEST_NAME) {
      return joined;
    }
    int cut = joined.lastIndexOf('-', LONGEST_NAME);
    return joined.substring(0, cut > 0 ? cut : LONGEST_NAME);
  }
}
