package org.competencegraph.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of ESCO's classification package, told by the columns that it cannot be without.
 *
 * @param what it is, for people
 * @param columns that it may have
 * @param hasLabels whether it is in one language, which the name of its file says
 * @param reader of its rows; empty for a table that is known, and not read
 */
record EscoTable(String what, Columns columns, boolean hasLabels, Optional<Reader> reader) {

  /** Takes a row into what is gathered. */
  interface Reader {
    void read(EscoRows rows, Row row);
  }

  /**
   * Columns, in the spelling of the source.
   *
   * @param required without which it is no such table
   * @param optional that are read where they are there
   * @param rare that are read too, and that most such tables have not
   * @param passed that ESCO's portal gives, and that say nothing that is kept
   */
  record Columns(
      List<String> required, List<String> optional, List<String> rare, List<String> passed) {

    static Columns of(String... required) {
      return new Columns(List.of(required), List.of(), List.of(), List.of());
    }

    Columns optionally(String... names) {
      return new Columns(required, List.of(names), rare, passed);
    }

    Columns rarely(String... names) {
      return new Columns(required, optional, List.of(names), passed);
    }

    Columns passing(String... names) {
      return new Columns(required, optional, rare, List.of(names));
    }

    boolean has(String name) {
      return Stream.of(required, optional, rare, passed)
          .flatMap(List::stream)
          .anyMatch(name::equalsIgnoreCase);
    }
  }

  private static final List<EscoTable> ALL =
      List.of(
          labelled("the hierarchy of skills", EscoRows::level, levels()),
          relations(
              "the skills of occupations",
              EscoRows::occupationSkill,
              Columns.of("occupationUri", "relationType", "skillUri")
                  .passing("skillType", "occupationLabel", "skillLabel")),
          relations(
              "the skills of skills",
              EscoRows::skillSkill,
              Columns.of("originalSkillUri", "relationType", "relatedSkillUri")
                  .passing(
                      "originalSkillType",
                      "relatedSkillType",
                      "originalSkillLabel",
                      "relatedSkillLabel")),
          relations(
              "broader concepts",
              EscoRows::broader,
              Columns.of("conceptUri", "broaderUri")
                  .passing("conceptType", "conceptLabel", "broaderType", "broaderLabel")),
          labelled(
              "concept schemes",
              EscoRows::scheme,
              Columns.of("conceptSchemeUri", "preferredLabel")
                  .optionally("description", "status")
                  .rarely("altLabels", "hiddenLabels")
                  .passing("conceptType", "title", "hasTopConcept")),
          relations(
              "a collection",
              EscoRows::member,
              Columns.of("conceptUri", "preferredLabel", "broaderConceptUri")
                  .passing(
                      "conceptType",
                      "status",
                      "skillType",
                      "reuseLevel",
                      "altLabels",
                      "hiddenLabels",
                      "description",
                      "broaderConceptPT",
                      "modifiedDate",
                      "inScheme",
                      "scopeNote",
                      "definition")),
          labelled(
              "concepts",
              EscoRows::concept,
              Columns.of("conceptUri", "preferredLabel")
                  .optionally(
                      "conceptType",
                      "altLabels",
                      "hiddenLabels",
                      "status",
                      "inScheme",
                      "description")
                  .rarely(
                      "skillType",
                      "reuseLevel",
                      "iscoGroup",
                      "code",
                      "replacedBy",
                      "replaces",
                      "inV120")
                  .passing(
                      "modifiedDate",
                      "regulatedProfessionNote",
                      "scopeNote",
                      "definition",
                      "naceCode",
                      "topConceptOf",
                      "greenShare")),
          new EscoTable(
              "it says what the columns of the other tables are",
              Columns.of("filename", "data header"),
              false,
              Optional.empty()));

  private static Columns levels() {
    return Columns.of("Level 0 URI", "Level 0 preferred term")
        .optionally(
            IntStream.range(0, EscoRows.LEVELS)
                .mapToObj(level -> "Level " + level + " ")
                .flatMap(level -> Stream.of("URI", "preferred term", "code").map(level::concat))
                .filter(name -> !name.equals("Level 0 URI"))
                .filter(name -> !name.equals("Level 0 preferred term"))
                .toArray(String[]::new))
        .passing("Description", "Scope note");
  }

  private static EscoTable labelled(String what, Reader reader, Columns columns) {
    return new EscoTable(what, columns, true, Optional.of(reader));
  }

  private static EscoTable relations(String what, Reader reader, Columns columns) {
    return new EscoTable(what, columns, false, Optional.of(reader));
  }

  /** The table with these columns. */
  static Optional<EscoTable> of(Layout.Header header) {
    return ALL.stream().filter(table -> table.missing(header).isEmpty()).findFirst();
  }

  /**
   * The table that somebody may have renamed columns of: it lacks the fewest that it needs, and of
   * several that lack as many it has the most of its own; after that, it is the one with concepts.
   */
  static Optional<EscoTable> like(Layout.Header header) {
    return ALL.reversed().stream()
        .filter(table -> table.missing(header).size() < table.required().size())
        .min(
            Comparator.comparingInt((EscoTable table) -> table.missing(header).size())
                .thenComparing(table -> table.unknown(header).size()));
  }

  List<String> required() {
    return columns.required();
  }

  List<String> missing(Layout.Header header) {
    return absent(required(), header);
  }

  /** The columns that are read where they are there, and that a table has not. */
  List<String> absent(Layout.Header header) {
    return absent(columns.optional(), header);
  }

  private static List<String> absent(List<String> columns, Layout.Header header) {
    return columns.stream().filter(column -> !header.has(column)).toList();
  }

  /** The columns of a table that are none of this one. */
  List<String> unknown(Layout.Header header) {
    return header.columns().stream()
        .filter(column -> !column.isBlank() && !columns.has(column))
        .toList();
  }
}
