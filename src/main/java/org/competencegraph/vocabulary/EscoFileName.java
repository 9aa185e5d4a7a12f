package org.competencegraph.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.EscoConcept;

/**
 * What the name of a file of ESCO says that its content does not; the names of folders do not
 * count.
 *
 * @param text in lower case, without folders
 */
record EscoFileName(String text) {

  private static final Pattern LANGUAGE =
      Pattern.compile("_([a-z]{2,3}(?:-[a-z0-9]{2,8})?)(?:\\.[a-z]{3})?$");

  /** Which scheme a collection is, its table does not say. */
  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "digitalskills", "6c930acd-c104-4ece-acf7-f44fd7333036",
          "digcompskills", "digcomp",
          "greenskills", "green",
          "languageskills", "skill-language-groups",
          "researchskills", "research",
          "researchoccupations", "8ae4b9f3-507e-4057-a145-2f96f0132613",
          "transversalskills", "skill-transversal-groups");

  /** Each name begins with one of these only. */
  private static final Map<Pattern, Set<EscoPart>> PARTS =
      Map.of(
          Pattern.compile("^(?:skills(?:[_.]|$)|[a-z]+skillscollection)"),
          Set.of(EscoPart.SKILLS),
          Pattern.compile("^(?:occupations(?:[_.]|$)|[a-z]+occupationscollection)"),
          Set.of(EscoPart.OCCUPATIONS),
          Pattern.compile("^skillgroups"),
          EscoPart.GROUPS,
          Pattern.compile("^iscogroups"),
          Set.of(EscoPart.ISCO_GROUPS),
          Pattern.compile("^broaderrelationsskill"),
          Set.of(EscoPart.SKILLS, EscoPart.SKILL_GROUPS, EscoPart.FIELDS),
          Pattern.compile("^broaderrelationsocc"),
          Set.of(EscoPart.OCCUPATIONS, EscoPart.ISCO_GROUPS));

  /**
   * @param path of the file, in an archive or not
   */
  static EscoFileName of(String path) {
    return new EscoFileName(
        path.substring(path.replace('\\', '/').lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }

  /** The tag of the language that its labels are in. */
  Optional<String> language() {
    Matcher suffix = LANGUAGE.matcher(text);
    return suffix.find() ? Optional.of(suffix.group(1)) : Optional.empty();
  }

  /** The scheme of a collection. */
  Optional<String> collection() {
    return COLLECTIONS.entrySet().stream()
        .filter(each -> text.startsWith(each.getKey()))
        .map(each -> EscoConcept.NAMESPACE + "concept-scheme/" + each.getValue())
        .findFirst();
  }

  /**
   * The parts of ESCO that its rows may be of, where they do not say themselves; none where the
   * name says nothing.
   */
  Set<EscoPart> parts() {
    return PARTS.entrySet().stream()
        .filter(each -> each.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Set.of());
  }

  /** Whether its concepts are groups: of skills, or of ISCO. */
  boolean isOfGroups() {
    return text.startsWith("skillgroups") || text.startsWith("iscogroups");
  }

  /** Whether it says Turtle, whose first line may look like a triple. */
  boolean isTurtle() {
    return text.endsWith(".ttl");
  }
}
