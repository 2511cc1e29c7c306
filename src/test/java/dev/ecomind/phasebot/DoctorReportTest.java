package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

final class DoctorReportTest {
  private static final DoctorReport REPORT =
      new DoctorReport(
          List.of(
              Check.ok("token", "known"),
              Check.warn("roles of payments", "nobody holds QA\u202e\nok   token: known"),
              Check.fail("disk", "100 % full; make room")));

  @Test
  void check_isOneLineWhateverANameHolds() {
    assertThat(printed(Ansi.OFF))
        .containsExactly(
            "ok   token: known",
            "warn roles of payments: nobody holds QA ok   token: known",
            "fail disk: 100 % full; make room",
            "1 ok, 1 to look at, 1 failed");
  }

  @Test
  void verdict_aloneIsColoured() {
    assertThat(printed(Ansi.ON).get(2))
        .startsWith("\u001b[1m\u001b[31mfail")
        .endsWith("\u001b[0m disk: 100 % full; make room");
  }

  @Test
  void report_failsWithItsFirstFailure() {
    assertThat(REPORT.failed()).isTrue();
    assertThat(new DoctorReport(REPORT.checks().subList(0, 2)).failed()).isFalse();
  }

  @Test
  void json_countsByVerdict() {
    assertThat(REPORT.json().at("/counts").toString())
        .isEqualTo("{\"ok\":1,\"warn\":1,\"fail\":1}");
    assertThat(REPORT.json().at("/checks/2/verdict").asText()).isEqualTo("fail");
  }

  private static List<String> printed(Ansi ansi) {
    StringWriter out = new StringWriter();
    REPORT.print(new PrintWriter(out), ansi);
    return out.toString().lines().toList();
  }
}
