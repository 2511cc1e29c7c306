package dev.ecomind.phasebot.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about benchmarks tells how to run them; what it names is there. */
class BenchmarksPageTest {
  private static final Pattern MAIN_CLASS = Pattern.compile("classpath (dev\\.ecomind\\.[\\w.]+)");

  @Test
  void page_namesClassesThatCanBeRun() throws IOException, ReflectiveOperationException {
    String page = Files.readString(Path.of("docs", "benchmarks.md"));

    List<String> names =
        MAIN_CLASS.matcher(page).results().map(found -> found.group(1)).distinct().toList();

    assertThat(names).contains(ReadingBenchmark.class.getName(), PlanBenchmark.class.getName());
    for (String name : names) {
      assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull();
    }
  }
}
