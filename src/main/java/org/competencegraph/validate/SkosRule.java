package org.competencegraph.validate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding.Severity;

/**
 * An integrity rule of SKOS as a query: each row breaks it.
 *
 * @param name that of its file
 * @param title what is wrong where there is a row
 * @param description why it is
 * @param text SPARQL, with its header
 */
public record SkosRule(
    String name, String title, String description, Severity severity, String text) {

  private static final Pattern HEADER = Pattern.compile("(?m)^#\\+ ([a-z]+): (.+)$");

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException if its header lacks something
   */
  static SkosRule parse(String name, String text) {
    Map<String, String> header = new HashMap<>();
    Matcher lines = HEADER.matcher(text);
    while (lines.find()) {
      header.put(lines.group(1), lines.group(2).strip());
    }
    for (String key : new String[] {"title", "description", "severity"}) {
      if (!header.containsKey(key)) {
        throw new IllegalArgumentException(name + " has no line \"#+ " + key + ": …\"");
      }
    }
    return new SkosRule(
        name,
        header.get("title"),
        header.get("description"),
        Severity.valueOf(header.get("severity").toUpperCase(Locale.ROOT)),
        text);
  }
}
