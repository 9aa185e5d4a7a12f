package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.vocabulary.EscoDraft.Sign;

/** What the rows of one table of ESCO say. */
final class EscoRows {

  /** Labels of a cell: each on its line, or with a bar between them. */
  private static final Pattern BETWEEN_LABELS = Pattern.compile("\\R|\\s\\|\\s");

  /** IRIs of a cell: with commas, lines or bars between them. */
  private static final Pattern BETWEEN_IRIS = Pattern.compile("[\\s,|]+");

  private static final Pattern REUSE_LEVEL = Pattern.compile("[A-Za-z0-9_-]+");

  /** How deep the hierarchy of skills is. */
  static final int LEVELS = 4;

  private final EscoAssembly assembly;
  private final Optional<String> language;
  private final EscoFileName name;
  private final Set<EscoPart> partsOfName;
  private final RowFindings findings;

  /**
   * @param language of the labels; none where it was not asked for
   * @param name of the table, which says what its rows do not
   */
  EscoRows(
      EscoAssembly assembly, Optional<String> language, EscoFileName name, RowFindings findings) {
    this.assembly = assembly;
    this.language = language;
    this.name = name;
    this.partsOfName = name.parts();
    this.findings = findings;
  }

  void concept(Row row) {
    if (row.cell("inV120").equals("0")) {
      findings.add(
          Finding.info(
              "esco-row-left",
              row.place(),
              "column inV120: the row says that its concept is none of this version; it is left"
                  + " out"));
      return;
    }
    iri(row, "conceptUri", parts(row, "conceptType")).ifPresent(draft -> concept(row, draft));
  }

  private void concept(Row row, EscoDraft draft) {
    draft.sign(sign(row.cell("conceptType")), row::place);
    described(row, draft, 0);
    given(row, "code").ifPresent(draft::code);
    given(row, "skillType").ifPresent(type -> skillType(row, draft, type));
    given(row, "reuseLevel").ifPresent(level -> reuseLevel(row, draft, level));
    given(row, "iscoGroup")
        .map(code -> EscoConcept.NAMESPACE + "isco/C" + code.replaceFirst("^C", ""))
        .filter(EscoConcept::isIri)
        .ifPresent(draft::iscoGroup);
    iris(row, "inScheme", Set.of(EscoPart.SCHEMES)).forEach(draft::scheme);
    iris(row, "replacedBy", EscoPart.CONCEPTS)
        .forEach(iri -> draft.replacedBy(assembly.at(iri, row::place)));
    iris(row, "replaces", EscoPart.CONCEPTS)
        .forEach(iri -> assembly.at(iri, row::place).replacedBy(draft));
  }

  private static void skillType(Row row, EscoDraft draft, String type) {
    if (!draft.skillType(type)) {
      row.warning(
          "esco-skill-type",
          "skillType",
          row.quoted("skillType")
              + " is neither skill/competence nor knowledge; it is left out, and the concept counts"
              + " as a skill unless another table says knowledge");
    }
  }

  /** It becomes the end of an IRI. */
  private static void reuseLevel(Row row, EscoDraft draft, String level) {
    if (REUSE_LEVEL.matcher(level).matches()) {
      draft.reuseLevel(level);
    } else {
      row.warning(
          "esco-reuse-level",
          "reuseLevel",
          row.quoted("reuseLevel") + " is no level of reuse, such as transversal; it is left out");
    }
  }

  private Sign sign(String conceptType) {
    return switch (conceptType.toLowerCase(Locale.ROOT)) {
      case "knowledgeskillcompetence" -> Sign.SKILL;
      case "occupation" -> Sign.OCCUPATION;
      case "skillgroup", "iscogroup" -> Sign.GROUP;
      case "conceptscheme" -> Sign.SCHEME;
      default -> name.isOfGroups() ? Sign.GROUP : Sign.CONCEPT;
    };
  }

  private void described(Row row, EscoDraft draft, int rank) {
    given(row, "status").ifPresent(draft::status);
    if (language.isEmpty()) {
      return;
    }
    String tag = language.get();
    EscoAssembly.label(row.cell("preferredLabel"), row::place, findings)
        .ifPresent(label -> EscoAssembly.prefer(draft, tag, label, rank, row::place, findings));
    labels(row, "altLabels", draft::alternative);
    labels(row, "hiddenLabels", draft::hidden);
    EscoAssembly.text(row.cell("description")).ifPresent(text -> draft.description(tag, text));
  }

  private void labels(Row row, String column, BiConsumer<String, String> taker) {
    String cell = row.cell(column);
    if (!cell.isEmpty()) {
      BETWEEN_LABELS
          .splitAsStream(cell)
          .flatMap(label -> EscoAssembly.label(label, row::place, findings).stream())
          .forEach(label -> taker.accept(language.orElseThrow(), label));
    }
  }

