package org.competencegraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Turn;

/** Tells what changed in a competence that two versions have, or that one of them has. */
final class CompetenceComparison {

  /** The code of what is printed as adapted, but without the number that it adapts. */
  private static final Reference BARE =
      new Reference("", ThingType.COMPETENT.id(), "-c", "-c without number");

  private final ItemComparison items;

  CompetenceComparison(ItemComparison items) {
    this.items = items;
  }

  VersionDiff.Competence of(Pairs.Pair<View.Competence> pair) {
    View.Competence before = pair.before();
    View.Competence after = pair.after();
    List<Change> changes = new ArrayList<>();
    // A document that gives no numbers does not say that a competence moved.
    if (before.number() != after.number() && before.number() != 0 && after.number() != 0) {
      changes.add(Change.of(Turn.MOVED, "competence", before.thing(), after.thing()));
    }
    if (!before.thing().label().equals(after.thing().label())) {
      changes.add(Change.reworded("competence", before.thing(), after.thing(), pair.score()));
    }
    Facts.compare(changes, "group", Facts.text(before.group()), Facts.text(after.group()));
    List<Change> changed = contents(before, after);
    changes.addAll(changed);
    long touched = changed.stream().filter(each -> each.before().isPresent()).count();
    return new VersionDiff.Competence(
        Optional.of(before.thing()),
        Optional.of(after.thing()),
        changes,
        size(before) - (int) touched);
  }

  private List<Change> contents(View.Competence before, View.Competence after) {
    List<Change> changes = new ArrayList<>(items.ofCodes(codes(before), codes(after)));
    changes.addAll(items.of("activity", before.activities(), after.activities()));
    changes.addAll(items.of("knowledge", before.knowledge(), after.knowledge()));
    return changes;
  }

  private static List<Reference> codes(View.Competence competence) {
    List<Reference> codes = new ArrayList<>(competence.codes());
    if (competence.adaptedWithoutNumber()) {
      codes.add(BARE);
    }
    return codes;
  }

  private static int size(View.Competence competence) {
    return codes(competence).size()
        + competence.activities().size()
        + competence.knowledge().size();
  }

  VersionDiff.Competence came(View.Competence after) {
    return new VersionDiff.Competence(
        Optional.empty(), Optional.of(after.thing()), whole(after, Turn.CAME), 0);
  }

  VersionDiff.Competence went(View.Competence before) {
    return new VersionDiff.Competence(
        Optional.of(before.thing()), Optional.empty(), whole(before, Turn.WENT), 0);
  }

  private static List<Change> whole(View.Competence competence, Turn turn) {
    List<Change> changes = new ArrayList<>();
    add(changes, turn, "competence", List.of(competence.thing()));
    add(changes, turn, "group", Facts.text(competence.group()).stream().toList());
    add(changes, turn, "code", codes(competence));
    add(changes, turn, "activity", competence.activities());
    add(changes, turn, "knowledge", competence.knowledge());
    return changes;
  }

  private static void add(
      List<Change> changes, Turn turn, String kind, List<Reference> references) {
    references.forEach(
        each -> changes.add(turn == Turn.CAME ? Change.came(kind, each) : Change.went(kind, each)));
  }
}
