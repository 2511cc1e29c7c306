package dev.ecomind.phasebot.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {

  @Test
  void swappedLetters_areOneStep() {
    assertThat(Nearest.distance("ESC", "ECS")).isEqualTo(1);
    assertThat(Nearest.to("ESC", List.of("EKS", "ECS"))).contains("ECS");
  }

  @Test
  void nothingClose_suggestsNothing() {
    assertThat(Nearest.to("banana", List.of("EKS", "ECS"))).isEmpty();
  }

  @Test
  void letterCase_doesNotMatter() {
    assertThat(Nearest.to("STATSU", List.of("status", "mine"))).contains("status");
  }
}
