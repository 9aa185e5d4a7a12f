package org.competencegraph.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody can do in a profession (<i>competentie</i>): a learning outcome with the activities
 * and the knowledge that belong to it.
 *
 * @param number its place in the document's list, from 1
 * @param group the part of the list, where the document has parts
 * @param codes the codes of Competent that the document prints for it
 */
public record Competence(
    int number,
    Optional<Phrase> title,
    Optional<Group> group,
    List<CompetentCode> codes,
    List<Phrase> activities,
    List<Knowledge> knowledge) {

  /** Checks the number and copies the lists. */
  public Competence {
    if (number < 1) {
      throw new IllegalArgumentException("Competences are counted from 1, not " + number);
    }
    codes = List.copyOf(codes);
    activities = List.copyOf(activities);
    knowledge = List.copyOf(knowledge);
  }
}
