package org.competencegraph.model;

import java.util.List;

/**
 * A piece of text with where it comes from: what it says, and how it was printed.
 *
 * @param text what it says, in the one spelling of {@link CanonicalText}
 * @param printed the text as the document prints it, line ends included
 * @param repairs the names of the repairs between the two, in the order of their making; empty
 *     where only typography differs
 */
public record Phrase(String text, String printed, Place place, List<String> repairs) {

  /** Checks that there is a text, and copies the repairs. */
  public Phrase {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A phrase needs a text: " + place);
    }
    repairs = List.copyOf(repairs);
  }

  /** A line of a list, as printed. */
  public static Phrase item(String printed, Place place) {
    return new Phrase(CanonicalText.ofItem(printed), printed, place, List.of());
  }

  /** The same phrase, read otherwise. */
  public Phrase withText(String other) {
    return new Phrase(other, printed, place, repairs);
  }
}
