package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of the sample, as it was imported and as it stands once much is decided. */
final class GoldenExportTest {

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theDecidedSample_isWrittenAsExpected(ExportFormat format) {
    for (ExportedFile file : Told.decidedSample().files(format)) {
      assertSame("decided", file);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"ADR", "CSV", "ICS"})
  void theUntouchedSample_isWrittenAsExpected(ExportFormat format) {
    for (ExportedFile file : Told.sample().files(format)) {
      assertSame("untouched", file);
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theSameProject_givesTheSameBytes(ExportFormat format) {
    List<ExportedFile> once = Told.decidedSample().files(format);
    List<ExportedFile> again = Told.decidedSample().files(format);

    assertThat(again).hasSameSizeAs(once);
    for (int index = 0; index < once.size(); index++) {
      assertThat(again.get(index).name()).isEqualTo(once.get(index).name());
      assertThat(again.get(index).content()).isEqualTo(once.get(index).content());
    }
  }

  private static void assertSame(String state, ExportedFile file) {
    String text = new String(file.content(), StandardCharsets.UTF_8);
    Golden.assertSame(
        state + "/" + file.name(), file.name().endsWith(".json") ? withoutReview(text) : text);
  }

  /** What was read has golden files of its own. */
  private static String withoutReview(String json) {
    try {
      ObjectNode whole = (ObjectNode) new ObjectMapper().readTree(json);
      return whole.retain("project", "revision", "plan", "roles", "activity").toPrettyString()
          + "\n";
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }
}
