package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart where one action ends and the next begins. */
final class Clauses {

  private static final Pattern END = Pattern.compile("[,;:()/]|\\b(?:en|of)\\b");

  /** More parts are a list of examples. */
  private static final int MOST = 8;

  private static final int SHORTEST = 6;
  private static final int LONGEST = 1_000;

  /** What stands in brackets or behind a colon is what an action is done to, or an example. */
  private static final Pattern EXAMPLES = Pattern.compile("\\([^)]*\\)?|:.*");

  private Clauses() {}

  /** The parts; none where the text is one part. */
  static List<String> of(String text) {
    List<String> parts =
        Arrays.stream(END.split(text.substring(0, Math.min(text.length(), LONGEST))))
            .map(String::strip)
            .filter(part -> part.length() >= SHORTEST)
            .limit(MOST)
            .toList();
    return parts.size() > 1 ? parts : List.of();
  }

  /** The parts without those that are examples of another; none where that is one part. */
  static List<String> ofActions(String text) {
    return of(
        EXAMPLES.matcher(text.substring(0, Math.min(text.length(), LONGEST))).replaceAll(" "));
  }
}
