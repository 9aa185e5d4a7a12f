package org.competencegraph.sssom;

import java.util.regex.Pattern;

/**
 * The header of a table where it is in a file of its own: beside the table, with the same name but
 * for its ending, and known by its content. Of several the first by name counts.
 */
public final class HeaderFile {

  private static final Pattern KEYS =
      Pattern.compile("(?m)^(?:curie_map|mapping_set_id|license)\\s*:");

  private HeaderFile() {}

  /** Whether a text is the header of a table that is in another file. */
  public static boolean is(String text) {
    return !text.startsWith("#") && hasKeys(text) && !SssomReader.hasColumns(text);
  }

  static boolean hasKeys(String yaml) {
    return KEYS.matcher(yaml).find();
  }

  /** What the names of a table and of its header have in common. */
  public static String stem(String name) {
    return name.replaceAll("(?i)\\.gz$", "").replaceAll("(?i)(\\.sssom)?\\.[a-z]+$", "");
  }
}
