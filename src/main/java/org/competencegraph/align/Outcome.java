package org.competencegraph.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;

/**
 * A competence of a qualification, with what all documents together say of it.
 *
 * @param title the first that a document gives
 * @param activities in the order of the documents, each once
 * @param knowledge likewise
 * @param codes that documents print for it
 */
public record Outcome(
    QualificationNumber qualification,
    CompetenceId id,
    String title,
    Set<String> activities,
    Set<String> knowledge,
    List<CompetentCode> codes)
    implements Aligned {

  /** Copies the codes. */
  public Outcome {
    codes = List.copyOf(codes);
  }

  /** What stands below it: activities, then knowledge. */
  public List<String> context() {
    return Stream.concat(activities.stream(), knowledge.stream()).toList();
  }

  private record Key(QualificationNumber qualification, CompetenceId id)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySeries = qualification.compareTo(other.qualification);
      return bySeries != 0 ? bySeries : id.compareTo(other.id);
    }
  }

  /**
   * The competences of qualifications that have a title, each once, by qualification and by what it
   * is known by.
   */
  public static List<Outcome> of(List<Qualification> qualifications) {
    Map<Key, Outcome> outcomes = new TreeMap<>();
    for (Qualification qualification : qualifications) {
      for (Competence competence : qualification.competences()) {
        if (competence.title().isPresent()) {
          Key key = new Key(qualification.number(), competence.id());
          outcomes.merge(key, of(key, competence), Outcome::with);
        }
      }
    }
    return List.copyOf(outcomes.values());
  }

  private static Outcome of(Key key, Competence competence) {
    Set<String> activities = new LinkedHashSet<>();
    competence.activities().stream().map(Phrase::text).forEach(activities::add);
    Set<String> knowledge = new LinkedHashSet<>();
    competence.knowledge().stream().map(each -> each.phrase().text()).forEach(knowledge::add);
    return new Outcome(
        key.qualification(),
        key.id(),
        competence.title().orElseThrow().text(),
        activities,
        knowledge,
        competence.codes());
  }

  @Override
  public String label() {
    return title;
  }

  private Outcome with(Outcome other) {
    List<CompetentCode> allCodes = new ArrayList<>(codes);
    other.codes.stream().filter(code -> !allCodes.contains(code)).forEach(allCodes::add);
    return new Outcome(
        qualification,
        id,
        title,
        joined(activities, other.activities),
        joined(knowledge, other.knowledge),
        allCodes);
  }

  private static Set<String> joined(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }
}
