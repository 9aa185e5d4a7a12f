package org.competencegraph.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.RomeFiche;

/**
 * The vocabularies that were loaded beside the documents; empty where none was.
 *
 * @param concepts of Competent 2
 * @param romeFiches of ROME
 * @param esco what was loaded of ESCO
 */
public record Catalogue(
    List<CompetentConcept> concepts, List<RomeFiche> romeFiches, EscoConcepts esco) {

  /** Nothing was loaded. */
  public static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), EscoConcepts.NONE);

  /** Copies the lists. */
  public Catalogue {
    concepts = List.copyOf(concepts);
    romeFiches = List.copyOf(romeFiches);
  }

  /** The Dutch label of each code that has one. */
  public Map<CompetentCode, String> labels() {
    Map<CompetentCode, String> labels = new HashMap<>();
    concepts.forEach(concept -> labels.put(concept.code(), concept.label()));
    return labels;
  }
}
