package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.competencegraph.model.CompetentCode.Version2;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Relation;
import org.competencegraph.model.RomeAppellation;
import org.competencegraph.model.Slot;

/**
 * Tables of mappings as they are published: VDAB's from Competent 2 to ESCO, and the one from ROME
 * to ESCO. Both read: what stands in the row, then the relation, then the concept of ESCO; broad
 * means that the concept of ESCO is the broader one.
 */
final class MappingTables {

  private static final String ESCO = EscoConcept.NAMESPACE;

  /** Neither table says how it was made. */
  private static final String JUSTIFICATION = "UnspecifiedMatching";

  /** The sets of the layouts, in the order of {@link #reader()}. */
  private static final List<MappingSet> SETS =
      List.of(
          set(
              "competent-esco-occupations",
              "Occupations of Competent 2 mapped to ESCO, as VDAB published it.",
              "https://www.vdab.be/"),
          set(
              "competent-esco-skills",
              "Skills, knowledge and soft skills of Competent 2 mapped to ESCO, as VDAB published it.",
              "https://www.vdab.be/"),
          set(
              "rome-esco-occupations",
              "Job titles of ROME mapped to ESCO, as France Travail published it.",
              "https://www.francetravail.fr/"));

  private final MappedThings things;

  MappingTables(MappedThings things) {
    this.things = things;
  }

  private static MappingSet set(String name, String description, String provider) {
    return MappingSet.named(name, description, List.of())
        .with(Slot.MAPPING_PROVIDER, provider)
        .with(Slot.OBJECT_SOURCE, ESCO);
  }

  /** The set that the rows of a layout belong to. */
  static Optional<MappingSet> set(int rank) {
    return rank < SETS.size() ? Optional.of(SETS.get(rank)) : Optional.empty();
  }

  TableReader<MappingRow> reader() {
    return new TableReader<>(
        MappingFiles.NAME,
        List.of(
            Layout.read(
                    "VDAB's table from occupations of Competent to ESCO",
                    List.of("competentId", "relation", "escoUri", "escoCode"),
                    this::competent)
                .beside("labelNl", "labelFr", "escoLabelNl"),
            Layout.read(
                    "VDAB's table from skills of Competent to ESCO",
                    List.of("competentId", "relation", "escoUri"),
                    this::competent)
                .beside("labelNl", "labelFr", "escoLabelNl"),
            Layout.read(
                    "the table from ROME to ESCO",
                    List.of("ogr", "relation", "escoUri"),
                    this::rome)
                .beside("escoLabelFr", "appellationFr", "codeRome", "ficheLabelFr"),
            Layout.left("it lists Competent 2; give it to --competent", "id", "labelNl"),
            Layout.left("it is of ROME; give it to --rome", "code_rome"),
            Layout.left("it is of ROME; give it to --rome", "code_ogr"),
            Layout.left("it is of ROME; give it to --rome", "codeRome", "isco08")));
  }

  private Optional<MappingRow> competent(Row row) {
    Optional<Version2> code = Version2.of(row.cell("competentId"));
    if (code.isEmpty()) {
      row.error(
          "catalogue-code",
          "competentId",
          row.quoted("competentId") + " is no code such as SK-5472; the row is left out");
      return Optional.empty();
    }
    return mapping(
        row, things.competent(code.get()), row.label("labelNl"), row.label("escoLabelNl"));
  }

  private Optional<MappingRow> rome(Row row) {
    String number = row.cell("ogr");
    if (!RomeAppellation.isNumber(number)) {
      row.error(
          "catalogue-code",
          "ogr",
          row.quoted("ogr") + " is no number such as 15244; the row is left out");
      return Optional.empty();
    }
    return mapping(
        row, things.appellation(number), row.label("appellationFr"), row.label("escoLabelFr"));
  }

  private static Optional<MappingRow> mapping(
      Row row, String subject, String subjectLabel, String objectLabel) {
    Optional<Relation> relation = relation(row.cell("relation"));
    String object = row.cell("escoUri");
    if (relation.isEmpty()) {
      row.error(
          "mapping-relation",
          "relation",
          row.quoted("relation") + " is no relation such as skos:broadMatch; the row is left out");
      return Optional.empty();
    }
    if (!object.matches(ESCO + "(?:skill|occupation)/[0-9A-Za-z-]+")) {
      row.error(
          "mapping-object",
          "escoUri",
          row.quoted("escoUri") + " is no IRI of a concept of ESCO; the row is left out");
      return Optional.empty();
    }
    return Optional.of(
        new MappingRow(
            Mapping.of(subject, relation.get(), object, JUSTIFICATION)
                .with(Slot.SUBJECT_LABEL, subjectLabel)
                .with(Slot.OBJECT_LABEL, objectLabel)));
  }

  private static Optional<Relation> relation(String cell) {
    String name = cell.substring(Math.max(cell.lastIndexOf(':'), cell.lastIndexOf('#')) + 1);
    String word = name.toLowerCase(Locale.ROOT).replaceAll("match$", "");
    for (Relation each : Relation.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
