package org.competencegraph.model;

/**
 * Where something stands: a document, by the name its user knows it by, and a line of it.
 *
 * @param document a file name or path, as given
 * @param line from 1; 0 for the document as a whole, or for a place in it that has no line
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

  /**
   * A value in a JSON document.
   *
   * @param pointer a JSON pointer, written behind the document's name as a fragment (RFC 6901,
   *     section 6)
   */
  public static Place of(String document, String pointer) {
    return new Place(pointer.isEmpty() ? document : document + "#" + pointer, 0);
  }

  /** The form compilers print and editors understand: {@code file:12}. */
  @Override
  public String toString() {
    return line == 0 ? document : document + ":" + line;
  }
}
