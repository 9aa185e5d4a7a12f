package org.competencegraph.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A code of <i>Competent</i>, the job and skill classification of VDAB, as a document prints it.
 *
 * <p>Version 1 has fiches with activities; the register adds competences of its own; version 2 has
 * four kinds of code. A suffix {@code -c} marks an adapted wording of the same code.
 */
public sealed interface CompetentCode {

  /**
   * The code as it is written: {@code D140101}, {@code 17093-c}, {@code co 01805}, {@code SK-5472}.
   */
  String notation();

  /** A fiche of version 1, a letter and six digits: {@code D140101}. */
  record Fiche(String notation) implements CompetentCode {}

  /**
   * An activity of version 1: {@code 17093-c}.
   *
   * @param fiche the fiche it stands in, where the document prints it
   */
  record Activity(String number, boolean adapted, Optional<Fiche> fiche) implements CompetentCode {
    @Override
    public String notation() {
      return number + (adapted ? "-c" : "");
    }
  }

  /** A competence that the register itself keeps, for all professions: {@code co 01805}. */
  record RegisterCompetence(String number, boolean adapted) implements CompetentCode {
    @Override
    public String notation() {
      return "co " + number + (adapted ? "-c" : "");
    }
  }

  /** A code of version 2: {@code SK-5472-c}. */
  record Version2(Kind kind, String number, boolean adapted) implements CompetentCode {

    /** The kinds of version 2, with the letters that their codes start with. */
    public enum Kind {
      /** Occupation. */
      OP,
      /** Skill. */
      SK,
      /** Knowledge. */
      KN,
      /** Soft skill. */
      SO
    }

    private static final Pattern NOTATION =
        Pattern.compile(
            Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.joining("|", "(", ")"))
                + "-(\\d+)(-c)?");

    /** The code that a text is; empty where it is none of version 2. */
    public static Optional<Version2> of(String notation) {
      Matcher code = NOTATION.matcher(notation);
      return code.matches()
          ? Optional.of(
              new Version2(Kind.valueOf(code.group(1)), code.group(2), code.group(3) != null))
          : Optional.empty();
    }

    @Override
    public String notation() {
      return kind + "-" + number + (adapted ? "-c" : "");
    }
  }

  /**
   * An adapted wording whose number the document leaves out: a bare {@code -c}. It names no code.
   *
   * @param fiche the fiche it stands in, where the document prints it
   */
  record AdaptedWithoutNumber(Optional<Fiche> fiche) implements CompetentCode {
    @Override
    public String notation() {
      return "-c";
    }
  }
}
