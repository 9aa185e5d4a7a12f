package org.competencegraph.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.competencegraph.mapping.Candidate;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Ranking;
import org.competencegraph.model.EscoConcept;

/**
 * Maps texts with what was learned at build time, and names the codes as the graph does. A text
 * that is a code itself is looked up: nobody who types a code wants another one that sounds like
 * it.
 */
final class CodeMapping {

  private final IndexedGraph graph;
  private final CodeTexts codes;
  private final Mapper mapper;

  CodeMapping(IndexedGraph graph, Mapper mapper) {
    this.graph = graph;
    this.codes = new CodeTexts(graph);
    this.mapper = mapper;
  }

  Mapped map(Wording wording, Target target, int limit) {
    List<String> written = CodeTexts.codes(wording.text());
    if (!written.isEmpty()) {
      return new Mapped(
          wording.text(),
          codes.known(written, target).stream().limit(WrongLimit.check(1, limit)).toList());
    }
    Ranking ranking = rank(wording, target, limit);
    return mapped(wording, ranking.fits() ? ranking.candidates().stream() : Stream.empty());
  }

  Mapped ranking(Wording wording, Target target, int limit) {
    return mapped(wording, rank(wording, target, limit).candidates().stream());
  }

  boolean isCandidate(String code, Target target) {
    return mapper.isCandidate(code, half(target));
  }

  boolean hasLearned(String text) {
    return mapper.hasLearned(text);
  }

  private Ranking rank(Wording wording, Target target, int limit) {
    return mapper.rank(wording.text(), wording.context(), half(target), WrongLimit.check(1, limit));
  }

  private static Mapper.Half half(Target target) {
    return switch (target) {
      case COMPETENT1 -> Mapper.Half.FIRST;
      case COMPETENT2 -> Mapper.Half.SECOND;
      case COMPETENT, ESCO -> Mapper.Half.BOTH;
    };
  }

  private Mapped mapped(Wording wording, Stream<Candidate> candidates) {
    return new Mapped(wording.text(), candidates.map(this::match).toList());
  }

  private CodeMatch match(Candidate candidate) {
    Reference code = reference(candidate.notation());
    return new CodeMatch(
        code.iri(),
        code.notation(),
        code.label().isEmpty() ? candidate.label() : code.label(),
        candidate.relation().name().toLowerCase(Locale.ROOT),
        candidate.confidence(),
        candidate.method(),
        candidate.reasons().stream()
            .map(
                reason ->
                    new CodeMatch.Evidence(reason.label(), reason.language(), reason.matched()))
            .toList());
  }

  /** Codes of Competent are known by notation, concepts of ESCO by IRI. */
  private Reference reference(String code) {
    if (EscoConcept.isIri(code)) {
      return graph.id(code).stream()
          .mapToObj(graph::reference)
          .findFirst()
          .orElse(new Reference(code, ThingType.ESCO.id(), "", ""));
    }
    return graph.withNotation(code).stream()
        .findFirst()
        .map(graph::reference)
        .orElse(new Reference("", ThingType.COMPETENT.id(), code, ""));
  }
}
