package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private static final Answer SILENT = new Answer.Silent("http_500");

  private final BackOff backOff = new BackOff(Duration.ofSeconds(2), Duration.ofSeconds(5));

  @Test
  void failed_doublesUpToTheLongest() {
    assertThat(backOff.failed(SILENT)).isEqualTo(Duration.ofSeconds(2));
    assertThat(backOff.failed(SILENT)).isEqualTo(Duration.ofSeconds(4));
    assertThat(backOff.failed(SILENT)).isEqualTo(Duration.ofSeconds(5));
    assertThat(backOff.failed(SILENT)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void failed_waitsAtLeastAsLongAsSlackAsks() {
    Duration pause = backOff.failed(new Answer.Limited(Duration.ofSeconds(40)));

    assertThat(pause).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  void succeeded_beginsAnew() {
    backOff.failed(SILENT);

    Duration period = backOff.succeeded(Duration.ofHours(1));

    assertThat(period).isEqualTo(Duration.ofHours(1));
    assertThat(backOff.failed(SILENT)).isEqualTo(Duration.ofSeconds(2));
  }
}
