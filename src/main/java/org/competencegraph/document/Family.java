package org.competencegraph.document;

import java.util.List;
import java.util.regex.Pattern;
import org.competencegraph.extract.Line;

/**
 * Documents that look alike.
 *
 * @param name as in {@link org.competencegraph.model.Source#family()}
 * @param looksLike what such a document looks like, for somebody whose document is not recognised
 * @param marks lines that only its documents have
 */
record Family(String name, String looksLike, List<Pattern> marks) {

  /** A mark is short; a longer line is not even looked at. */
  private static final int LONGEST_MARK = 300;

  /**
   * @param marks regular expressions for whole lines, in any case
   */
  static Family of(String name, String looksLike, String... marks) {
    return new Family(
        name,
        looksLike,
        List.of(marks).stream()
            .map(mark -> Pattern.compile(mark, Pattern.CASE_INSENSITIVE))
            .toList());
  }

  /**
   * How sure it is that these lines are of this family: the share of its marks that some line has,
   * from 0 to 1.
   */
  double recognises(List<Line> lines) {
    List<String> candidates =
        lines.stream()
            .map(Line::text)
            .filter(text -> !text.isEmpty() && text.length() <= LONGEST_MARK)
            .toList();
    long found =
        marks.stream()
            .filter(mark -> candidates.stream().anyMatch(text -> mark.matcher(text).matches()))
            .count();
    return (double) found / marks.size();
  }
}
