package org.competencegraph.index;

/**
 * Where things stand in the file. All numbers are 32-bit, most significant byte first.
 *
 * <pre>
 * magic, version, number of terms T, bytes of terms B, number of statements N
 * T + 1 offsets into the bytes that follow; B bytes: the terms, see {@link TermCoding}, in the order of their bytes
 * T + 1 offsets; N pairs (predicate, object), those of a subject together, by predicate, then as the documents have them
 * T + 1 offsets; N pairs (predicate, subject), those of an object together, by predicate
 * the slots of a table that finds terms, see {@link TermTable}
 * </pre>
 *
 * <p>and the seal of a {@link org.competencegraph.files.MappedFile}.
 */
record Layout(int terms, int bytes, int statements) {

  static final int MAGIC = 0x43474958;
  static final int VERSION = 4;
  static final int HEADER = 5 * Integer.BYTES;

  int termOffsets() {
    return HEADER;
  }

  int termBytes() {
    return termOffsets() + (terms + 1) * Integer.BYTES;
  }

  int outOffsets() {
    return termBytes() + bytes;
  }

  int outPairs() {
    return outOffsets() + (terms + 1) * Integer.BYTES;
  }

  int inOffsets() {
    return outPairs() + 2 * statements * Integer.BYTES;
  }

  int inPairs() {
    return inOffsets() + (terms + 1) * Integer.BYTES;
  }

  int table() {
    return inPairs() + 2 * statements * Integer.BYTES;
  }

  int slots() {
    return (int) TermTable.slots(terms);
  }

  /**
   * The size of the file before its seal in bytes, as a long: a size that does not fit an int is no
   * layout.
   */
  long size() {
    return HEADER
        + 3L * (terms + 1) * Integer.BYTES
        + bytes
        + 4L * statements * Integer.BYTES
        + TermTable.slots(terms) * Integer.BYTES;
  }
}
