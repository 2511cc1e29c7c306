package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verb {@code lint}, as somebody at a terminal or a script calls it. */
final class LintCommandTest {
  private static final String FLAWED = "## Phase 1: Build\n\n- [~] Write the tests\n";
  private static final String SOUND = "## Phase 1: Build\n\n- [ ] Write the tests\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path flawed = Path.of("");
  private Path sound = Path.of("");

  @BeforeEach
  void write() throws IOException {
    flawed = Files.writeString(folder.resolve("flawed.md"), FLAWED);
    sound = Files.writeString(folder.resolve("sound.md"), SOUND);
  }

  @Test
  void findings_areLinesWithFileLineSeverityAndRule() {
    assertThat(lint(flawed.toString())).isZero();

    assertThat(out.toString().lines())
        .first()
        .asString()
        .startsWith(flawed + ":3: warning box-unread: ");
    assertThat(out.toString()).endsWith("0 errors, 1 warning, 0 infos" + System.lineSeparator());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void strict_failsOnAWarningOnly() {
    assertThat(lint("--strict", flawed.toString())).isEqualTo(1);
    assertThat(lint("--strict", sound.toString())).isZero();
  }

  @Test
  void severalFiles_areCountedTogether() {
    lint(flawed.toString(), sound.toString(), flawed.resolveSibling("flawed.md").toString());

    assertThat(out.toString()).contains("flawed.md:3:", "0 errors, 1 warning, 0 infos");
  }

  @Test
  void hyphen_readsStandardInput() {
    assertThat(lint("-")).isZero();

    assertThat(out.toString()).startsWith("<stdin>:3: warning box-unread: ");
  }

  @Test
  void json_keepsItsPromise() throws IOException {
    Path list = Files.writeString(folder.resolve("list.md"), "- milk\n");

    assertThat(lint("--json", flawed.toString(), list.toString())).isEqualTo(1);

    JsonNode report = new ObjectMapper().readTree(out.toString());
    JsonNode finding = report.path("findings").path(0);
    assertThat(finding.path("file").asText()).isEqualTo(flawed.toString());
    assertThat(finding.path("rule").asText()).isEqualTo("box-unread");
    assertThat(finding.path("severity").asText()).isEqualTo("WARNING");
    assertThat(finding.path("line").asInt()).isEqualTo(3);
    assertThat(finding.path("text").asText()).contains("Write the tests");
    assertThat(report.path("counts").path("warning").asInt()).isEqualTo(1);
    assertThat(report.path("refused").path(0).path("file").asText()).isEqualTo(list.toString());
    assertThat(report.path("refused").path(0).path("text").asText()).contains("No phase was found");
  }

  @Test
  void whatCannotBeRead_isSaidAndTheRestIsStillLinted() {
    String missing = folder.resolve("none.md").toString();

    assertThat(lint(missing, flawed.toString())).isEqualTo(1);

    assertThat(err.toString()).contains(missing, "there is no such file");
    assertThat(out.toString()).contains("box-unread");
  }

  @Test
  void colour_isForTheSeverityAlone() {
    lint("--color=always", flawed.toString());
    String coloured = out.toString();
    out.getBuffer().setLength(0);
    lint("--color=never", flawed.toString());

    assertThat(coloured).contains("\u001b[33mwarning");
    assertThat(coloured.replaceAll("\u001b\\[[\\d;]*m", "")).isEqualTo(out.toString());
  }

  @Test
  void noFile_isWrongUsage() {
    assertThat(lint()).isEqualTo(2);
    assertThat(lint("--color=sometimes", flawed.toString())).isEqualTo(2);
  }

  private int lint(String... arguments) {
    ByteArrayInputStream input = new ByteArrayInputStream(FLAWED.getBytes(StandardCharsets.UTF_8));
    return new CommandLine(new LintCommand(input))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
