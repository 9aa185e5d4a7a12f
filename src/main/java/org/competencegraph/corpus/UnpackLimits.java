package org.competencegraph.corpus;

/**
 * What a file of the input may cost. An archive says nothing of it: a few kilobytes can expand to
 * gigabytes.
 *
 * @param entries the most files in an archive: the register has some thousand documents
 * @param listing the most bytes that are read to know which files are in an archive
 * @param document the most bytes of a document: a hundred times the largest that is known
 * @param all the most bytes that an archive expands to, with all archives in it
 * @param ratio the most bytes that a byte expands to: texts stay below 20
 * @param ratioFrom what expands to fewer bytes than this is harmless, whatever its ratio
 */
record UnpackLimits(int entries, long listing, int document, long all, int ratio, int ratioFrom) {

  private static final int MIB = 1 << 20;

  static final UnpackLimits OF_INPUT =
      new UnpackLimits(50_000, 16 * MIB, 32 * MIB, 4096L * MIB, 100, MIB);

  /** The most bytes that so many packed bytes may expand to. */
  int expanded(long packed) {
    return (int) Math.min(document, Math.max(ratioFrom, packed * ratio));
  }
}
