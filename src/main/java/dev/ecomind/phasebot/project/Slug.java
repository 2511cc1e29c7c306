package dev.ecomind.phasebot.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The short name of a project, as people type it: lower case, digits, single hyphens. */
public final class Slug {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 40;

  private Slug() {}

  public static boolean isValid(String slug) {
    return slug.length() <= LONGEST && FORM.matcher(slug).matches();
  }

  /** A short name after a title, whatever that holds. */
  public static String after(String title) {
    String split = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD);
    String plain = MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
    String slug = trimmed(OTHERS.matcher(plain).replaceAll("-"));
    String fitting = slug.length() > LONGEST ? cut(slug) : slug;
    return fitting.isEmpty() ? "project" : fitting;
  }

  /** Between two words where that is possible. */
  private static String cut(String slug) {
    int end = slug.lastIndexOf('-', LONGEST);
    return trimmed(slug.substring(0, end > 0 ? end : LONGEST));
  }

  private static String trimmed(String slug) {
    return slug.replaceAll("^-|-$", "");
  }
}
