package org.competencegraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

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
    Optional<CodeMatch.Evidence> meaning = meaning(id);
    return new CodeMatch(
        code.iri(),
        code.notation(),
        meaning.map(CodeMatch.Evidence::label).orElse(""),
        "exact",
        1,
        METHOD,
        List.of(meaning.orElse(new CodeMatch.Evidence(code.notation(), "", List.of()))));
  }

  /**
   * The label of a code; without one that of the code that it adapts, for that is in a list; or
   * what it is printed for, or the same code with or without {@code -c}.
   */
  private Optional<CodeMatch.Evidence> meaning(int code) {
    return Stream.of(
            Stream.of(code),
            graph.objects(code, CG.ADAPTATION_OF).stream(),
            printedFor(code),
            graph.adaptations(code).flatMap(this::printedFor))
        .flatMap(things -> things)
        .flatMap(thing -> label(thing).stream())
        .findFirst();
  }

  private Stream<Integer> printedFor(int code) {
    return graph.subjects(Elm.RELATED_SKILL, code).stream();
  }

  private Optional<CodeMatch.Evidence> label(int thing) {
    String label = graph.label(thing);
    return Stream.of(SKOS.PREF_LABEL, DCTERMS.TITLE)
        .flatMap(property -> graph.textsByLanguage(thing, property).entrySet().stream())
        .filter(each -> each.getValue().contains(label))
        .map(each -> new CodeMatch.Evidence(label, each.getKey(), List.of()))
        .findFirst();
  }
}
