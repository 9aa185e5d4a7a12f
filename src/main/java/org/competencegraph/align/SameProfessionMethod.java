package org.competencegraph.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.competencegraph.model.ProfessionTitle;
import org.competencegraph.model.Relation;

/**
 * Training plans and the qualifications of their profession: the title of the plan is the title of
 * the qualification, or a synonym that a record of the register gives it. Of several versions, it
 * is the newest.
 *
 * <p>The confidence is .95 for a title and .90 for a synonym, divided by the number of
 * qualifications that have it. It is a rule of thumb, not measured against known pairs.
 */
final class SameProfessionMethod implements AlignmentMethod {

  private static final double OF_A_TITLE = 0.95;
  private static final double OF_A_SYNONYM = 0.90;

  @Override
  public String id() {
    return "same-profession";
  }

  @Override
  public String description() {
    return "Training plans whose title is the title or a synonym of a qualification.";
  }

  @Override
  public List<Alignment> align(Candidates candidates) {
    Collection<Aligned.Profession> newest = newest(candidates.professions());
    List<Alignment> alignments = new ArrayList<>();
    for (Aligned.Plan plan : candidates.plans()) {
      String title = key(plan.title());
      List<Aligned.Profession> titled =
          newest.stream().filter(each -> key(each.title()).equals(title)).toList();
      List<Aligned.Profession> synonymous =
          newest.stream()
              .filter(each -> !titled.contains(each))
              .filter(each -> each.synonyms().stream().anyMatch(name -> key(name).equals(title)))
              .toList();
      int all = titled.size() + synonymous.size();
      titled.forEach(
          each ->
              alignments.add(
                  alignment(plan, each, OF_A_TITLE / all, "the title of " + each.number())));
      synonymous.forEach(
          each ->
              alignments.add(
                  alignment(
                      plan,
                      each,
                      OF_A_SYNONYM / all,
                      "a synonym of " + each.number() + " in " + each.document())));
    }
    return alignments;
  }

  private static Collection<Aligned.Profession> newest(List<Aligned.Profession> professions) {
    Map<String, Aligned.Profession> newest = new TreeMap<>();
    for (Aligned.Profession each : professions) {
      newest.merge(
          each.number().series(),
          each,
          (one, other) -> one.number().compareTo(other.number()) > 0 ? one : other);
    }
    return newest.values();
  }

  private static String key(String title) {
    return ProfessionTitle.withoutMark(title).toLowerCase(Locale.ROOT);
  }

  private static Alignment alignment(
      Aligned.Plan plan, Aligned.Profession profession, double confidence, String what) {
    return new Alignment(
        plan,
        Relation.CLOSE,
        profession,
        Math.round(100 * confidence) / 100.0,
        plan.title(),
        "the title of the plan is " + what);
  }
}
