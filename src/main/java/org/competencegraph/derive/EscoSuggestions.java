package org.competencegraph.derive;

import java.util.List;
import org.competencegraph.align.Outcome;
import org.competencegraph.mapping.Candidate;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Ranking;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;

/** The skills of ESCO that a mapper finds for the competences of documents, as suggestions. */
public final class EscoSuggestions {

  /** The name of the set. */
  public static final String NAME = "suggested-esco-skills";

  private static final int MOST = 3;

  /** What is wrong more often than this is no help to a curator. */
  private static final double LEAST = 0.3;

  private final Mapper mapper;
  private final Iris iris;

  private EscoSuggestions(Mapper mapper, Iris iris) {
    this.mapper = mapper;
    this.iris = iris;
  }

  /** At most three for each competence, in the order of the competences. */
  public static MappingSet of(List<Outcome> outcomes, Mapper mapper, Iris iris) {
    EscoSuggestions suggestions = new EscoSuggestions(mapper, iris);
    return MappingSet.named(
        NAME,
        "What the mapper that was learned with the graph finds for the title of a competence and what stands below it.",
        outcomes.parallelStream().map(suggestions::of).flatMap(List::stream).toList());
  }

  private List<Mapping> of(Outcome outcome) {
    Ranking ranking = mapper.rank(outcome.title(), outcome.context(), Mapper.Half.SECOND, MOST);
    return ranking.fits()
        ? ranking.candidates().stream()
            .filter(each -> each.confidence() >= LEAST)
            .map(each -> mapping(outcome, each))
            .toList()
        : List.of();
  }

  private Mapping mapping(Outcome outcome, Candidate found) {
    String matched =
        found.reasons().stream()
            .findFirst()
            .map(reason -> String.join(" ", reason.matched()))
            .orElse("");
    return Mapping.of(
            iris.competence(outcome.qualification(), outcome.id()).stringValue(),
            found.relation(),
            found.notation(),
            "CompositeMatching")
        .with(Slot.CONFIDENCE, Double.toString(found.confidence()))
        .with(Slot.MATCH_STRING, matched)
        .with(Slot.SUBJECT_LABEL, outcome.title())
        .with(Slot.OBJECT_LABEL, found.label())
        .with(Slot.MAPPING_TOOL, "competence-graph " + found.method())
        .with(Slot.COMMENT, comment(found, matched));
  }

  private static String comment(Candidate found, String matched) {
    return found.method()
        + " says most for it"
        + (matched.isEmpty() ? ", by no word that both have" : ", by " + matched);
  }
}
