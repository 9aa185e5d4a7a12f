package org.competencegraph.evaluation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with the codes that it stands for.
 *
 * @param context activities and knowledge that belong to it
 * @param expected as {@link ExpectedCode#of} writes them, any one of which is right; where there is
 *     none, that is what is expected
 * @param qualification that the row belongs to, empty where it belongs to none
 */
public record GoldRow(
    String text, List<String> context, Set<String> expected, String qualification) {

  /** Copies the collections. */
  public GoldRow {
    context = List.copyOf(context);
    expected = Collections.unmodifiableSet(new LinkedHashSet<>(expected));
  }
}
