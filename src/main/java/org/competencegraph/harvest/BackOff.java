package org.competencegraph.harvest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How long to wait before the next try: twice as long each time, or what the server asks for. */
record BackOff(Duration first, Duration longest, Clock clock) {

  /**
   * @param tried how often so far, from 1
   * @param retryAfter the header of that name (RFC 9110, 10.2.3): seconds, or a date
   */
  Duration after(int tried, Optional<String> retryAfter) {
    Duration doubled = first.multipliedBy(1L << Math.min(tried - 1, 20));
    return capped(longer(doubled, retryAfter.map(this::asked).orElse(Duration.ZERO)));
  }

  private Duration asked(String header) {
    String text = header.strip();
    if (text.matches("\\d+")) {
      // So many digits are longer than the longest anyway.
      return text.length() > 9 ? longest : Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until =
          DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(text, Instant::from);
      return Duration.between(clock.instant(), until);
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Duration capped(Duration time) {
    return time.compareTo(longest) > 0 ? longest : time;
  }
}
