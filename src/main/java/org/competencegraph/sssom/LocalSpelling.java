package org.competencegraph.sssom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a spreadsheet makes of numbers, dates and cardinalities, in the spelling of SSSOM. */
final class LocalSpelling {

  private static final Pattern NUMBER = Pattern.compile("(\\d*),(\\d+)");

  /** The day comes first; two digits and four, so that no part is taken for another. */
  private static final Pattern DATE = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

  /** {@code 1:1} taken for a time; {@code 1:n} is none. */
  private static final Pattern TIME = Pattern.compile("0?([01]):0?([01])(?::00)?");

  private LocalSpelling() {}

  /** {@code 0,85} as {@code 0.85}; empty for other texts. */
  static Optional<String> number(String text) {
    Matcher form = NUMBER.matcher(text);
    return form.matches() ? Optional.of(form.group(1) + "." + form.group(2)) : Optional.empty();
  }

  /** {@code 31/01/2026} as {@code 2026-01-31}; empty for other texts. */
  static Optional<String> date(String text) {
    Matcher form = DATE.matcher(text);
    return form.matches()
        ? Optional.of(form.group(3) + "-" + form.group(2) + "-" + form.group(1))
        : Optional.empty();
  }

  /** {@code 01:01:00} as {@code 1:1}; empty for other texts. */
  static Optional<String> cardinality(String text) {
    Matcher form = TIME.matcher(text);
    return form.matches() ? Optional.of(form.group(1) + ":" + form.group(2)) : Optional.empty();
  }
}
