package org.competencegraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.competencegraph.align.Outcome;
import org.competencegraph.corpus.Input;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Relation;
import org.competencegraph.rdf.Iris;
import org.competencegraph.testing.SampleGraph;

/**
 * The competences of the sample with the skills of ESCO that {@code data/mappings} has for them, as
 * texts whose answers are known. What is only related to a competence is no answer to it, and that
 * no skill is exactly it is no answer at all.
 */
public final class CuratedGold {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Path DOCUMENTS = Path.of("data/qualifications");
  private static final Path MAPPINGS = Path.of("data/mappings");

  private CuratedGold() {}

  /** A competence by the number that users write, and the row that it makes. */
  private record Curated(String id, GoldRow row) {}

  /** Those that have an answer, by qualification and number. */
  public static List<GoldRow> rows() {
    return curated().stream().map(Curated::row).toList();
  }

  /** Writes them as {@code evaluate} takes them. */
  public static Path write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of("id\ttext\texpected\tcontext"));
    for (Curated each : curated()) {
      lines.add(
          String.join(
              "\t",
              each.id(),
              each.row().text(),
              String.join(",", each.row().expected()),
              String.join(" | ", each.row().context())));
    }
    return Files.write(file, lines);
  }

  private static List<Curated> curated() {
    Map<String, Set<String>> skills = skills();
    List<Outcome> outcomes =
        new Gathered(
                Inputs.of(Input.of(List.of(DOCUMENTS))),
                new DocumentParts(IRIS, EarlierBuild.NONE, (name, all) -> {}, SampleGraph.SILENT)
                    .of(Input.of(List.of(DOCUMENTS))),
                Vocabularies.read(Inputs.of(Input.of(List.of())), IRIS))
            .candidates()
            .outcomes();
    List<Curated> curated = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      String iri = IRIS.competence(outcome.qualification(), outcome.id()).stringValue();
      Set<String> expected = skills.getOrDefault(iri, Set.of());
      if (!expected.isEmpty()) {
        curated.add(
            new Curated(
                iri.substring((IRIS.base() + "id/competence/").length()),
                new GoldRow(
                    outcome.title(),
                    outcome.context(),
                    expected,
                    outcome.qualification().toString())));
      }
    }
    return curated;
  }

  private static Map<String, Set<String>> skills() {
    Inputs inputs = Inputs.of(Input.of(List.of())).withMappings(Input.of(List.of(MAPPINGS)));
    Map<String, Set<String>> skills = new TreeMap<>();
    for (MappingSet set : Vocabularies.read(inputs, IRIS).mappings().sets()) {
      for (Mapping mapping : set.mappings()) {
        Optional<Relation> relation = mapping.relation();
        if (relation.isPresent()
            && relation.get() != Relation.RELATED
            && !mapping.isNegated()
            && EscoConcept.isIri(mapping.object())) {
          skills.computeIfAbsent(mapping.subject(), key -> new TreeSet<>()).add(mapping.object());
        }
      }
    }
    return skills;
  }
}
