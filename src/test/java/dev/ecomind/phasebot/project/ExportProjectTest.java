package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Revision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class ExportProjectTest {
  private static final byte[] SOURCE = {'#', ' ', 'B', '\r', '\n'};
  private static final Caller CALLER = new Caller("T1", "C1", new UserId("U2"), "command");

  private final FakeMembers members = new FakeMembers().with("U2", "dana", "UTC", true);
  private final FakeProjects projects =
      new FakeProjects(
          new PlannedNudges(members::find, NudgePolicy.standard()),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final List<ExportedFile> written = new ArrayList<>();

  @Test
  void theWriter_getsTheSourceAsItWasImported() {
    bakery();

    Outcome<List<ExportedFile>> files =
        new ExportProject(
                projects,
                members,
                new FakeRecordLinks(),
                (dossier, source, format) -> List.of(file("bakery.md", source)))
            .files("bakery", ExportFormat.MD);

    assertThat(files.<byte[]>fold(done -> done.get(0).content(), refused -> new byte[0]))
        .isEqualTo(SOURCE);
  }

  @Test
  void people_areCalledAsTheyAreKnown() {
    bakery();
    Dossier dossier = new Dossier(projects.only(), Map.of(new UserId("U2"), "dana"), Map.of());

    assertThat(dossier.person("U2")).isEqualTo("@dana");
    assertThat(dossier.person("U9")).isEqualTo("U9");
    assertThat(dossier.person("cli")).isEqualTo("the command line");
    assertThat(dossier.holder("Baker")).isEmpty();
  }

  @Test
  void anUnknownProject_isAnsweredWithThoseThereAre() {
    bakery();

    assertThat(refusal(export().files("bakry", ExportFormat.CSV)))
        .contains("\"bakry\"", "There is bakery.");
  }

  @Test
  void anEmptyStore_isAnsweredWithWhatToDo() {
    assertThat(refusal(export().files("bakery", ExportFormat.CSV))).contains("import a review");
  }

  @Test
  void nothingToWrite_isSaid() {
    bakery();

    assertThat(refusal(export().files("bakery", ExportFormat.ADR))).contains("asks no decision");
  }

  @Test
  void oneFile_isHandedOutAsItIs() {
    bakery();
    written.add(file("bakery.csv", SOURCE));

    assertThat(only(ExportFormat.CSV).name()).isEqualTo("bakery.csv");
  }

  @Test
  void severalFiles_arePackedInTheSameWayEachTime() throws IOException {
    bakery();
    written.add(file("0001-gas.md", SOURCE));
    written.add(file("0002-hall.md", "é".getBytes(StandardCharsets.UTF_8)));

    ExportedFile packed = only(ExportFormat.ADR);

    assertThat(packed.name()).isEqualTo("bakery-adr.zip");
    assertThat(packed.mediaType()).isEqualTo("application/zip");
    assertThat(packed.content()).isEqualTo(only(ExportFormat.ADR).content());
    assertThat(names(packed)).containsExactly("0001-gas.md", "0002-hall.md");
  }

  private void bakery() {
    projects.importing(
        "bakery",
        SOURCE,
        Author.commandLine(),
        before -> new Projects.Imported<>(Optional.of(Revision.first(Bakery.review())), "ok"));
  }

  private ExportProject export() {
    return new ExportProject(
        projects, members, new FakeRecordLinks(), (dossier, source, format) -> written);
  }

  private ExportedFile only(ExportFormat format) {
    return export()
        .file(CALLER, format)
        .fold(
            file -> file,
            refusal -> {
              throw new AssertionError(refusal.text());
            });
  }

  private static String refusal(Outcome<?> outcome) {
    return outcome.<String>fold(done -> "done", Refusal::text);
  }

  private static ExportedFile file(String name, byte[] content) {
    return new ExportedFile(name, "text/markdown", content);
  }

  private static List<String> names(ExportedFile packed) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(packed.content()))) {
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
