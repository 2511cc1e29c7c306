package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Progress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how far something is: words, signs, boxes, shares of a whole. */
final class StatusReader {
  private static final Pattern PERCENT = Pattern.compile("^\\D{0,40}?(\\d{1,3})\\s?%");
  private static final Pattern SHARE = Pattern.compile("^(\\d{1,4})\\s?(?:/|of)\\s?(\\d{1,4})\\b");
  private static final Pattern BOX = Pattern.compile("^\\[([ xX])]$");

  private final Vocabulary<Progress> words;
  private final Legend legend;
  private final Notes notes;

  StatusReader(Vocabulary<Progress> words, Legend legend, Notes notes) {
    this.words = words;
    this.legend = legend;
    this.notes = notes;
  }

  /** What the words mean; what they do not say clearly is reported. */
  Progress read(String text, int line) {
    String bare = text.replace("\ufe0f", "").strip();
    if (bare.isEmpty()) {
      return Progress.UNSTATED;
    }
    Optional<Progress> sign = sign(bare, line);
    Optional<Progress> said = said(bare);
    if (sign.isPresent() && said.isPresent() && contradict(sign.get(), said.get())) {
      notes.warn(
          "status-contradicts",
          line,
          "The sign and the words of \"%s\" say different things; it is read by its words."
              .formatted(bare));
    }
    Optional<Progress> known = said.or(() -> sign);
    if (known.isEmpty()) {
      notes.warn(
          "status-unread",
          line,
          "\"%s\" is not a status that is known; write done, in progress, to do or blocked, or explain it in a legend."
              .formatted(bare));
    }
    return known.orElse(Progress.UNSTATED);
  }

  /** What the whole text means, if it is nothing but a status. */
  Optional<Progress> exactly(String text, int line) {
    String bare = text.replace("\ufe0f", "").strip();
    Optional<Progress> said =
        said(bare).filter(one -> words.exact(Words.bare(bare)).isPresent() || isShare(bare));
    boolean wordless = Words.bare(bare).isEmpty();
    return wordless ? sign(bare, line) : said;
  }

  private Optional<Progress> sign(String text, int line) {
    Optional<Progress> explained = legend.progress(text, line);
    if (explained.isPresent()) {
      return explained;
    }
    Matcher box = BOX.matcher(text);
    if (text.startsWith("[") && box.matches()) {
      return Optional.of(box.group(1).equals(" ") ? Progress.TO_DO : Progress.DONE);
    }
    for (LegendReader.Sign sign : LegendReader.signs(text)) {
      Optional<Progress> meaning = words.exact(sign.text());
      if (meaning.isPresent()) {
        return meaning;
      }
    }
    return Optional.empty();
  }

  private Optional<Progress> said(String text) {
    String bare = Words.bare(text);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    Optional<Progress> exact = words.exact(bare);
    if (exact.isPresent()) {
      return exact;
    }
    Optional<Progress> share = share(text);
    String plain = Words.bare(Words.withoutRemark(bare));
    return share.or(() -> words.exact(plain)).or(() -> words.first(plain).map(Found::meaning));
  }

  private static boolean isShare(String text) {
    return share(text).isPresent() && text.length() <= 14;
  }

  /** All of it is done, none is to do, anything between is in progress. */
  private static Optional<Progress> share(String text) {
    Matcher percent = PERCENT.matcher(text);
    if (percent.find()) {
      return Optional.of(share(Integer.parseInt(percent.group(1)), 100));
    }
    Matcher share = SHARE.matcher(text);
    return share.find()
        ? Optional.of(share(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2))))
        : Optional.empty();
  }

  private static Progress share(int part, int whole) {
    return part == 0 ? Progress.TO_DO : part >= whole ? Progress.DONE : Progress.IN_PROGRESS;
  }

  /** A review or an obstacle may well accompany work that goes on. */
  private static boolean contradict(Progress sign, Progress said) {
    boolean finished = sign == Progress.DONE || sign == Progress.DROPPED;
    boolean over = said == Progress.DONE || said == Progress.DROPPED;
    return sign != said && (finished || over || sign == Progress.BLOCKED);
  }
}
