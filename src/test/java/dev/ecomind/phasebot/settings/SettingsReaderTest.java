package dev.ecomind.phasebot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsReaderTest {
  private static final Map<String, String> ENOUGH =
      Map.of("SLACK_SIGNING_SECRET", "0123456789abcdef", "SLACK_BOT_TOKEN", "xoxb-1-2-three");

  @TempDir Path folder;

  @Test
  void nothingButSecrets_isEnoughToServe() {
    Settings settings = ready(ENOUGH);

    assertThat(settings.slack().signingSecrets()).containsExactly(new Secret("0123456789abcdef"));
    assertThat(settings.slack().botToken()).hasValue(new Secret("xoxb-1-2-three"));
    assertThat(settings.slack().apiUrl()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(settings.database().url()).isEqualTo("jdbc:sqlite:data/ecomind.db");
    assertThat(settings.listening())
        .isEqualTo(new Settings.Listening("0.0.0.0", 3000, "127.0.0.1", 3001));
    assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void nothingAtAll_isEnoughForTheStore() {
    SettingsResult result = SettingsReader.read(Map.of(), folder.resolve("none"), Need.STORE);

    assertThat(result).isInstanceOf(SettingsResult.Ready.class);
  }

  @Test
  void twoSecrets_areTakenWhileOneIsRotated() {
    Settings settings = ready(with("SLACK_SIGNING_SECRET", "0123456789abcdef, fedcba9876543210,"));

    assertThat(settings.slack().signingSecrets()).hasSize(2);
  }

  @Test
  void apiUrl_getsItsSlash() {
    assertThat(ready(with("SLACK_API_URL", "http://localhost:8030/api")).slack().apiUrl())
        .isEqualTo(URI.create("http://localhost:8030/api/"));
  }

  @Test
  void emptyVariable_countsAsNotSet() {
    assertThat(ready(with("ECOMIND_PORT", " ")).listening().port()).isEqualTo(3000);
  }

  @Test
  void environment_winsOverTheFile() throws IOException {
    Path file = write("ecomind.conf", "ECOMIND_PORT = 4000\nECOMIND_TIME_ZONE = Europe/Paris\n");

    Settings settings = ready(with("ECOMIND_PORT", "5000"), file);

    assertThat(settings.listening().port()).isEqualTo(5000);
    assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
  }

  @Test
  void nameOfFile_givesItsTrimmedContent() throws IOException {
    Path token = write("token", "  xoxb-from-file\n");

    Settings settings =
        ready(
            Map.of("SLACK_SIGNING_SECRET", "0123456789abcdef", "SLACK_BOT_TOKEN_FILE", token + ""));

    assertThat(settings.slack().botToken()).hasValue(new Secret("xoxb-from-file"));
  }

  @Test
  void nameOfFileInTheEnvironment_winsOverTheValueInTheFile() throws IOException {
    Path port = write("port", "5000");
    Path file = write("ecomind.conf", "ECOMIND_PORT = 4000");

    assertThat(ready(with("ECOMIND_PORT_FILE", port + ""), file).listening().port())
        .isEqualTo(5000);
  }

  @Test
  void socketModeAndOauth_areKept() {
    Settings settings =
        ready(
            Map.of(
                "SLACK_APP_TOKEN", "xapp-1-a",
                "SLACK_CLIENT_ID", "1.2",
                "SLACK_CLIENT_SECRET", "hidden",
                "ECOMIND_ENCRYPTION_KEY", "a key"));

    assertThat(settings.slack().signingSecrets()).isEmpty();
    assertThat(settings.slack().appToken()).hasValue(new Secret("xapp-1-a"));
    assertThat(settings.slack().oauth()).hasValue(new Settings.OAuth("1.2", new Secret("hidden")));
    assertThat(settings.encryptionKey()).hasValue(new Secret("a key"));
  }

  @Test
  void settings_neverShowASecret() {
    Map<String, String> environment = new TreeMap<>(ENOUGH);
    environment.put("ECOMIND_DATABASE_URL", "jdbc:postgresql://me:hush@db/bot?password=hush");

    assertThat(ready(environment).toString())
        .contains("jdbc:postgresql://db/bot")
        .doesNotContain("hush", "0123456789abcdef", "three");
  }

  @Test
  void shippedFile_changesNothingAsItIs() {
    assertThat(ready(ENOUGH, Path.of("config/ecomind.conf"))).isEqualTo(ready(ENOUGH));
  }

  @Test
  void shippedFile_namesEverySetting_withItsDefaultOrAGoodExample() throws IOException {
    String shipped = Files.readString(Path.of("config/ecomind.conf"));
    Path file = write("all.conf", shipped.replaceAll("(?m)^# ([A-Z_]+ = )", "$1"));

    Settings settings = ready(Map.of(), file);

    assertThat(shipped).contains(List.of(Variable.values()).stream().map(Variable::name).toList());
    assertThat(settings.listening()).isEqualTo(ready(ENOUGH).listening());
    assertThat(settings.database()).isEqualTo(ready(ENOUGH).database());
    assertThat(settings.zone()).isEqualTo(ready(ENOUGH).zone());
    assertThat(settings.slack().apiUrl()).isEqualTo(ready(ENOUGH).slack().apiUrl());
    assertThat(settings.encryptionKey()).isPresent();
  }

  private Settings ready(Map<String, String> environment) {
    return ready(environment, folder.resolve("none"));
  }

  private static Settings ready(Map<String, String> environment, Path file) {
    return SettingsReader.read(environment, file, Need.SERVE)
        .fold(
            SettingsResult.Ready::settings,
            wrong -> {
              throw new AssertionError(wrong.problems());
            });
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new TreeMap<>(ENOUGH);
    environment.put(name, value);
    return environment;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
