package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.store.ManyDeliveries;
import dev.ecomind.phasebot.store.PostgresServer;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code migrate}, as an operator uses it. */
final class MigrateIT {
  private static final int MANY = 100_000;

  @TempDir private Path folder;
  private final StoreSettings target = PostgresServer.bare();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String source = "";

  @BeforeEach
  void fill() throws Exception {
    source = "jdbc:sqlite:" + folder.resolve("ecomind.db");
    Path review = Files.write(folder.resolve("review.md"), Documents.sample());
    assertThat(run(source, "import", review.toString())).isZero();
    Files.writeString(review, Files.readString(review) + "\n- [ ] One more thing\n");
    assertThat(run(source, "import", review.toString())).isZero();
  }

  @Test
  void everyFile_isTheSameAfterwardsToTheByte() {
    List<String> before = exported(source);

    assertThat(run(target.url(), "migrate", "--from", source)).isZero();

    assertThat(out.toString()).contains("Moved", "and compared them", "put");
    assertThat(err.toString())
        .contains("Copied 2 of 2 rows of review", "Compared 2 rows of review");
    assertThat(exported(target.url())).isEqualTo(before);
    assertThat(exported(source)).isEqualTo(before);
  }

  @Test
  void moved_itIsNotMovedAgain() {
    assertThat(run(source, "migrate", "--from", source, "--to", target.url())).isZero();

    assertThat(run(source, "migrate", "--from", source, "--to", target.url())).isEqualTo(1);

    assertThat(err.toString()).contains("is not empty: there are rows in project");
  }

  @Test
  void killedInTheMiddle_itGoesOnFromThere() throws Exception {
    ManyDeliveries.into(StoreSettings.at(source), MANY);
    List<String> before = exported(source);
    Map<String, String> environment = Map.of("ECOMIND_DATABASE_URL", target.url());
    try (Launched moving = Launched.with(folder, environment, "migrate", "--from", source)) {
      eventually(
          () -> moving.printed(Pattern.compile("Copied (50000) of")), found -> !found.isEmpty());
      moving.kill();
    }
    assertThat(run(target.url(), "export", "--format", "json")).isEqualTo(1);
    assertThat(err.toString()).contains("not to the end");

    try (Launched moving = Launched.with(folder, environment, "migrate", "--from", source)) {
      assertThat(moving.awaitExit()).isZero();
      assertThat(moving.log()).doesNotContain("Copied 50000 of");
      assertThat(moving.output()).containsPattern("delivery +" + MANY);
    }

    assertThat(exported(target.url())).isEqualTo(before);
  }

  private List<String> exported(String url) {
    List<String> files = new ArrayList<>();
    for (String format : List.of("md", "csv", "ics", "json")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int exit =
          Main.run(
              Map.of("ECOMIND_DATABASE_URL", url),
              bytes,
              new PrintWriter(out, true),
              new PrintWriter(err, true),
              "export",
              "--format",
              format);
      assertThat(exit).as(err.toString()).isZero();
      files.add(bytes.toString(StandardCharsets.UTF_8));
    }
    return files;
  }

  private int run(String url, String... arguments) {
    return Main.run(
        Map.of("ECOMIND_DATABASE_URL", url),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        arguments);
  }
}
