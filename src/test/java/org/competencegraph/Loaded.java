package org.competencegraph;

import java.util.List;
import org.competencegraph.align.Candidates;
import org.competencegraph.model.MappingSet;
import org.competencegraph.rdf.Iris;

/**
 * What a build reads of vocabularies and mappings, before it makes anything of them.
 *
 * @param sets those of the input
 */
public record Loaded(Candidates candidates, List<MappingSet> sets) {

  /** Reads inputs, but no documents. */
  public static Loaded of(Inputs inputs, Iris iris) {
    Vocabularies read = Vocabularies.read(inputs, iris);
    return new Loaded(
        new Gathered(inputs, List.of(), read).candidates(), List.copyOf(read.mappings().sets()));
  }
}
