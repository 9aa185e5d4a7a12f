package org.competencegraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.query.Reference;
import org.competencegraph.query.VersionDiff;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Turn;

/** A difference for the eye, grouped by where it is. */
final class DiffPrinter {

  /** Characters of two texts that fit beside each other with all that stands around them. */
  private static final int SHORT = 50;

  private static final Set<String> YES_OR_NO =
      Set.of("inForce", "struckOff", "certificateRequired");

  private final PrintStream out;
  private final boolean coloured;

  DiffPrinter(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  void print(VersionDiff diff) {
    out.println(ViewPrinter.name(diff.before()) + " → " + ViewPrinter.name(diff.after()));
    if (!diff.sameSeries()) {
      out.println("These are different qualifications, not two versions of one.");
    }
    if (!diff.hasChanges()) {
      out.println("There is no difference between them.");
      return;
    }
    if (!diff.facts().isEmpty()) {
      out.println("\nFacts");
      diff.facts().forEach(change -> print("  ", ViewPrinter.words(change.kind()) + "  ", change));
    }
    print(diff.competences(), diff.unchangedCompetences());
    statements(diff.statements(), diff.unchangedStatements());
  }

  private void print(List<VersionDiff.Competence> competences, int unchanged) {
    out.println("\nCompetences (" + unchanged + " unchanged)");
    for (VersionDiff.Competence competence : competences) {
      if (competence.before().isPresent() && competence.after().isPresent()) {
        printPair(competence);
      } else {
        printWhole(competence);
      }
    }
  }

  /** The contents of what came or went whole are counted: other formats have them. */
  private void printWhole(VersionDiff.Competence competence) {
    Change whole = competence.changes().getFirst();
    Reference thing = competence.after().or(competence::before).orElseThrow();
    out.println(
        "  " + mark(whole.change()) + " " + ViewPrinter.number(thing) + "  " + thing.label());
    out.println(
        "       "
            + Console.counted(count(competence, "activity"), "activity").replace("ys", "ies")
            + ", "
            + count(competence, "knowledge")
            + " knowledge");
  }

  private static long count(VersionDiff.Competence competence, String kind) {
    return competence.changes().stream().filter(change -> change.kind().equals(kind)).count();
  }

  private void printPair(VersionDiff.Competence competence) {
    Reference after = competence.after().orElseThrow();
    Optional<Change> moved = own(competence, Turn.MOVED);
    Optional<Change> reworded = own(competence, Turn.REWORDED);
    String number =
        moved
            .map(
                change ->
                    ViewPrinter.number(change.before().orElseThrow())
                        + " → "
                        + ViewPrinter.number(after))
            .orElse(ViewPrinter.number(after));
    String marks =
        moved.map(change -> mark(Turn.MOVED)).orElse("")
            + reworded.map(change -> mark(Turn.REWORDED)).orElse("");
    String title = reworded.flatMap(Change::before).orElse(after).label();
    out.println("  " + (marks.isEmpty() ? " " : marks) + " " + number + "  " + title);
    reworded.ifPresent(change -> out.println("       → " + after.label() + guess(change)));
    competence.changes().stream()
        .filter(change -> !change.kind().equals("competence"))
        .forEach(change -> print("       ", ViewPrinter.words(change.kind()) + "  ", change));
  }

  private static Optional<Change> own(VersionDiff.Competence competence, Turn turn) {
    return competence.changes().stream()
        .filter(change -> change.kind().equals("competence") && change.change() == turn)
        .findFirst();
  }

  private void statements(List<Change> changes, int unchanged) {
    out.println("\nFor the profession as a whole (" + unchanged + " unchanged)");
    String kind = "";
    for (Change change : changes) {
      if (!change.kind().equals(kind)) {
        kind = change.kind();
        out.println("  " + ViewPrinter.words(kind));
      }
      print("    ", "", change);
    }
  }

  /** What came before and after stands on one line where both are short. */
  private void print(String indent, String kind, Change change) {
    String before = change.before().map(each -> text(change, each)).orElse("");
    String after = change.after().map(each -> text(change, each)).orElse("");
    String line = indent + mark(change.change()) + " " + kind;
    if (before.isEmpty() || after.isEmpty()) {
      out.println(line + before + after);
    } else if (before.length() + after.length() <= SHORT) {
      out.println(line + before + " → " + after + guess(change));
    } else {
      out.println(line + before);
      out.println(indent + "  → " + after + guess(change));
    }
  }

  private static String text(Change change, Reference reference) {
    String text = DiffRows.text(reference);
    if (YES_OR_NO.contains(change.kind())) {
      return text.equals("true") ? "yes" : "no";
    }
    return text;
  }

  private static String guess(Change change) {
    return change.similarity().isEmpty()
        ? ""
        : "  (" + DiffRows.similarity(change.similarity()) + ")";
  }

  private String mark(Turn turn) {
    return switch (turn) {
      case CAME -> coloured("+", "32");
      case WENT -> coloured("-", "31");
      case MOVED -> coloured(">", "36");
      case REWORDED, DEPTH, CHANGED -> coloured("~", "33");
    };
  }

  private String coloured(String mark, String colour) {
    return coloured ? "\u001B[" + colour + "m" + mark + "\u001B[0m" : mark;
  }
}
