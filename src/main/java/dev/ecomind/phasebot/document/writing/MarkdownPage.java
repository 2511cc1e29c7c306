package dev.ecomind.phasebot.document.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Markdown document under construction; words are escaped unless said otherwise. */
final class MarkdownPage {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private final StringBuilder text = new StringBuilder();

  void front(String status, LocalDate date, List<String> decisionMakers) {
    Map<String, Object> front = new LinkedHashMap<>();
    front.put("status", status);
    front.put("date", date.toString());
    front.put("decision-makers", decisionMakers);
    try {
      text.append("---\n").append(YAML.writeValueAsString(front)).append("---\n\n");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("No front matter", impossible);
    }
  }

  void heading(int level, String words) {
    markdown("#".repeat(level) + " " + MarkdownText.escaped(words));
  }

  void paragraph(String words) {
    markdown(MarkdownText.escaped(words));
  }

  void bullets(List<String> words) {
    markdownBullets(words.stream().map(MarkdownText::escaped).toList());
  }

  void markdownBullets(List<String> lines) {
    if (lines.isEmpty()) {
      paragraph("None named.");
    } else {
      markdown("* " + String.join("\n* ", lines));
    }
  }

  void markdown(String block) {
    text.append(block).append("\n\n");
  }

  /** Ends with one line end. */
  String text() {
    return text.toString().stripTrailing() + "\n";
  }
}
