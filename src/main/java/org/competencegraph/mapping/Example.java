package org.competencegraph.mapping;

import java.util.List;

/**
 * A text that a document has, with the codes that it prints for it.
 *
 * @param group what belongs together, such as the qualification: examples of one group are alike,
 *     so none of them is used to judge another
 * @param title the text itself
 * @param context the activities and knowledge below it
 * @param codes as they are printed, {@code -c} included; empty where none is
 */
public record Example(String group, String title, List<String> context, List<String> codes) {

  /** Copies the lists. */
  public Example {
    context = List.copyOf(context);
    codes = List.copyOf(codes);
  }
}
