package dev.ecomind.phasebot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.project.Holiday;
import dev.ecomind.phasebot.project.HolidayReader;
import dev.ecomind.phasebot.project.HolidayReading;
import dev.ecomind.phasebot.project.Holidays;
import dev.ecomind.phasebot.project.Reading;
import dev.ecomind.phasebot.project.ReviewReader;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.slack.block.AttachedFile;
import dev.ecomind.phasebot.slack.client.Fetched;
import dev.ecomind.phasebot.slack.view.FileSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that lie with Slack, and what a reader makes of their content. */
final class FakeFiles implements FileSource, ReviewReader, HolidayReader {
  private final Map<String, Fetched> files = new HashMap<>();
  private final Map<String, Review> reviews = new HashMap<>();
  private final Map<String, Holidays> holidays = new HashMap<>();

  /** Lies there from now on, with its name as its content. */
  ObjectNode with(String name, Review review) {
    reviews.put(name, review);
    return with(name, Fetched.content(name.getBytes(UTF_8)));
  }

  ObjectNode with(String name, Fetched fetched) {
    files.put("F-" + name, fetched);
    return described(name);
  }

  /** As Slack describes a file, be it there or not. */
  static ObjectNode described(String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", "F-" + name)
        .put("name", name)
        .put("mode", "hosted")
        .put("mimetype", "text/plain")
        .put("pretty_type", "Markdown (raw)")
        .put("url_private_download", "https://files.slack.com/files-pri/T1-F1/download/" + name)
        .put("size", 1_000);
  }

  @Override
  public Fetched fetch(AttachedFile file) {
    return files.getOrDefault(file.id(), Fetched.missed(Fetched.Obstacle.GONE));
  }

  @Override
  public long mostBytes() {
    return 5 * 1024 * 1024;
  }

  @Override
  public Reading read(byte[] source) {
    Review review = reviews.get(new String(source, UTF_8));
    return review == null
        ? Reading.unreadable("No phase was found in the document.", List.of())
        : Reading.understood(review);
  }

  /** A file with these days off in it. */
  ObjectNode withHolidays(String name, LocalDate... off) {
    holidays.put(
        name,
        new Holidays(
            Stream.of(off).map(day -> new Holiday(day, day, "Feast")).toList(),
            List.of("One event takes only part of a day and was left out.")));
    return with(name, Fetched.content(name.getBytes(UTF_8)));
  }

  @Override
  public HolidayReading read(byte[] source, LocalDate first, LocalDate last) {
    Holidays read = holidays.get(new String(source, UTF_8));
    return read == null
        ? new HolidayReading.Unreadable("I read line 1, which says no day.")
        : new HolidayReading.Understood(read);
  }
}
