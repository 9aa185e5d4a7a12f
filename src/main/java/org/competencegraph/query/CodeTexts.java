package org.competencegraph.query;

import java.util.List;
import java.util.Optional;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;

/** Looks up the codes in texts that are made of codes. */
final class CodeTexts {

  private static final String METHOD = "notation";

  private final IndexedGraph graph;

  CodeTexts(IndexedGraph graph) {
    this.graph = graph;
  }

  /** The codes of Competent, or the IRI of ESCO, that a text is; none where it has other words. */
  static List<String> codes(String text) {
    String code = text.strip();
    return EscoConcept.isIri(code) ? List.of(code) : TypedCodes.notations(code);
  }

  /** Those of a target that are in the graph, in their order. */
  List<CodeMatch> known(List<String> codes, Target target) {
    return codes.stream()
        .filter(target::has)
        .flatMap(code -> (target == Target.ESCO ? concept(code) : competent(code)).stream())
        .map(this::match)
        .toList();
  }

  private Optional<Integer> competent(String notation) {
    return graph.withNotation(notation).stream()
        .filter(each -> graph.type(each).equals(Optional.of(ThingType.COMPETENT)))
        .findFirst();
  }

  private Optional<Integer> concept(String iri) {
    return graph.id(iri).stream()
        .boxed()
        .filter(each -> graph.isA(each, Esco.SKILL) || graph.isA(each, Esco.OCCUPATION))
        .findFirst();
  }

  private CodeMatch match(int id) {
    Reference code = graph.reference(id);
    return new CodeMatch(
        code.iri(),
        code.notation(),
        code.label().isEmpty() ? wording(id) : code.label(),
        "exact",
        1,
        METHOD,
        graph.labels(id).entrySet().stream()
            .filter(each -> each.getValue().equals(code.label()))
            .map(each -> new CodeMatch.Evidence(each.getValue(), each.getKey(), List.of()))
            .toList());
  }

  /** What a code without a label is used for. */
  private String wording(int code) {
    return graph.subjects(Elm.RELATED_SKILL, code).stream()
        .findFirst()
        .map(graph::label)
        .orElse("");
  }
}
