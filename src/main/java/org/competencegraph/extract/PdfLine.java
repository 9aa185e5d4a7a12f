package org.competencegraph.extract;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.competencegraph.model.CanonicalText;

/**
 * What stands on one line, of a page or of a cell. Places are in points from the page's upper left
 * corner.
 *
 * @param words at least one
 * @param y its base line
 * @param space how wide a space is
 */
record PdfLine(List<Word> words, double y, double space) implements PdfPart {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]");

  record Word(String text, double left, double right) {

    double width() {
      return right - left;
    }
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  /** Ligatures are letters again. */
  String text() {
    String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
    return text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
        ? Normalizer.normalize(text, Normalizer.Form.NFKC)
        : text;
  }

  /** Where the text of a list's item begins, behind its bullet or number. */
  OptionalDouble textOfItem() {
    String first = words.getFirst().text();
    boolean marked =
        NUMBER.matcher(first).matches()
            || CanonicalText.withoutBullet(CanonicalText.ofProse(first) + " ").isEmpty();
    return marked && words.size() > 1
        ? OptionalDouble.of(words.get(1).left())
        : OptionalDouble.empty();
  }
}
