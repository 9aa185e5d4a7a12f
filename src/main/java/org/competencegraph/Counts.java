package org.competencegraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms;
import org.competencegraph.vocabulary.CompetentLists;
import org.competencegraph.vocabulary.Esco;
import org.competencegraph.vocabulary.MappingFiles;
import org.competencegraph.vocabulary.RomeTables;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** How much of each there is in a graph. */
final class Counts {

  private static final String DOCUMENTS = "documents";
  private static final String VOCABULARY_FILES = "vocabularyFiles";
  private static final String MAPPING_FILES = "mappingFiles";
  private static final List<String> FILES = List.of(DOCUMENTS, VOCABULARY_FILES, MAPPING_FILES);

  private static final Map<String, IRI> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("qualifications", CG.QUALIFICATION);
    CLASSES.put("trainingPlans", CG.TRAINING_PLAN);
    CLASSES.put("competences", CG.COMPETENCE);
    CLASSES.put("activities", CG.ACTIVITY);
    CLASSES.put("knowledge", CG.KNOWLEDGE);
    CLASSES.put("competentFiches", CG.COMPETENT_FICHE);
    CLASSES.put("competentActivities", CG.COMPETENT_ACTIVITY);
    CLASSES.put("competentCompetences", CG.COMPETENT_COMPETENCE);
    CLASSES.put("competentSkills", CG.COMPETENT_SKILL);
    CLASSES.put("competentKnowledge", CG.COMPETENT_KNOWLEDGE);
    CLASSES.put("competentSoftSkills", CG.COMPETENT_SOFT_SKILL);
    CLASSES.put("competentOccupations", CG.COMPETENT_OCCUPATION);
    CLASSES.put("romeFiches", CG.ROME_FICHE);
    CLASSES.put("romeAppellations", CG.ROME_APPELLATION);
    CLASSES.put("mappings", Terms.Sssom.MAPPING);
  }

  private Counts() {}

  static Map<String, Long> of(Path directory) throws IOException {
    GraphIndex index = GraphIndex.open(directory);
    Map<String, Long> counts = files(index);
    OptionalInt type = index.iri(RDF.TYPE.stringValue());
    CLASSES.forEach(
        (name, each) -> {
          OptionalInt id = index.iri(each.stringValue());
          boolean known = id.isPresent() && type.isPresent();
          counts.put(
              name, known ? (long) index.subjects(type.getAsInt(), id.getAsInt()).length : 0L);
        });
    counts.putAll(ofEsco(index));
    return counts;
  }

  /**
   * Concepts of ESCO that are of use today, and apart from them those that are not. Activities and
   * knowledge of ours are skills in ESCO's sense too, and no members of it.
   */
  private static Map<String, Long> ofEsco(GraphIndex index) {
    Map<String, Long> counts = new LinkedHashMap<>();
    List.of("escoOccupations", "escoSkills", "escoObsolete").forEach(each -> counts.put(each, 0L));
    OptionalInt type = index.iri(RDF.TYPE.stringValue());
    OptionalInt member = index.iri(Terms.Esco.MEMBER_CONCEPT.stringValue());
    if (type.isEmpty() || member.isEmpty()) {
      return counts;
    }
    int occupation = index.iri(Terms.Esco.OCCUPATION.stringValue()).orElse(GraphIndex.NONE);
    for (int concept : index.subjects(type.getAsInt(), member.getAsInt())) {
      boolean isOccupation =
          Arrays.stream(index.objects(concept, type.getAsInt()))
              .anyMatch(each -> each == occupation);
      String kind = isOccupation ? "escoOccupations" : "escoSkills";
      counts.merge(isOfThePast(index, concept) ? "escoObsolete" : kind, 1L, Long::sum);
    }
    return counts;
  }

  private static boolean isOfThePast(GraphIndex index, int concept) {
    return objects(index, concept, DCTERMS.IS_REPLACED_BY).length > 0
        || Arrays.stream(objects(index, concept, Terms.Esco.STATUS))
            .mapToObj(index::textOf)
            .anyMatch(EscoConcept::isOfThePast);
  }

  private static int[] objects(GraphIndex index, int concept, IRI property) {
    OptionalInt id = index.iri(property.stringValue());
    return id.isPresent() ? index.objects(concept, id.getAsInt()) : new int[0];
  }

  /** Documents have the name of their family, tables and sets that of the option they came by. */
  private static Map<String, Long> files(GraphIndex index) {
    Map<String, Long> counts = new LinkedHashMap<>();
    FILES.forEach(name -> counts.put(name, 0L));
    index
        .iri(CG.FAMILY.stringValue())
        .ifPresent(
            family ->
                index.forEach(
                    family,
                    (file, literal) -> counts.merge(kind(index.textOf(literal)), 1L, Long::sum)));
    return counts;
  }

  private static String kind(String family) {
    return switch (family) {
      case MappingFiles.NAME -> MAPPING_FILES;
      case CompetentLists.NAME, RomeTables.NAME, Esco.NAME -> VOCABULARY_FILES;
      default -> DOCUMENTS;
    };
  }
}
