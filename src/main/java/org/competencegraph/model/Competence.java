package org.competencegraph.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody can do in a profession (<i>competentie</i>): a learning outcome with the activities
 * and the knowledge that belong to it.
 *
 * @param type what the register calls its kind (<i>competentietype</i>)
 * @param group the part of the list, where the document has parts
 * @param codes the codes of Competent that the document prints for it
 */
public record Competence(
    CompetenceId id,
    Optional<Phrase> title,
    Optional<Phrase> type,
    Optional<Group> group,
    List<CompetentCode> codes,
    List<Phrase> activities,
    List<Knowledge> knowledge) {

  /** Copies the lists. */
  public Competence {
    codes = List.copyOf(codes);
    activities = List.copyOf(activities);
    knowledge = List.copyOf(knowledge);
  }

  /** The same competence, known by something else. */
  public Competence withId(CompetenceId other) {
    return new Competence(other, title, type, group, codes, activities, knowledge);
  }

  /** The same competence with these codes. */
  public Competence withCodes(List<CompetentCode> others) {
    return new Competence(id, title, type, group, others, activities, knowledge);
  }
}
