package org.competencegraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.EscoConcept;

/** Whose codes a text is mapped to. */
public enum Target {
  /** Competent 1, as qualifications use it: fiches, activities, competences of the register. */
  COMPETENT1,
  /** Competent 2: skills, knowledge, soft skills, and occupations where they are loaded. */
  COMPETENT2,
  /** Both versions of Competent. */
  COMPETENT,
  /** ESCO: skills, knowledge and occupations, where it is loaded. */
  ESCO;

  private static final Pattern OF_COMPETENT1 = Pattern.compile("[A-Z]\\d{6}|(?:co )?\\d+(?:-c)?");

  Scheme scheme() {
    return this == ESCO ? Scheme.ESCO : Scheme.COMPETENT;
  }

  /** The name a user types. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a code is of it, by how it is written: a notation of Competent, or an IRI of ESCO. */
  public boolean has(String code) {
    return switch (this) {
      case COMPETENT1 -> OF_COMPETENT1.matcher(code).matches();
      case COMPETENT2 -> CompetentCode.Version2.of(code).isPresent();
      case COMPETENT -> COMPETENT1.has(code) || COMPETENT2.has(code);
      case ESCO -> EscoConcept.isIri(code);
    };
  }

  /** The target of that name, in any case. */
  public static Optional<Target> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equalsIgnoreCase(id)).findFirst();
  }
}
