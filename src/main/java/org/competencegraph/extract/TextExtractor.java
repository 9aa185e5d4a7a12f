package org.competencegraph.extract;

/** A file format that text can be taken out of. */
interface TextExtractor {

  /** The name that users know the format by. */
  String format();

  /** Whether these bytes are of this format: by their content, never by a name. */
  boolean recognises(byte[] bytes);

  /**
   * Takes the text out.
   *
   * @param name what to call the file in a finding
   */
  Extraction extract(byte[] bytes, String name);
}
