package dev.ecomind.phasebot.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The instructions of a Dockerfile, in order. */
record Dockerfile(String text, List<Instruction> instructions) {
  private static final Pattern CONTINUED = Pattern.compile("\\\\\n\\s*");
  private static final Pattern VARIABLE = Pattern.compile("\\b(?:ECOMIND|SLACK)_[A-Z_]+");

  static Dockerfile read(Path file) throws IOException {
    String text = Files.readString(file, UTF_8);
    List<Instruction> instructions = new ArrayList<>();
    CONTINUED
        .matcher(text.replaceAll("(?m)^#.*\n", ""))
        .replaceAll(" ")
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> instructions.add(Instruction.of(line)));
    return new Dockerfile(text, List.copyOf(instructions));
  }

  /** The instructions with this name, in any stage. */
  List<Instruction> all(String name) {
    return instructions.stream().filter(one -> one.name().equals(name)).toList();
  }

  /** The one instruction with this name that holds in the end. */
  Instruction last(String name) {
    List<Instruction> all = all(name);
    return all.get(all.size() - 1);
  }

  /** Every name that looks like a setting of the bot, also those in comments. */
  List<String> settings() {
    return VARIABLE.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /** One instruction, such as {@code COPY} with {@code pom.xml ./}. */
  record Instruction(String name, String argument) {
    static Instruction of(String line) {
      String[] parts = line.split(" ", 2);
      return new Instruction(parts[0], parts[1].trim());
    }

    /** Its words; flags such as {@code --from=build} are words too. */
    List<String> words() {
      return Arrays.asList(argument.split("\\s+"));
    }

    boolean has(String flag) {
      return words().contains(flag);
    }

    /** What it copies: all words but the flags and the target. */
    List<String> sources() {
      List<String> paths = words().stream().filter(word -> !word.startsWith("--")).toList();
      return paths.subList(0, paths.size() - 1);
    }

    /** The command that it runs without a shell. */
    List<String> command() {
      try {
        String json = argument.substring(argument.indexOf('['));
        return List.of(new ObjectMapper().readValue(json, String[].class));
      } catch (JsonProcessingException e) {
        throw new AssertionError("Not a JSON array: " + argument, e);
      }
    }
  }
}
