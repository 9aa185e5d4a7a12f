package org.competencegraph.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.competencegraph.model.CompetentCode;

/**
 * Competences of two qualifications with one title: close, not the same, for their activities may
 * differ. Where only one of them has codes, they are suggested for the other.
 *
 * <p>The confidence is .50 for the title, and up to .45 more for the activities that they share
 * (Dice's coefficient: twice the shared ones over the sum of both). It is a rule of thumb, not yet
 * measured against known pairs.
 */
final class SameTitleMethod implements AlignmentMethod {

  @Override
  public String id() {
    return "same-title";
  }

  @Override
  public String description() {
    return "Competences of two qualifications with the same title, and the codes that one of them lends the other.";
  }

  @Override
  public List<Alignment> align(List<Outcome> outcomes) {
    Map<String, List<Outcome>> byTitle =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(
                    outcome -> outcome.title().toLowerCase(Locale.ROOT),
                    TreeMap::new,
                    Collectors.toList()));
    List<Alignment> alignments = new ArrayList<>();
    for (List<Outcome> same : byTitle.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          if (!same.get(i).qualification().series().equals(same.get(j).qualification().series())) {
            align(same.get(i), same.get(j), alignments);
          }
        }
      }
    }
    return alignments;
  }

  private static void align(Outcome one, Outcome other, List<Alignment> alignments) {
    alignments.add(alignment(other, one, one, other));
    lend(one, other, alignments);
    lend(other, one, alignments);
  }

  private static void lend(Outcome from, Outcome to, List<Alignment> alignments) {
    if (to.codes().isEmpty()) {
      for (CompetentCode code : from.codes()) {
        if (!(code instanceof CompetentCode.AdaptedWithoutNumber)) {
          alignments.add(alignment(to, new AlignmentObject.Code(code), from, to));
        }
      }
    }
  }

  private static Alignment alignment(
      Outcome subject, AlignmentObject object, Outcome one, Outcome other) {
    Set<String> shared = new HashSet<>(one.activities());
    shared.retainAll(other.activities());
    int total = one.activities().size() + other.activities().size();
    double dice = total == 0 ? 0 : 2.0 * shared.size() / total;
    String comment =
        "same title as "
            + (subject.equals(one) ? name(other) : name(one))
            + (object instanceof AlignmentObject.Code code
                ? ", which has " + code.code().notation()
                : "")
            + "; "
            + shared.size()
            + " activities shared, of "
            + other.activities().size()
            + " and "
            + one.activities().size();
    return new Alignment(
        subject,
        Relation.CLOSE,
        object,
        Math.round(50 + 45 * dice) / 100.0,
        subject.title(),
        comment);
  }

  private static String name(Outcome outcome) {
    return "competence " + outcome.number() + " of " + outcome.qualification();
  }
}
