package org.competencegraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.competencegraph.query.Reference;
import org.competencegraph.query.VersionDiff;

/** A difference as rows for a spreadsheet, one to a change. */
final class DiffRows {

  private DiffRows() {}

  static Rows of(VersionDiff diff) {
    List<List<String>> rows = new ArrayList<>();
    diff.facts().forEach(change -> rows.add(row("facts", change)));
    for (VersionDiff.Competence competence : diff.competences()) {
      String where = competence.after().or(competence::before).orElseThrow().notation();
      competence.changes().forEach(change -> rows.add(row(where, change)));
    }
    diff.statements().forEach(change -> rows.add(row("profession", change)));
    return new Rows(List.of("where", "change", "kind", "before", "after", "similarity"), rows);
  }

  private static List<String> row(String where, VersionDiff.Change change) {
    return List.of(
        where,
        change.change().id(),
        change.kind(),
        text(change, change.before()),
        text(change, change.after()),
        similarity(change.similarity()));
  }

  /** What moved has another number, and not always another text. */
  private static String text(VersionDiff.Change change, Optional<Reference> reference) {
    return change.change() == VersionDiff.Turn.MOVED
        ? reference.map(Reference::notation).orElse("")
        : reference.map(DiffRows::text).orElse("");
  }

  /** The label; a code has its notation too, and often nothing else. */
  static String text(Reference reference) {
    boolean isKnownByTitle = reference.type().equals("competence");
    String text =
        isKnownByTitle
            ? reference.label()
            : (reference.notation() + " " + reference.label()).strip();
    return text.isEmpty() ? reference.iri() : text;
  }

  static String similarity(OptionalDouble similarity) {
    return similarity.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", similarity.getAsDouble());
  }
}
