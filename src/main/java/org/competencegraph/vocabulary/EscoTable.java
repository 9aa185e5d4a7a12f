package org.competencegraph.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table of ESCO's classification package, told by the columns that it cannot be without.
 *
 * @param what it is, for people
 * @param required columns, in the spelling of the source
 * @param hasLabels whether it is in one language, which the name of its file says
 * @param reader of its rows; empty for a table that is known, and not read
 */
record EscoTable(String what, List<String> required, boolean hasLabels, Optional<Reader> reader) {

  /** Takes a row into what is gathered. */
  interface Reader {
    void read(EscoRows rows, Row row);
  }

  private static final List<EscoTable> ALL =
      List.of(
          labelled(
              "the hierarchy of skills", EscoRows::level, "Level 0 URI", "Level 0 preferred term"),
          relations(
              "the skills of occupations",
              EscoRows::occupationSkill,
              "occupationUri",
              "relationType",
              "skillUri"),
          relations(
              "the skills of skills",
              EscoRows::skillSkill,
              "originalSkillUri",
              "relationType",
              "relatedSkillUri"),
          relations("broader concepts", EscoRows::broader, "conceptUri", "broaderUri"),
          labelled("concept schemes", EscoRows::scheme, "conceptSchemeUri", "preferredLabel"),
          relations(
              "a collection",
              EscoRows::member,
              "conceptUri",
              "preferredLabel",
              "broaderConceptUri"),
          labelled("concepts", EscoRows::concept, "conceptUri", "preferredLabel"),
          new EscoTable(
              "it says what the columns of the other tables are",
              List.of("filename", "data header"),
              false,
              Optional.empty()));

  private static EscoTable labelled(String what, Reader reader, String... required) {
    return new EscoTable(what, List.of(required), true, Optional.of(reader));
  }

  private static EscoTable relations(String what, Reader reader, String... required) {
    return new EscoTable(what, List.of(required), false, Optional.of(reader));
  }

  /** The table with these columns. */
  static Optional<EscoTable> of(Layout.Header header) {
    return ALL.stream().filter(table -> table.missing(header).isEmpty()).findFirst();
  }

  /**
   * The table that somebody may have renamed columns of: it has the most of its own, and of several
   * with as many the one with concepts.
   */
  static Optional<EscoTable> like(Layout.Header header) {
    return ALL.reversed().stream()
        .filter(table -> table.missing(header).size() < table.required().size())
        .min(Comparator.comparingInt(table -> table.missing(header).size()));
  }

  List<String> missing(Layout.Header header) {
    return required.stream().filter(column -> !header.has(column)).toList();
  }
}
