package org.competencegraph.mapping;

/**
 * A model of a user's own that turns texts into vectors: texts that mean the same point the same
 * way. Safe for use by many threads.
 */
public interface SentenceEncoder {

  /**
   * What it is known by, 64 hexadecimal digits: models with the same fingerprint give the same
   * vectors.
   */
  String fingerprint();

  /** How many numbers a vector has, 1 or more. */
  int dimensions();

  /**
   * Which way a text points. The same text has the same vector each time, whatever was asked
   * before.
   *
   * @return as many numbers as there are dimensions, of any length; all 0, or some not finite,
   *     where the model has nothing to say of the text
   */
  float[] vector(String text);
}
