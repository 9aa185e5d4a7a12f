package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.RomeAppellation;
import org.competencegraph.model.RomeConcept;
import org.competencegraph.model.RomeFiche;

/**
 * The tables of ROME version 3 as France Travail publishes them: fiches and job titles. The table
 * from fiches to ISCO names the fiches too, one among them that the release leaves out.
 */
public final class RomeTables {

  /** What the option and the documents in the graph are called. */
  public static final String NAME = "rome";

  private static final TableReader<RomeConcept> READER =
      new TableReader<>(
          NAME,
          List.of(
              Layout.left("it maps ROME to ESCO; give it to --mappings", "escoUri", "ogr"),
              Layout.left(
                  "it links the tables of ROME, and only fiches and job titles are taken",
                  "code_rome",
                  "code_type_referentiel"),
              Layout.left(
                  "it lists knowledge, and only fiches and job titles of ROME are taken",
                  "code_ogr",
                  "libelle_competence"),
              Layout.left(
                  "it lists work environments, and only fiches and job titles of ROME are taken",
                  "code_ogr",
                  "libelle_env_travail"),
              Layout.read(
                      "ROME's table of job titles",
                      List.of("code_ogr", "libelle_appellation_long", "code_rome"),
                      RomeTables::appellation)
                  .beside(
                      "libelle_appellation_court",
                      "code_type_section_appellation",
                      "libelle_type_section_appellation",
                      "statut"),
              Layout.read(
                      "ROME's table of fiches",
                      List.of("code_rome", "libelle_rome"),
                      row -> fiche(row, "code_rome", "libelle_rome"))
                  .beside("code_fiche_em", "code_ogr", "statut"),
              Layout.read(
                      "the table from ROME to ISCO",
                      List.of("codeRome", "ficheLabelFr"),
                      row -> fiche(row, "codeRome", "ficheLabelFr"))
                  .beside("isco08", "iscoLabelFr")));

  private RomeTables() {}

  /** Reads tables; whatever is in the files, this returns. */
  public static Vocabulary<RomeConcept> read(Input input) {
    return withFiches(Tables.read(input, READER, RomeConcept::code, RomeConcept::label));
  }

  /** Without the job titles whose fiche is in no table: they would belong nowhere. */
  private static Vocabulary<RomeConcept> withFiches(Vocabulary<RomeConcept> all) {
    Set<String> fiches =
        all.concepts().stream()
            .filter(RomeFiche.class::isInstance)
            .map(RomeConcept::code)
            .collect(Collectors.toSet());
    List<RomeConcept> kept = new ArrayList<>();
    RowFindings lost = new RowFindings(NAME);
    for (RomeConcept concept : all.concepts()) {
      if (concept instanceof RomeAppellation title && !fiches.contains(title.fiche())) {
        lost.add(
            Finding.error(
                "rome-fiche-missing",
                Place.whole(NAME),
                title.code()
                    + " "
                    + Row.quote(title.label())
                    + " belongs to the fiche "
                    + title.fiche()
                    + ", which is in no table; it is left out, give the table of fiches too"));
      } else {
        kept.add(concept);
      }
    }
    List<Finding> findings = new ArrayList<>(all.findings());
    findings.addAll(lost.all());
    return new Vocabulary<>(kept, all.files(), findings);
  }

  private static Optional<RomeConcept> fiche(Row row, String codes, String labels) {
    String code = row.cell(codes);
    String label = row.label(labels);
    if (!isCode(row, codes)) {
      return Optional.empty();
    }
    if (label.isEmpty()) {
      row.error("catalogue-label-missing", labels, code + " has no label; it is left out");
      return Optional.empty();
    }
    return Optional.of(new RomeFiche(code, label));
  }

  private static Optional<RomeConcept> appellation(Row row) {
    String number = row.cell("code_ogr");
    String label = row.label("libelle_appellation_long");
    if (!isCode(row, "code_rome")) {
      return Optional.empty();
    }
    if (!RomeAppellation.isNumber(number)) {
      row.error(
          "catalogue-code",
          "code_ogr",
          row.quoted("code_ogr") + " is no number such as 15244; the row is left out");
      return Optional.empty();
    }
    if (label.isEmpty()) {
      row.error(
          "catalogue-label-missing",
          "libelle_appellation_long",
          number + " has no label; it is left out");
      return Optional.empty();
    }
    Optional<String> shorter =
        Optional.of(row.label("libelle_appellation_court"))
            .filter(given -> !given.isEmpty() && !given.equals(label));
    return Optional.of(new RomeAppellation(number, label, shorter, row.cell("code_rome")));
  }

  private static boolean isCode(Row row, String column) {
    boolean isCode = RomeFiche.isCode(row.cell(column));
    if (!isCode) {
      row.error(
          "catalogue-code",
          column,
          row.quoted(column) + " is no code such as D1401; the row is left out");
    }
    return isCode;
  }
}