  void scheme(Row row) {
    iri(row, "conceptSchemeUri", Set.of(EscoPart.SCHEMES))
        .ifPresent(
            draft -> {
              draft.sign(Sign.SCHEME, row::place);
              described(row, draft, 0);
            });
  }

  /** A row names a group and those that it is in, from the root down. */
  void level(Row row) {
    EscoDraft above = null;
    for (int level = 0; level < LEVELS; level++) {
      String start = "Level " + level + " ";
      if (row.cell(start + "URI").isEmpty()) {
        return;
      }
      Optional<EscoDraft> draft = iri(row, start + "URI", EscoPart.GROUPS);
      if (draft.isEmpty()) {
        return;
      }
      group(row, start, draft.get());
      if (above != null) {
        draft.get().broader(above);
      }
      above = draft.get();
    }
  }

  /** In the hierarchy a label is a copy: that of the table of groups goes before it. */
  private void group(Row row, String start, EscoDraft draft) {
    draft.sign(Sign.GROUP, row::place);
    given(row, start + "code").ifPresent(draft::code);
    language.ifPresent(
        tag ->
            EscoAssembly.label(row.cell(start + "preferred term"), row::place, findings)
                .ifPresent(
                    label -> EscoAssembly.prefer(draft, tag, label, 1, row::place, findings)));
  }

  void broader(Row row) {
    iri(row, "conceptUri", parts(row, "conceptType"))
        .ifPresent(
            narrower ->
                iri(row, "broaderUri", parts(row, "broaderType")).ifPresent(narrower::broader));
  }

  void occupationSkill(Row row) {
    pair(row, "occupationUri", EscoPart.OCCUPATIONS, "skillUri");
  }

  void skillSkill(Row row) {
    pair(row, "originalSkillUri", EscoPart.SKILLS, "relatedSkillUri");
  }

  private void pair(Row row, String from, EscoPart part, String skill) {
    iri(row, from, Set.of(part))
        .ifPresent(
            one ->
                iri(row, skill, Set.of(EscoPart.SKILLS))
                    .ifPresent(other -> relate(row, one, other)));
  }

  private static void relate(Row row, EscoDraft one, EscoDraft skill) {
    switch (row.cell("relationType").toLowerCase(Locale.ROOT)) {
      case "essential" -> one.essential(skill, row::place);
      case "optional" -> one.optional(skill, row::place);
      default ->
          row.error(
              "esco-relation-type",
              "relationType",
              row.quoted("relationType")
                  + " is neither essential nor optional; the row is left out");
    }
  }

  void member(Row row) {
    iri(row, "conceptUri", parts(row, "conceptType"))
        .ifPresent(draft -> name.collection().ifPresent(draft::scheme));
  }

  /** What an IRI beside a column of types can be of: the type says, else the name of the file. */
  private Set<EscoPart> parts(Row row, String type) {
    return Stream.of(EscoPart.ofType(row.cell(type)), partsOfName)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(EscoPart.CONCEPTS);
  }

  /** What an IRI is of, where it can be of one of these parts; a finding where it is of none. */
  private Optional<EscoDraft> iri(Row row, String column, Set<EscoPart> parts) {
    String iri = row.cell(column);
    List<EscoPart> fitting = parts.stream().filter(part -> part.has(iri)).toList();
    if (fitting.isEmpty()) {
      row.error("esco-iri", column, notOne(iri, parts) + "; the row is left out");
      return Optional.empty();
    }
    EscoDraft draft = assembly.at(iri, row::place);
    if (fitting.size() == 1) {
      draft.namedAs(fitting.getFirst());
    }
    return Optional.of(draft);
  }

  /** IRIs of ESCO in a cell; what is no IRI of ESCO at all is somebody else's, and passed over. */
  private static Stream<String> iris(Row row, String column, Set<EscoPart> parts) {
    return BETWEEN_IRIS
        .splitAsStream(row.cell(column))
        .filter(EscoConcept::isIri)
        .filter(iri -> isOf(parts, iri, row, column));
  }

  private static boolean isOf(Set<EscoPart> parts, String iri, Row row, String column) {
    boolean isOf = parts.stream().anyMatch(part -> part.has(iri));
    if (!isOf) {
      row.error("esco-iri", column, notOne(iri, parts) + "; it is left out, and the row is kept");
    }
    return isOf;
  }

  private static String notOne(String text, Set<EscoPart> parts) {
    return Row.quote(text) + " is no IRI of " + EscoPart.described(parts);
  }

  private static Optional<String> given(Row row, String column) {
    return Optional.of(row.cell(column)).filter(each -> !each.isEmpty());
  }
}
