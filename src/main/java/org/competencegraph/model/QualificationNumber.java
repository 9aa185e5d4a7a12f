package org.competencegraph.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a professional qualification (<i>beroepskwalificatie</i>) in the Flemish register:
 * {@code BK-0351-3} for one version, {@code BK-0351} for the series of all versions.
 *
 * @param series four digits
 * @param version from 1; empty where a document does not say which version it is
 */
public record QualificationNumber(String series, OptionalInt version)
    implements Comparable<QualificationNumber> {

  private static final Pattern FORM = Pattern.compile("BK-(\\d{4})(?:-(\\d{1,3}))?");
  private static final Pattern DIGITS = Pattern.compile("\\d{4}");

  /** Checks the series and the version. */
  public QualificationNumber {
    if (!DIGITS.matcher(series).matches()) {
      throw new IllegalArgumentException(
          "The number of a qualification has four digits, not \"" + series + "\"");
    }
    if (version.isPresent() && version.getAsInt() < 1) {
      throw new IllegalArgumentException("Versions are counted from 1, not " + version.getAsInt());
    }
  }

  /** Reads {@code BK-0351-3} or {@code BK-0351}; empty for anything else. */
  public static Optional<QualificationNumber> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    if (form.group(2) == null) {
      return Optional.of(new QualificationNumber(form.group(1), OptionalInt.empty()));
    }
    int version = Integer.parseInt(form.group(2));
    return version < 1
        ? Optional.empty()
        : Optional.of(new QualificationNumber(form.group(1), OptionalInt.of(version)));
  }

  /** The number of the whole series. */
  public QualificationNumber ofSeries() {
    return new QualificationNumber(series, OptionalInt.empty());
  }

  /** By series, then by version; the series itself comes first. */
  @Override
  public int compareTo(QualificationNumber other) {
    return Comparator.comparing(QualificationNumber::series)
        .thenComparingInt(number -> number.version.orElse(0))
        .compare(this, other);
  }

  /** The notation: {@code BK-0351-3}, or {@code BK-0351} for a series. */
  @Override
  public String toString() {
    return "BK-" + series + (version.isPresent() ? "-" + version.getAsInt() : "");
  }
}
