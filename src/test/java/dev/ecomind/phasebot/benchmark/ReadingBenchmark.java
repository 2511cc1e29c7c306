package dev.ecomind.phasebot.benchmark;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * How fast documents of 100 KB to 10 MB are read, against commonmark-java's bare parse of the same
 * text in the same run, and whether ten times the file is memory enough.
 */
public final class ReadingBenchmark {
  private static final int MEGABYTE = 1_000_000;
  private static final DocumentReader READER =
      new DocumentReader(new Limits(20 * MEGABYTE, Limits.USUAL.deepest()));

  private ReadingBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 2 && arguments[0].equals("once")) {
      READER.read(Files.readAllBytes(Path.of(arguments[1])));
      return;
    }
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();
    System.out.println("size      parse MB/s  read MB/s  ratio  read s/MB");
    for (int size : List.of(MEGABYTE / 10, MEGABYTE, 10 * MEGABYTE)) {
      String text = BigDocument.of(size);
      byte[] source = text.getBytes(StandardCharsets.UTF_8);
      int laps = Math.max(3, 5 * MEGABYTE / size);
      long parse = Laps.median(laps, () -> parser.parse(text));
      long read = Laps.median(laps, () -> READER.read(source));
      double megabytes = source.length / (double) MEGABYTE;
      System.out.printf(
          "%7.1f MB %9.1f %10.1f %6.2f %10.3f%n",
          megabytes,
          megabytes * 1e9 / parse,
          megabytes * 1e9 / read,
          parse / (double) read,
          read / 1e9 / megabytes);
    }
    memory();
  }

  /** The smallest heap, to a megabyte or two, in which a fresh process reads 10 MB. */
  private static void memory() throws IOException, InterruptedException {
    Path file = Files.createTempFile("big", ".md");
    try {
      Files.writeString(file, BigDocument.of(10 * MEGABYTE));
      int tooSmall = 20;
      int enough = 400;
      while (enough - tooSmall > 2) {
        int tried = (tooSmall + enough) / 2;
        if (fits(file, tried)) {
          enough = tried;
        } else {
          tooSmall = tried;
        }
      }
      System.out.printf(
          "10 MB are read in a heap of %d MB: %.1f times the file%n", enough, enough / 10.0);
    } finally {
      Files.delete(file);
    }
  }

  private static boolean fits(Path file, int heap) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingBenchmark.class.getName(),
                "once",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor() == 0;
  }
}
