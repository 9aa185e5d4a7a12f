package org.competencegraph.export;

import java.util.Map;
import java.util.Optional;
import org.competencegraph.model.EscoConcept;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Terms of the European Learning Model 3.1 that only its export needs, and the lists of values that
 * it asks for.
 */
final class ElmTerms {

  private static final String ELM = "http://data.europa.eu/snb/model/elm/";
  private static final String LISTS = "http://data.europa.eu/snb/";
  private static final String SCHEME = "25831c2";

  static final IRI IDENTIFIER_CLASS = Values.iri(ELM, "Identifier");
  static final IRI SCHEME_NAME = Values.iri(ELM, "schemeName");
  static final IRI STATUS = Values.iri(ELM, "status");
  static final IRI RELATED_ESCO_SKILL = Values.iri(ELM, "relatedESCOSkill");
  static final IRI IDENTIFIER = Values.iri("http://www.w3.org/ns/adms#", "identifier");

  /** Where every skill of ESCO is named. */
  static final String ESCO_SKILLS = EscoConcept.SKILLS;

  /** What numbers such as BK-0351-3 are of. */
  static final String REGISTER = "Vlaamse kwalificatiestructuur";

  /** The lists whose values occur, by the last part of their namespace, with their titles. */
  private static final Map<String, String> TITLES =
      Map.of(
          "eqf", "European Qualifications Framework",
          "qdr", "National qualifications frameworks",
          "isced-f", "ISCED-F 2013");

  private ElmTerms() {}

  /** The list that a value is of; empty for values of other lists. */
  static Optional<IRI> list(IRI value) {
    return TITLES.keySet().stream()
        .filter(each -> value.getNamespace().equals(LISTS + each + "/"))
        .map(each -> Values.iri(LISTS + each + "/" + SCHEME))
        .findFirst();
  }

  static String title(IRI list) {
    String path = list.getNamespace().substring(LISTS.length());
    return TITLES.get(path.substring(0, path.length() - 1));
  }

  /** The code of a value that is named by it. */
  static Optional<String> code(IRI value) {
    return value.getNamespace().equals(LISTS + "isced-f/")
        ? Optional.of(value.getLocalName())
        : Optional.empty();
  }

  /** What a list calls a value, in English; empty for lists of which we have no names. */
  static Optional<String> name(IRI value) {
    return switch (value.getNamespace().substring(LISTS.length())) {
      case "eqf/" -> Optional.of("Level " + value.getLocalName());
      case "qdr/" ->
          value.getLocalName().equals("c_ed96825f")
              ? Optional.of("Flemish qualifications framework")
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
