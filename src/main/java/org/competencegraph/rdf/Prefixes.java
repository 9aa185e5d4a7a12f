package org.competencegraph.rdf;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.competencegraph.model.EscoConcept;

/**
 * The prefixes that mapping sets are written with, and that things can be asked for with: one table
 * for both, so that whatever is written is found.
 */
public final class Prefixes {

  /** Those of what the program names itself, with the folder below {@code id/} that each means. */
  public static final Map<String, String> FOLDERS =
      Map.of(
          "qualification", "qualification/",
          "competence", "competence/",
          "competent", "competent/",
          "rome", "rome/",
          "appellation", "rome/appellation/",
          "mapping", "mapping/",
          "training-plan", "training-plan/");

  /** Those of others, with their namespaces. */
  public static final Map<String, String> OF_OTHERS =
      Map.of(
          "esco", EscoConcept.NAMESPACE,
          "esco-skill", EscoConcept.SKILLS,
          "esco-occupation", EscoConcept.OCCUPATIONS,
          "orcid", "https://orcid.org/");

  private Prefixes() {}

  /**
   * All of them with their namespaces.
   *
   * @param base of what the program names itself, see {@link Iris}
   */
  public static SortedMap<String, String> of(String base) {
    SortedMap<String, String> all = new TreeMap<>(OF_OTHERS);
    FOLDERS.forEach((prefix, folder) -> all.put(prefix, base + "id/" + folder));
    return all;
  }
}
