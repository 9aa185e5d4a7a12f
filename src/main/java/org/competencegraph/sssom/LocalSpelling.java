package org.competencegraph.sssom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a spreadsheet makes of numbers, dates and cardinalities, in the spelling of SSSOM. */
final class LocalSpelling {

  private static final Pattern NUMBER = Pattern.compile("(\\d*),(\\d+)");

  /** The day comes first; the year has four digits, so that it is not taken for a day. */
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}");

  /** {@code 1:1} taken for a time; {@code 1:n} is none. */
  private static final Pattern TIME = Pattern.compile("0?([01]):0?([01])(?::00)?");

  private LocalSpelling() {}

  /** {@code 0,85} as {@code 0.85}; empty for other texts. */
  static Optional<String> number(String text) {
    Matcher form = NUMBER.matcher(text);
    return form.matches() ? Optional.of(form.group(1) + "." + form.group(2)) : Optional.empty();
  }

  /** {@code 31/1/2026}, {@code 31-01-2026} and {@code 31.01.2026} as {@code 2026-01-31}. */
  static Optional<String> date(String text) {
    Matcher form = DATE.matcher(text);
    return form.matches()
        ? Optional.of(form.group(4) + "-" + padded(form.group(3)) + "-" + padded(form.group(1)))
        : Optional.empty();
  }

  private static String padded(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** Whether a text is a date of which nobody knows the century. */
  static boolean hasShortYear(String text) {
    return SHORT_YEAR.matcher(text).matches();
  }

  /** {@code 01:01:00} as {@code 1:1}; empty for other texts. */
  static Optional<String> cardinality(String text) {
    Matcher form = TIME.matcher(text);
    return form.matches() ? Optional.of(form.group(1) + ":" + form.group(2)) : Optional.empty();
  }
}
