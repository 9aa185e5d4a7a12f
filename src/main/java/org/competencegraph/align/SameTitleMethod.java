package org.competencegraph.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Relation;

/**
 * Competences of two qualifications with one title: close, not the same, for their activities may
 * differ. Where only one of them has codes, they are suggested for the other.
 *
 * <p>The confidence is .50 for the title, and up to .45 more for the activities that they share
 * (Dice's coefficient: twice the shared ones over the sum of both). It is a rule of thumb, not yet
 * measured against known pairs.
 *
 * <p>Some titles stand in half of the register ("Werkt in teamverband"): each competence is linked
 * to the few that it shares most with, and gets each code once, from the one that it shares most
 * with, so that what is suggested grows with the competences and not with their pairs.
 */
final class SameTitleMethod implements AlignmentMethod {

  /** As many as somebody looks through. */
  private static final int MOST_LINKS = 5;

  private record Neighbour(Outcome outcome, int shared, double dice) {

    double confidence() {
      return Math.round(50 + 45 * dice) / 100.0;
    }
  }

  @Override
  public String id() {
    return "same-title";
  }

  @Override
  public String description() {
    return "Competences of two qualifications with the same title, and the codes that one of them lends the other.";
  }

  @Override
  public List<Alignment> align(Candidates candidates) {
    List<Outcome> outcomes = candidates.outcomes();
    Map<String, List<Outcome>> byTitle =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> outcome.title().toLowerCase(Locale.ROOT),
                    TreeMap::new,
                    Collectors.toList()));
    Map<CompetentCode, String> labels = candidates.catalogue().labels();
    List<Alignment> alignments = new ArrayList<>();
    for (List<Outcome> same : byTitle.values()) {
      Set<Set<Outcome>> linked = new HashSet<>();
      // The last one first: of two, the later is the subject.
      for (Outcome outcome : same.reversed()) {
        List<Neighbour> neighbours = neighbours(outcome, same);
        link(outcome, neighbours, linked, alignments);
        lend(outcome, neighbours, labels, alignments);
      }
    }
    return alignments;
  }

  /** The competences of other qualifications, those that share most first. */
  private static List<Neighbour> neighbours(Outcome outcome, List<Outcome> same) {
    return same.stream()
        .filter(other -> !other.qualification().series().equals(outcome.qualification().series()))
        .map(other -> neighbour(outcome, other))
        .sorted(Comparator.comparingDouble(Neighbour::dice).reversed())
        .toList();
  }

  private static Neighbour neighbour(Outcome outcome, Outcome other) {
    int shared = (int) outcome.activities().stream().filter(other.activities()::contains).count();
    int total = outcome.activities().size() + other.activities().size();
    return new Neighbour(other, shared, total == 0 ? 0 : 2.0 * shared / total);
  }

  private static void link(
      Outcome outcome,
      List<Neighbour> neighbours,
      Set<Set<Outcome>> linked,
      List<Alignment> alignments) {
    for (Neighbour neighbour : neighbours.subList(0, Math.min(MOST_LINKS, neighbours.size()))) {
      if (linked.add(Set.of(outcome, neighbour.outcome()))) {
        alignments.add(
            alignment(outcome, neighbour.outcome(), neighbour, name(neighbour.outcome())));
      }
    }
  }

  private static void lend(
      Outcome outcome,
      List<Neighbour> neighbours,
      Map<CompetentCode, String> labels,
      List<Alignment> alignments) {
    if (!outcome.codes().isEmpty()) {
      return;
    }
    Set<CompetentCode> lent = new HashSet<>();
    for (Neighbour neighbour : neighbours) {
      for (CompetentCode code : neighbour.outcome().codes()) {
        if (!(code instanceof CompetentCode.AdaptedWithoutNumber) && lent.add(code)) {
          String from = name(neighbour.outcome()) + ", which has " + code.notation();
          Aligned.Code object = new Aligned.Code(code, labels.getOrDefault(code, ""));
          alignments.add(alignment(outcome, object, neighbour, from));
        }
      }
    }
  }

  private static Alignment alignment(
      Outcome subject, Aligned object, Neighbour neighbour, String from) {
    String comment =
        "same title as "
            + from
            + "; "
            + neighbour.shared()
            + " activities shared, of "
            + subject.activities().size()
            + " and "
            + neighbour.outcome().activities().size();
    return new Alignment(
        subject, Relation.CLOSE, object, neighbour.confidence(), subject.title(), comment);
  }

  private static String name(Outcome outcome) {
    return "competence " + outcome.id() + " of " + outcome.qualification();
  }
}
