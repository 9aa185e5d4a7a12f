package org.competencegraph.mapping;

/**
 * One way to find the codes that a text stands for. Immutable, and safe for use by many threads.
 */
interface MappingMethod {

  /** The name, in kebab case. */
  String id();

  /** What it does, in a sentence. */
  String description();

  /**
   * How much it counts until there are examples to learn that from, and where learning begins.
   * Chosen by hand, in round numbers.
   */
  float weight();

  /** Whether it finds codes by the text, rather than prefer some whatever the text is. */
  default boolean isEvidence() {
    return true;
  }

  /**
   * How well each code fits.
   *
   * @return a number for each code: 0 where the method has nothing to say, up to 1 or so where it
   *     is sure; it is not to be changed, for it may be of the knowledge itself
   */
  float[] scores(Asked asked, Nearness near, Knowledge knowledge);

  /**
   * Whether it compares words or letters with Dutch ones, which a text in another language lacks.
   */
  default boolean isOfDutch() {
    return true;
  }
}
