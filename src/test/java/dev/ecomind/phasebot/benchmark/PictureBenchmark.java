package dev.ecomind.phasebot.benchmark;

import dev.ecomind.phasebot.picture.DrawnTimeline;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture.Shade;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Severity;
import dev.ecomind.phasebot.review.Weeks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/**
 * How long the picture of a timeline takes, from the plan to the bytes, against an empty chart of
 * the same size in the same run.
 */
public final class PictureBenchmark {
  private static final LocalDate MONDAY = LocalDate.of(2025, 10, 13);
  private static final int LAPS = 15;

  private PictureBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    long from = System.nanoTime();
    DrawnTimeline picture = new DrawnTimeline();
    picture.png(TimelineChart.of(plan(4), MONDAY), Shade.LIGHT);
    System.out.printf("first, with fonts: %d ms%n", (System.nanoTime() - from) / 1_000_000);
    System.out.println("phases  chart µs  picture ms  empty ms  ratio  KB");
    for (int phases : List.of(4, 40, 200)) {
      Plan plan = plan(phases);
      TimelineChart chart = TimelineChart.of(plan, MONDAY);
      byte[] png = picture.png(chart, Shade.LIGHT);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      long charted = Laps.median(LAPS, () -> TimelineChart.of(plan, MONDAY));
      long drawn =
          Laps.median(LAPS, () -> picture.png(TimelineChart.of(plan, MONDAY), Shade.LIGHT));
      long empty = Laps.median(LAPS, () -> empty(image.getWidth(), image.getHeight()));
      System.out.printf(
          "%6d %9.0f %11.1f %9.1f %6.2f %3d%n",
          phases,
          charted / 1e3,
          drawn / 1e6,
          empty / 1e6,
          drawn / (double) empty,
          png.length / 1000);
    }
  }

  private static byte[] empty(int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      BufferedImage image =
          new JFreeChart(new XYPlot())
              .createBufferedImage(width, height, BufferedImage.TYPE_INT_RGB, null);
      ImageIO.write(image, "png", out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static Plan plan(int phases) {
    Fact started = new Fact.StartSet(MONDAY, "");
    Activity activity = new Activity(1, Instant.EPOCH, "U1", "command", started);
    return Plan.of(review(phases), Facts.of(List.of(activity)), WorkCalendar.weekdays());
  }

  private static Review review(int phases) {
    return new Review(
        "Platform review",
        Optional.empty(),
        "",
        "",
        IntStream.rangeClosed(1, phases).mapToObj(PictureBenchmark::phase).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Schedule(
                "Calm",
                1,
                Optional.empty(),
                IntStream.rangeClosed(1, phases).mapToObj(PictureBenchmark::span).toList())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Phase phase(int number) {
    Weeks weeks = new Weeks(1, 2, "1-2 weeks");
    return new Phase(
        id(number),
        "Workstream " + number,
        number,
        Optional.of(weeks),
        Optional.of(weeks),
        Severity.MEDIUM,
        "",
        Progress.TO_DO,
        "");
  }

  private static Schedule.Span span(int number) {
    return new Schedule.Span(2 * number - 1, 2 * number, "", Optional.of(id(number)), number);
  }

  private static ItemId id(int number) {
    return ItemId.of("P%03d".formatted(number));
  }
}
