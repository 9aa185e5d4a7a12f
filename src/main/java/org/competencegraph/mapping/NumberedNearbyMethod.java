package org.competencegraph.mapping;

import java.util.HashMap;
import java.util.Map;

/**
 * Codes whose numbers are near those of codes that fit: Competent numbers what was drawn up
 * together, so neighbours by number are of one field of work.
 */
final class NumberedNearbyMethod implements MappingMethod {

  private static final int FARTHEST = 3;

  @Override
  public String id() {
    return "numbered-nearby";
  }

  @Override
  public String description() {
    return "How well the codes fit whose numbers are at most three away, by the directions learned.";
  }

  @Override
  public float weight() {
    return 1;
  }

  @Override
  public boolean isEvidence() {
    return false;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    float[] fits = near.labelDirections().clone();
    for (int code = 0; code < fits.length; code++) {
      fits[code] += near.contextDirections()[code];
    }
    float[] scores = new float[fits.length];
    for (int code = 0; code < scores.length; code++) {
      float sum = 0;
      int[] nearby = knowledge.nearby()[code];
      for (int other : nearby) {
        sum += fits[other];
      }
      scores[code] = sum / (nearby.length + 1);
    }
    return scores;
  }

  /** The codes with the same letters and a number that is at most so far away, by number. */
  static int[][] nearby(java.util.List<String> notations) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int code = 0; code < notations.size(); code++) {
      numbers.put(notations.get(code), code);
    }
    int[][] nearby = new int[notations.size()][];
    for (int code = 0; code < nearby.length; code++) {
      String notation = notations.get(code);
      nearby[code] =
          Notation.isVersion2(notation)
              ? nearby(notation.substring(0, 3), notation.substring(3), numbers)
              : new int[0];
    }
    return nearby;
  }

  private static int[] nearby(String letters, String digits, Map<String, Integer> numbers) {
    if (!digits.matches("\\d{1,8}")) {
      return new int[0];
    }
    int number = Integer.parseInt(digits);
    return java.util.stream.IntStream.rangeClosed(number - FARTHEST, number + FARTHEST)
        .filter(each -> each != number)
        .mapToObj(each -> numbers.get(letters + each))
        .filter(java.util.Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
