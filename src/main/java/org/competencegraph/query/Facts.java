package org.competencegraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Turn;
import org.competencegraph.rdf.CG;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Compares what a qualification has one of. Those of the register's records are among them. */
final class Facts {

  private record Fact(String kind, Optional<Reference> value) {}

  private final IndexedGraph graph;

  Facts(IndexedGraph graph) {
    this.graph = graph;
  }

  List<Change> of(View.Qualification before, View.Qualification after) {
    List<Fact> one = facts(before);
    List<Fact> other = facts(after);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      compare(changes, one.get(i).kind(), one.get(i).value(), other.get(i).value());
    }
    return changes;
  }

  /** The same kinds in the same order for each qualification. */
  private List<Fact> facts(View.Qualification version) {
    int id = graph.id(version.thing().iri()).orElseThrow();
    return List.of(
        new Fact("title", text(version.thing().label())),
        literal("titleNote", id, CG.TITLE_NOTE),
        new Fact("definition", text(version.definition())),
        literal("summary", id, DCTERMS.ABSTRACT),
        literal("scope", id, SKOS.SCOPE_NOTE),
        literal("note", id, SKOS.NOTE),
        new Fact("level", number(version.level())),
        new Fact("year", number(version.year())),
        literal("recognised", id, DCTERMS.DATE_ACCEPTED),
        new Fact("inForce", version.current().flatMap(each -> text(Boolean.toString(each)))),
        literal("status", id, CG.STATUS),
        literal("statusCode", id, CG.STATUS_CODE),
        literal("struckOff", id, CG.STRUCK_OFF),
        new Fact("fiche", version.fiche()),
        literal("certificateRequired", id, CG.CERTIFICATE_REQUIRED));
  }

  private Fact literal(String kind, int id, IRI property) {
    return new Fact(kind, graph.text(id, property).flatMap(Facts::text));
  }

  private static Optional<Reference> number(OptionalInt number) {
    return number.isEmpty() ? Optional.empty() : text(Integer.toString(number.getAsInt()));
  }

  /** A literal is its own label; an empty one is none. */
  static Optional<Reference> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Reference("", "", "", text));
  }

  /** One that only one version has came or went, as anything else. */
  static void compare(
      List<Change> changes, String kind, Optional<Reference> before, Optional<Reference> after) {
    if (before.isEmpty()) {
      after.ifPresent(each -> changes.add(Change.came(kind, each)));
    } else if (after.isEmpty()) {
      changes.add(Change.went(kind, before.get()));
    } else if (!before.equals(after)) {
      changes.add(Change.of(Turn.CHANGED, kind, before.get(), after.get()));
    }
  }
}
