package org.competencegraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.competencegraph.mapping.Scheme;

/** Whose codes a text is mapped to. */
public enum Target {
  /** Competent 1, as qualifications use it: fiches, activities, competences of the register. */
  COMPETENT1,
  /** Competent 2: skills, knowledge and soft skills. */
  COMPETENT2,
  /** Both versions of Competent. */
  COMPETENT,
  /** ESCO: skills, knowledge and occupations, where it is loaded. */
  ESCO;

  Scheme scheme() {
    return this == ESCO ? Scheme.ESCO : Scheme.COMPETENT;
  }

  /** The name a user types. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The target of that name, in any case. */
  public static Optional<Target> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equalsIgnoreCase(id)).findFirst();
  }
}
