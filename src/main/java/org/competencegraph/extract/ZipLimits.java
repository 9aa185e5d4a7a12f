package org.competencegraph.extract;

/**
 * What a zip may cost, which says nothing of itself: a few kilobytes of it can expand to gigabytes.
 *
 * @param entries the most files in it: a document has tens, one with many pictures hundreds
 * @param expandedBytes the most bytes that the parts with text expand to, together
 * @param ratio the most bytes that a byte of a part expands to: XML of documents stays below 40
 * @param ratioFrom a part that expands to fewer bytes than this is harmless, whatever its ratio
 */
record ZipLimits(int entries, int expandedBytes, int ratio, int ratioFrom) {

  private static final int MIB = 1 << 20;

  /**
   * Thousands of pages fit in 16 MiB of XML, and what a parsed document takes, which is tens of
   * times as much, fits in memory. Apache POI too refuses at a ratio of 100.
   */
  static final ZipLimits OF_DOCUMENTS = new ZipLimits(2_000, 16 * MIB, 100, MIB);
}
