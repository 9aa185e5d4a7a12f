package org.competencegraph.harvest;

import java.time.Duration;

/**
 * How long, how often and how much.
 *
 * @param connect until there is a connection
 * @param request until a whole answer is there, its body included
 * @param tries of one request, the first included
 * @param firstPause after the first try; it doubles with each
 * @param longestPause however long a server asks to wait
 * @param bytes the largest answer
 * @param inARow after so many records that could not be had, one after another, the rest is left
 */
record Limits(
    Duration connect,
    Duration request,
    int tries,
    Duration firstPause,
    Duration longestPause,
    int bytes,
    int inARow) {

  static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          6,
          Duration.ofSeconds(1),
          Duration.ofMinutes(2),
          16 << 20,
          10);
}
