package org.competencegraph.rdf;

import java.util.List;
import org.competencegraph.align.Aligned;
import org.competencegraph.align.Alignment;
import org.competencegraph.align.AlignmentMethod;
import org.competencegraph.align.Outcome;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.eclipse.rdf4j.model.IRI;

/** What a method of alignment suggests, as a mapping set: its things get their IRIs. */
public final class AlignmentSets {

  private AlignmentSets() {}

  /** The set of a method, with its name. */
  public static MappingSet of(AlignmentMethod method, List<Alignment> alignments, Iris iris) {
    return MappingSet.named(
        method.id(),
        method.description(),
        alignments.stream().map(each -> mapping(each, method.id(), iris)).toList());
  }

  private static Mapping mapping(Alignment alignment, String method, Iris iris) {
    return Mapping.of(
            iri(alignment.subject(), iris).stringValue(),
            alignment.relation(),
            iri(alignment.object(), iris).stringValue(),
            "LexicalMatching")
        .with(Slot.CONFIDENCE, Double.toString(alignment.confidence()))
        .with(Slot.MATCH_STRING, alignment.matchString())
        .with(Slot.SUBJECT_LABEL, alignment.subject().label())
        .with(Slot.OBJECT_LABEL, alignment.object().label())
        .with(Slot.MAPPING_TOOL, "competence-graph " + method)
        .with(Slot.COMMENT, alignment.comment());
  }

  private static IRI iri(Aligned aligned, Iris iris) {
    return switch (aligned) {
      case Outcome outcome -> iris.competence(outcome.qualification(), outcome.id());
      case Aligned.Code code -> iris.competent(code.code());
      case Aligned.Rome rome -> iris.rome(rome.fiche().code());
      case Aligned.Profession profession -> iris.qualification(profession.number());
      case Aligned.Plan plan -> iris.trainingPlan(plan.title());
    };
  }
}
