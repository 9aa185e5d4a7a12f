package org.competencegraph.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.competencegraph.query.Reference;
import org.competencegraph.query.VersionDiff;
import org.competencegraph.query.VersionDiff.Change;

/** A difference for the eye: what changed where, with a mark for how. */
final class DiffPrinter {

  private final PrintStream out;
  private final boolean coloured;

  DiffPrinter(Console console) {
    this.out = console.out();
    this.coloured = console.outIsTerminal();
  }

  void print(VersionDiff diff) {
    out.println(name(diff.before()) + "  →  " + name(diff.after()));
    if (!diff.sameSeries()) {
      out.println("These are two qualifications, not two versions of one.");
    }
    if (diff.changes().isEmpty()) {
      out.println("There is no difference.");
      return;
    }
    out.println("+ came  - went  > moved  ~ reworded, with how much alike  ! changed");
    Map<String, List<Change>> byPlace =
        diff.changes().stream()
            .collect(Collectors.groupingBy(Change::where, LinkedHashMap::new, Collectors.toList()));
    byPlace.forEach(this::print);
    out.println(
        "\n"
            + Console.counted(diff.changes().size(), "change")
            + ", "
            + Console.counted(diff.unchangedCompetences(), "competence")
            + " unchanged");
  }

  private void print(String where, List<Change> changes) {
    out.println("\n" + (where.isEmpty() ? "The qualification" : where));
    changes.forEach(this::print);
  }

  private void print(Change change) {
    String what = ViewPrinter.words(change.what());
    switch (change.kind()) {
      case CAME -> line("32", "+", what, change.after());
      case WENT -> line("31", "-", what, change.before());
      case MOVED -> line("36", ">", what, change.before() + " → " + change.after());
      case CHANGED -> twoLines("!", what, change);
      case REWORDED ->
          twoLines("~", what + String.format(Locale.ROOT, " %.2f", change.similarity()), change);
    }
  }

  private void twoLines(String mark, String what, Change change) {
    line("33", mark, what, change.before());
    line("33", " ", " ".repeat(what.length()), "→ " + change.after());
  }

  private void line(String colour, String mark, String what, String text) {
    String line = "  " + mark + " " + what + "  " + text;
    out.println(coloured ? "\u001B[" + colour + "m" + line + "\u001B[0m" : line);
  }

  private static String name(Reference qualification) {
    return (qualification.notation() + " " + qualification.label()).strip();
  }
}
