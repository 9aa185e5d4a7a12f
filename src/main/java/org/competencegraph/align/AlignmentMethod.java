package org.competencegraph.align;

import java.util.List;

/**
 * One way to find what belongs together. Its suggestions make a mapping set with the method's name.
 */
public interface AlignmentMethod {

  /** The name, in kebab case: it is in the IRIs of the mapping set. */
  String id();

  /** What the method does, in a sentence for the mapping set. */
  String description();

  /** The suggestions, in a stable order. */
  List<Alignment> align(Candidates candidates);
}
