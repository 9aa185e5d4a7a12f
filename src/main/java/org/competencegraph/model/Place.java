package org.competencegraph.model;

/**
 * Where something stands: a document, by the name its user knows it by, and a line of it.
 *
 * @param document a file name or path, as given
 * @param line from 1; 0 for the document as a whole
 */
public record Place(String document, int line) {

  /** Checks that the line is not negative. */
  public Place {
    if (line < 0) {
      throw new IllegalArgumentException("A line is 0 (the whole document) or more, not " + line);
    }
  }

  /** The document as a whole. */
  public static Place whole(String document) {
    return new Place(document, 0);
  }

  /** The form compilers print and editors understand: {@code file:12}. */
  @Override
  public String toString() {
    return line == 0 ? document : document + ":" + line;
  }
}
