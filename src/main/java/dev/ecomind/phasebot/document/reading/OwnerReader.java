package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Sought;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of those who own something, several of them joined by a sign or a word. */
final class OwnerReader {
  private static final Pattern ONLY_SIGNS = Pattern.compile("[\\s?_.\\-–—…*/~]*");

  /** Signs that join names wherever they stand, outside brackets. */
  private static final String SIGNS = ",;、，；・";

  /** Signs that join names unless they are part of one. */
  private static final Pattern OF_A_NAME =
      Pattern.compile(
          "(?i)CI/CD|UI/UX|UX/UI|A/B|AI/ML|TCP/IP|I/O|N/A|\\p{L}{1,3}&\\p{L}{1,3}|.*\\+\\+.*");

  /** 王芳和李明, 佐藤と鈴木, 김민수와 이영희: names of two characters or more. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "(?<=\\p{IsHan}{2})(?:和|与|及)(?=\\p{IsHan}{2})|(?<=\\p{IsHan}{1,4})と(?=\\p{IsHan})"
              + "|(?<=\\p{IsHangul}{2})(?:와|과)\\s+(?=\\p{IsHangul}{2})");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern AROUND_SPACE = Pattern.compile("(?<=\\s)|(?=\\s)");
  private static final Pattern LAST_SIGN = Pattern.compile("([,;])$");
  private static final Sought SIGN = Sought.of("([+/&＋／＆,;、，；・|])", "+/&＋／＆,;、，；・|");
  private static final Sought FULL_STOP = Sought.of("(?<=\\p{Ll}{3})\\.$", ".");
  private static final Sought SPACED_SIGN = Sought.of("\\s+([,;/])", ",;/");

  private final Vocabulary<Cue> cues;

  OwnerReader(Vocabulary<Cue> cues) {
    this.cues = cues;
  }

  List<String> read(String text) {
    List<String> owners = new ArrayList<>();
    if (isNobody(text)) {
      return owners;
    }
    StringBuilder name = new StringBuilder();
    String[] words = SPACES.split(spaced(Words.undecorated(text)), -1);
    for (int at = 0; at < words.length; at++) {
      String word = words[at];
      // What joins nothing to the name is a part of it: "service com".
      boolean last = at + 1 == words.length && Character.isLetter((word + " ").codePointAt(0));
      if (isJoining(word) && isClosed(name) && !last) {
        add(name.toString(), owners);
        name.setLength(0);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    add(name.toString(), owners);
    return owners;
  }

  /** Whether the text says that nobody is named: TBD, a dash, a name in square brackets. */
  boolean isNobody(String text) {
    String stripped = Words.narrow(text).strip();
    return isOnlySigns(stripped)
        || isWithin(stripped, "[", "]")
        || isWithin(stripped, "<", ">")
        || isWithin(stripped, "{", "}")
        || means(stripped)
        || means(Words.withoutRemark(stripped));
  }

  private static boolean isOnlySigns(String text) {
    return text.isEmpty()
        || (!Character.isLetterOrDigit(text.charAt(0)) && ONLY_SIGNS.matcher(text).matches());
  }

  private boolean means(String text) {
    return cues.exact(text).filter(Cue.NOBODY::equals).isPresent();
  }

  private static boolean isWithin(String text, String open, String close) {
    return text.startsWith(open) && text.endsWith(close);
  }

  /** With spaces around the signs that join, where they are not part of a name. */
  private static String spaced(String text) {
    String parted =
        PhaseMarkReader.hasUnspaced(text) ? UNSPACED.matcher(text).replaceAll(" , ") : text;
    if (!SIGN.isIn(parted)) {
      return parted;
    }
    StringBuilder spaced = new StringBuilder();
    for (String word : AROUND_SPACE.split(parted, -1)) {
      String bare = Words.bare(word);
      boolean whole = OF_A_NAME.matcher(bare).matches();
      spaced.append(
          whole ? LAST_SIGN.matcher(word).replaceAll(" $1") : SIGN.replacedIn(word, " $1 "));
    }
    return spaced.toString();
  }

  private boolean isJoining(String word) {
    return cues.exact(word).filter(Cue.JOINED::equals).isPresent()
        || (word.length() == 1 && SIGNS.contains(word));
  }

  private static boolean isClosed(CharSequence name) {
    int open = 0;
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      open += character == '(' || character == '（' ? 1 : 0;
      open -= character == ')' || character == '）' ? 1 : 0;
    }
    return open <= 0;
  }

  private void add(String name, List<String> owners) {
    String bracketed = FULL_STOP.replacedIn(SPACED_SIGN.replacedIn(name, "$1"), "");
    for (String owner : owners) {
      if (bracketed.equalsIgnoreCase(owner)) {
        return;
      }
    }
    if (!isNobody(bracketed)) {
      owners.add(bracketed);
    }
  }
}
