package org.competencegraph.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A professional qualification (<i>beroepskwalificatie</i>), as one document describes it.
 *
 * @param number with its version where the document has one
 * @param titleNote the sentence that names the Competent fiche (<i>titel toelichting</i>)
 * @param fiche the Competent fiche that the note names
 * @param ficheLabel the fiche's own title, where the note gives it
 * @param year of recognition
 * @param current whether the document says that this is the version in force; empty where it says
 *     nothing
 * @param entry what only a record of the register says; {@link RegisterEntry#NONE} elsewhere
 */
public record Qualification(
    QualificationNumber number,
    Optional<Phrase> title,
    Optional<Phrase> titleNote,
    Optional<CompetentCode.Fiche> fiche,
    Optional<String> ficheLabel,
    Optional<Phrase> definition,
    Optional<Level> level,
    OptionalInt year,
    Optional<Boolean> current,
    List<Competence> competences,
    Descriptors descriptors,
    Certificates certificates,
    RegisterEntry entry)
    implements Content {

  /** Copies the competences. */
  public Qualification {
    competences = List.copyOf(competences);
  }

  /**
   * The same description, under another number: what a document without version becomes once its
   * version is known.
   */
  public Qualification withNumber(QualificationNumber other) {
    return new Qualification(
        other,
        title,
        titleNote,
        fiche,
        ficheLabel,
        definition,
        level,
        year,
        current,
        competences,
        descriptors,
        certificates,
        entry);
  }

  /** The same description with these competences and descriptors. */
  public Qualification with(List<Competence> others, Descriptors otherDescriptors) {
    return new Qualification(
        number,
        title,
        titleNote,
        fiche,
        ficheLabel,
        definition,
        level,
        year,
        current,
        others,
        otherDescriptors,
        certificates,
        entry);
  }
}
