package dev.ecomind.phasebot.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class FileTextTest {
  private static final URI BASE = URI.create("https://git.example.org/ecomind/blob/main");

  @Test
  void linesOfAFile_areLinesOfTheAddress() {
    assertThat(FileText.address(BASE, "phases/P003/design.md:91-175"))
        .contains("https://git.example.org/ecomind/blob/main/phases/P003/design.md#L91-L175");
    assertThat(FileText.address(BASE, "/design.md:91"))
        .contains("https://git.example.org/ecomind/blob/main/design.md#L91");
    assertThat(FileText.address(BASE, "./design.md"))
        .contains("https://git.example.org/ecomind/blob/main/design.md");
    assertThat(FileText.address(BASE, "design.md:91-175, 200"))
        .contains("https://git.example.org/ecomind/blob/main/design.md#L91-L175");
  }

  @Test
  void namesThatAddressesCannotHold_areEncoded() {
    assertThat(FileText.address(BASE, "ein Entwurf für <uns>.md"))
        .contains(
            "https://git.example.org/ecomind/blob/main/ein%20Entwurf%20f%C3%BCr%20%3Cuns%3E.md");
  }

  @Test
  void whatIsNoPathBelowTheRepository_isNoLink() {
    assertThat(FileText.address(BASE, "../secrets.md")).isEmpty();
    assertThat(FileText.address(BASE, "https://elsewhere.example/x")).isEmpty();
    assertThat(FileText.address(BASE, "")).isEmpty();
  }
}
