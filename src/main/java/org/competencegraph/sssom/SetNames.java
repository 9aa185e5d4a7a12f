package org.competencegraph.sssom;

import java.util.Locale;

/** Names of mapping sets, from what identifies them. */
public final class SetNames {

  private static final int LONGEST = 60;

  private SetNames() {}

  /**
   * The last part of an IRI, or of the name of a file, as small letters, digits and hyphens: that
   * of {@code https://example.org/sets/food.sssom.tsv} is {@code food}.
   */
  public static String of(String id) {
    String path = id.replaceAll("[/#]+$", "");
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')) + 1);
    String name =
        last.replaceAll("(?i)(\\.sssom)?\\.(tsv|csv|yml|yaml|gz)$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String shown = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    return shown.isEmpty() ? "mappings" : shown.replaceAll("-$", "");
  }
}
