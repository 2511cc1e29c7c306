package dev.ecomind.phasebot;

import dev.ecomind.phasebot.document.writing.ProjectWriter;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportProject;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.settings.Need;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code export}: writes a project as files; only reads the store, also while the bot runs. */
@Command(
    name = "export",
    description = "Writes a project as Markdown, decision records, a table, a calendar or JSON.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Map<String, String> environment;
  private final OutputStream standardOutput;

  @Option(
      names = "--project",
      paramLabel = "SLUG",
      defaultValue = "ecomind",
      description = "The project's short name (${DEFAULT-VALUE}).")
  private String slug;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      converter = Format.class,
      description =
          "md: the review with its progress; adr: a record a decision; csv: all items;"
              + " ics: a calendar; json: everything.")
  private ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "The file to write, for adr a folder; standard output if left out.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", description = "Overwrite files that are there already.")
  private boolean force;

  @Spec private CommandSpec command;

  ExportCommand(Map<String, String> environment, OutputStream standardOutput) {
    this.environment = environment;
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws IOException {
    if (format == ExportFormat.ADR && out.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--format adr writes a file for each decision. Name a folder: --out docs/decisions");
    }
    List<ExportedFile> files =
        exported()
            .fold(
                written -> written,
                refusal -> {
                  throw new Failed(plain(refusal.text()));
                });
    if (out.isEmpty()) {
      standardOutput.write(files.get(0).content());
      standardOutput.flush();
    } else {
      save(files, out.get());
    }
    return 0;
  }

  private Outcome<List<ExportedFile>> exported() {
    StoreSettings settings =
        StoreSettings.at(Configuration.read(environment, Need.STORE).database().url());
    try (Store store = Store.openToRead(settings, Clock.systemUTC(), NudgePolicy.standard())) {
      return new ExportProject(
              store.projects(), store.members(), store.ledger(), new ProjectWriter())
          .files(slug, format);
    }
  }

  /** All files or none: whether they may be written is asked before the first one is. */
  private void save(List<ExportedFile> files, Path target) throws IOException {
    boolean folder = format == ExportFormat.ADR || Files.isDirectory(target);
    Map<Path, ExportedFile> places = new LinkedHashMap<>();
    files.forEach(file -> places.put(folder ? target.resolve(file.name()) : target, file));
    for (Path place : places.keySet()) {
      if (!force && Files.exists(place) && Files.size(place) > 0) {
        throw new Failed(
            place + " is there already. Nothing was written. Say --force to overwrite it.");
      }
    }
    Path parent = folder ? target : target.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    for (Map.Entry<Path, ExportedFile> place : places.entrySet()) {
      Files.write(place.getKey(), place.getValue().content());
      command.commandLine().getErr().println("Wrote " + place.getKey());
    }
  }

  /** Refusals are worded for chat. */
  private static String plain(String text) {
    return text.replace("*", "");
  }

  /** Reads the word of a format. */
  static final class Format implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String word) {
      return ExportFormat.named(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "I read \"%s\". The formats are %s."
                          .formatted(
                              word,
                              String.join(
                                  ", ",
                                  Arrays.stream(ExportFormat.values())
                                      .map(ExportFormat::word)
                                      .toList()))));
    }
  }
}
