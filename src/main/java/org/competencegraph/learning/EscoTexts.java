package org.competencegraph.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.competencegraph.align.Candidates;
import org.competencegraph.mapping.Example;
import org.competencegraph.mapping.Translation;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.rdf.Iris;

/**
 * Texts that belong together because ESCO, or a published mapping to it, says so. They have no code
 * to answer with: a mapper learns from them which words mean alike.
 */
final class EscoTexts {

  private static final String DUTCH = "nl";
  private static final String ENGLISH = "en";

  private EscoTexts() {}

  /** The preferred label of each concept, with its alternative labels and its description. */
  static List<Example> ofConcepts(Candidates candidates) {
    return each(
        candidates,
        concept ->
            Stream.concat(
                concept.alternatives().getOrDefault(DUTCH, List.of()).stream(),
                description(concept)));
  }

  /** The preferred label of each concept, with its description. */
  static List<Example> ofDescriptions(Candidates candidates) {
    return each(candidates, EscoTexts::description);
  }

  /** The preferred label of each skill, with those of the skills that it needs or that help it. */
  static List<Example> ofRelatedSkills(Candidates candidates) {
    return each(
        candidates,
        concept ->
            concept.kind().isSkill()
                ? labels(
                    Stream.concat(
                        concept.links().essential().stream(), concept.links().optional().stream()),
                    candidates)
                : Stream.empty());
  }

  /** The preferred label of each occupation, with those of what is broader, its group among it. */
  static List<Example> ofGroups(Candidates candidates) {
    return each(
        candidates,
        concept ->
            concept.kind().isSkill()
                ? Stream.empty()
                : labels(
                    Stream.concat(
                            concept.links().iscoGroup().stream(),
                            concept.links().broader().stream())
                        .distinct(),
                    candidates));
  }

  private static Stream<String> labels(Stream<String> concepts, Candidates candidates) {
    return concepts.flatMap(iri -> candidates.catalogue().esco().label(iri, DUTCH).stream());
  }

  /** The Dutch label of each concept, with what is said of it in English. */
  static List<Translation> ofDescriptionsInEnglish(Candidates candidates) {
    return candidates.catalogue().esco().candidates().stream()
        .filter(concept -> concept.labels().containsKey(DUTCH))
        .filter(concept -> concept.descriptions().containsKey(ENGLISH))
        .map(
            concept ->
                new Translation(concept.labels().get(DUTCH), concept.descriptions().get(ENGLISH)))
        .toList();
  }

  private static Stream<String> description(EscoConcept concept) {
    return Stream.ofNullable(concept.descriptions().get(DUTCH));
  }

  private static List<Example> each(
      Candidates candidates, Function<EscoConcept, Stream<String>> others) {
    return candidates.catalogue().esco().candidates().stream()
        .filter(concept -> concept.labels().containsKey(DUTCH))
        .map(
            concept ->
                new Example(
                    concept.iri(),
                    concept.labels().get(DUTCH),
                    others.apply(concept).toList(),
                    List.of()))
        .filter(each -> !each.context().isEmpty())
        .toList();
  }

  /**
   * The label of each code of Competent, with those of the concepts that it is mapped to, whatever
   * the relation.
   */
  static List<Example> ofMappings(Candidates candidates, Collection<MappingSet> sets, Iris iris) {
    Map<String, String> labels = new TreeMap<>();
    candidates.catalogue().esco().candidates().stream()
        .filter(concept -> concept.labels().containsKey(DUTCH))
        .forEach(concept -> labels.put(concept.iri(), concept.labels().get(DUTCH)));
    Map<String, List<String>> mapped = new TreeMap<>();
    for (MappingSet set : sets) {
      for (Mapping mapping : set.mappings()) {
        if (mapping.isPositive() && labels.containsKey(mapping.object())) {
          mapped
              .computeIfAbsent(mapping.subject(), key -> new ArrayList<>())
              .add(labels.get(mapping.object()));
        }
      }
    }
    List<Example> examples = new ArrayList<>();
    for (CompetentConcept concept : candidates.catalogue().concepts()) {
      List<String> others = mapped.get(iris.competent(concept.code()).stringValue());
      if (others != null) {
        examples.add(new Example(concept.code().notation(), concept.label(), others, List.of()));
      }
    }
    return examples;
  }

  /** The labels of each code of Competent, in Dutch and in French. */
  static List<Translation> ofCodes(Candidates candidates) {
    return candidates.catalogue().concepts().stream()
        .filter(concept -> concept.labels().containsKey("fr"))
        .map(concept -> new Translation(concept.label(), concept.labels().get("fr")))
        .toList();
  }
}
