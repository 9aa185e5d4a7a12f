package org.competencegraph.align;

import java.util.Set;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.RomeFiche;

/** What can be aligned with something else. */
public sealed interface Aligned
    permits Outcome, Aligned.Code, Aligned.Rome, Aligned.Profession, Aligned.Plan {

  /** What a person knows it by; empty where nobody gives it a name. */
  String label();

  /**
   * A concept of Competent.
   *
   * @param label as a catalogue has it; empty where none does
   */
  record Code(CompetentCode code, String label) implements Aligned {}

  /** A fiche of ROME. */
  record Rome(RomeFiche fiche) implements Aligned {
    @Override
    public String label() {
      return fiche.label();
    }
  }

  /**
   * A qualification as a whole.
   *
   * @param title the first that a document gives; empty where none does
   * @param synonyms other titles of the profession
   * @param document that gives the synonyms, by name; empty where there are none
   */
  record Profession(QualificationNumber number, String title, Set<String> synonyms, String document)
      implements Aligned {
    /** Copies the synonyms. */
    public Profession {
      synonyms = Set.copyOf(synonyms);
    }

    @Override
    public String label() {
      return title;
    }
  }

  /** A training plan, by the profession that it is for. */
  record Plan(String title) implements Aligned {
    @Override
    public String label() {
      return title;
    }
  }
}
