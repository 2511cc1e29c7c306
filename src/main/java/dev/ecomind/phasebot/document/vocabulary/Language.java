package dev.ecomind.phasebot.document.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.ecomind.phasebot.review.Progress;
import dev.ecomind.phasebot.review.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All vocabularies together; immutable once loaded. */
public record Language(
    Vocabulary<Field> fields,
    Vocabulary<Topic> topics,
    Vocabulary<PhaseLetter> phases,
    Vocabulary<Severity> severities,
    Vocabulary<Progress> progress,
    Vocabulary<Cue> cues,
    Vocabulary<Moment> moments,
    Vocabulary<Unit> units,
    Vocabulary<Amount> amounts,
    Vocabulary<Month> months,
    Vocabulary<DayOfWeek> weekdays,
    Vocabulary<Noise> noise,
    DateOrder dateOrder) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Reads the data files, one a concept. */
  public static Language load() {
    return new Language(
        vocabulary("field", Field.class),
        vocabulary("topic", Topic.class),
        vocabulary("phase", PhaseLetter.class),
        vocabulary("severity", Severity.class),
        vocabulary("progress", Progress.class),
        vocabulary("cue", Cue.class),
        vocabulary("moment", Moment.class),
        vocabulary("unit", Unit.class),
        vocabulary("amount", Amount.class),
        vocabulary("month", Month.class),
        vocabulary("weekday", DayOfWeek.class),
        vocabulary("noise", Noise.class),
        DateOrder.UNKNOWN);
  }

  /** The same words in a document that writes its dates in that order. */
  public Language with(DateOrder order) {
    return new Language(
        fields,
        topics,
        phases,
        severities,
        progress,
        cues,
        moments,
        units,
        amounts,
        months,
        weekdays,
        noise,
        order);
  }

  private static <E extends Enum<E>> Vocabulary<E> vocabulary(String concept, Class<E> meanings) {
    Map<E, List<String>> words = new EnumMap<>(meanings);
    words(concept)
        .forEach(
            (meaning, languages) -> {
              List<String> all = new ArrayList<>();
              languages.values().forEach(all::addAll);
              words.put(Enum.valueOf(meanings, meaning), all);
            });
    return new Vocabulary<>(words);
  }

  /** The words of one concept by meaning and language. */
  static Map<String, Map<String, List<String>>> words(String concept) {
    String file = "/dev/ecomind/phasebot/document/vocabulary/" + concept + ".yaml";
    try (InputStream stream =
        Objects.requireNonNull(Language.class.getResourceAsStream(file), file)) {
      return YAML.readValue(stream, new TypeReference<Map<String, Map<String, List<String>>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("The vocabulary cannot be read: " + file, e);
    }
  }
}
