package org.competencegraph.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.competencegraph.align.Candidates;
import org.competencegraph.align.Catalogue;
import org.competencegraph.align.Outcome;
import org.competencegraph.mapping.Example;
import org.competencegraph.mapping.Label;
import org.competencegraph.mapping.LabelledCode;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.mapping.Thesaurus;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.MappingSet;
import org.competencegraph.rdf.Iris;

/**
 * What a mapper to Competent learns from: the catalogue, the competences of all documents, and the
 * Dutch texts of ESCO.
 */
public final class MapperData {

  /** The fiche D1401 of ROME is the beginning of D140101. */
  private static final int LENGTH_OF_ROME = 5;

  private MapperData() {}

  /**
   * Codes of Competent and fiches that documents name, with what documents print them for.
   *
   * @param sets published mappings: which texts they put together is learned, not which codes
   */
  public static TrainingData of(Candidates candidates, Collection<MappingSet> sets, Iris iris) {
    List<LabelledCode> codes = new ArrayList<>();
    for (CompetentConcept concept : candidates.catalogue().concepts()) {
      codes.add(
          new LabelledCode(concept.code().notation(), kind(concept), labels(concept.labels())));
    }
    codes.addAll(fiches(candidates));
    codes.sort(Comparator.comparing(LabelledCode::notation));
    List<Example> examples = new ArrayList<>();
    candidates.outcomes().stream().map(MapperData::example).forEach(examples::add);
    examples.addAll(EscoTexts.ofConcepts(candidates));
    examples.addAll(EscoTexts.ofMappings(candidates, sets, iris));
    return new TrainingData(Scheme.COMPETENT, codes, examples).with(Thesaurus.shipped());
  }

  /** SK, KN, SO or OP. */
  private static String kind(CompetentConcept concept) {
    return concept.code().notation().substring(0, 2);
  }

  private static List<Label> labels(Map<String, String> labels) {
    return labels.entrySet().stream()
        .map(each -> new Label(each.getValue(), each.getKey()))
        .toList();
  }

  /** Fiches that documents name have no label but that of ROME, in French. */
  private static List<LabelledCode> fiches(Candidates candidates) {
    Catalogue catalogue = candidates.catalogue();
    Map<String, String> rome = new TreeMap<>();
    catalogue.romeFiches().forEach(fiche -> rome.put(fiche.code(), fiche.label()));
    return candidates.fiches().stream()
        .map(CompetentCode.Fiche::notation)
        .filter(fiche -> rome.containsKey(fiche.substring(0, LENGTH_OF_ROME)))
        .map(
            fiche ->
                new LabelledCode(
                    fiche,
                    "",
                    List.of(new Label(rome.get(fiche.substring(0, LENGTH_OF_ROME)), "fr"))))
        .toList();
  }

  /** All versions of a qualification are one group: they are too alike to judge each other. */
  private static Example example(Outcome outcome) {
    return new Example(
        outcome.qualification().series(),
        outcome.title(),
        outcome.context(),
        outcome.codes().stream().flatMap(MapperData::notation).distinct().toList());
  }

  /** An adapted wording without a number stands for its fiche, where that is printed. */
  private static Stream<String> notation(CompetentCode code) {
    return code instanceof CompetentCode.AdaptedWithoutNumber adapted
        ? adapted.fiche().map(CompetentCode.Fiche::notation).stream()
        : Stream.of(code.notation());
  }
}
