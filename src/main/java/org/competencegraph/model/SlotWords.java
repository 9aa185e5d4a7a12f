package org.competencegraph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that slots of SSSOM choose from, with their IRIs where they have such.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-model/">SSSOM 1.1, enumerations</a>
 */
public final class SlotWords {

  /** How a mapping may have come to be, below {@code https://w3id.org/semapv/vocab/}. */
  public static final Set<String> JUSTIFICATIONS =
      Set.of(
          "MappingReview",
          "ManualMappingCuration",
          "LogicalReasoning",
          "LexicalMatching",
          "CompositeMatching",
          "UnspecifiedMatching",
          "SemanticSimilarityThresholdMatching",
          "LexicalSimilarityThresholdMatching",
          "MappingChaining",
          "MappingInversion",
          "StructuralMatching",
          "InstanceBasedMatching",
          "BackgroundKnowledgeBasedMatching");

  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("owl class", OWL + "Class"),
          Map.entry("owl object property", OWL + "ObjectProperty"),
          Map.entry("owl data property", OWL + "DataProperty"),
          Map.entry("owl annotation property", OWL + "AnnotationProperty"),
          Map.entry("owl named individual", OWL + "NamedIndividual"),
          Map.entry("skos concept", "http://www.w3.org/2004/02/skos/core#Concept"),
          Map.entry("rdfs resource", RDFS + "Resource"),
          Map.entry("rdfs class", RDFS + "Class"),
          Map.entry("rdfs literal", RDFS + "Literal"),
          Map.entry("rdfs datatype", RDFS + "Datatype"),
          Map.entry("rdf property", "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property"),
          Map.entry("composed entity expression", Slot.NAMESPACE + "ComposedEntityExpression"));

  private static final Map<String, String> MODIFIERS =
      Map.of("Not", Slot.NAMESPACE + "NegatedPredicate");

  private static final Map<String, String> VERSIONS =
      Map.of("1.0", Slot.NAMESPACE + "version1.0", "1.1", Slot.NAMESPACE + "version1.1");

  private static final Map<String, String> CARDINALITIES =
      Map.of("1:1", "", "1:n", "", "n:1", "", "n:n", "", "1:0", "", "0:1", "", "0:0", "");

  private SlotWords() {}

  /** The word that is meant by one in capitals of any kind; empty where there is none. */
  public static Optional<String> meant(Slot slot, String word) {
    Set<String> words = of(slot).keySet();
    return words.contains(word)
        ? Optional.of(word)
        : words.stream().filter(word::equalsIgnoreCase).findFirst();
  }

  /** All words of a slot, in the order of the alphabet. */
  public static List<String> words(Slot slot) {
    return of(slot).keySet().stream().sorted().toList();
  }

  /** The IRI of a word; empty where it has none. */
  public static Optional<String> iri(Slot slot, String word) {
    return Optional.ofNullable(of(slot).get(word)).filter(iri -> !iri.isEmpty());
  }

  /** The word of an IRI. */
  public static Optional<String> word(Slot slot, String iri) {
    return of(slot).entrySet().stream()
        .filter(each -> each.getValue().equals(iri))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, String> of(Slot slot) {
    return switch (slot) {
      case SUBJECT_TYPE, OBJECT_TYPE, PREDICATE_TYPE -> TYPES;
      case PREDICATE_MODIFIER -> MODIFIERS;
      case SSSOM_VERSION -> VERSIONS;
      case MAPPING_CARDINALITY -> CARDINALITIES;
      default -> Map.of();
    };
  }
}
