package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.competencegraph.align.Catalogue;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.junit.jupiter.api.Test;

/** The curated sets of the repository, and the published tables where they are at hand. */
class MappingSourcesTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Path SHARED = Path.of("../shared/data");

  private static MappingInput read(Path... paths) {
    return MappingInput.read(
        Inputs.of(Input.of(List.of())).withMappings(Input.of(List.of(paths))),
        Catalogue.EMPTY,
        IRIS);
  }

  private static List<Mapping> curated() {
    return read(Path.of("data/mappings")).sets().stream()
        .flatMap(set -> set.mappings().stream())
        .toList();
  }

  @Test
  void hasEachCompetenceOfTheSampleAndNoFaults() {
    assertThat(read(Path.of("data/mappings")).findings()).isEmpty();
    Set<String> subjects = curated().stream().map(Mapping::subject).collect(Collectors.toSet());
    assertThat(subjects)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 16)
                .boxed()
                .flatMap(
                    number ->
                        List.of("BK-0351-3/" + number, "BK-0496-1/" + number).stream()
                            .map(each -> IRIS.base() + "id/competence/" + each))
                .toList());
  }

  @Test
  void namesSkillsOfEscoAndSaysHowItWasMade() {
    assertThat(curated())
        .allSatisfy(
            each -> {
              assertThat(each.object())
                  .matches(
                      "http://data.europa.eu/esco/skill/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                          + "|https://w3id.org/sssom/NoTermFound");
              assertThat(each.relation()).isPresent();
              assertThat(each.isReviewed()).as("nobody has reviewed it yet").isFalse();
              assertThat(each.value(Slot.MAPPING_JUSTIFICATION))
                  .contains(Mapping.SEMAPV + "ManualMappingCuration");
              assertThat(each.value(Slot.OBJECT_LABEL).isPresent())
                  .isNotEqualTo(each.isWithoutTerm());
            });
  }

  @Test
  void hasTheLabelsOfEsco() throws IOException {
    Path skills = SHARED.resolve("esco/skills_en.csv.gz");
    assumeTrue(Files.exists(skills), "ESCO's skills are not at hand");
    Map<String, String> labels = new HashMap<>();
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(skills)), StandardCharsets.UTF_8));
        CSVParser rows = CSVParser.parse(reader, CSVFormat.RFC4180.builder().setHeader().get())) {
      rows.forEach(row -> labels.put(row.get("conceptUri"), row.get("preferredLabel")));
    }
    assertThat(curated())
        .filteredOn(each -> !each.isWithoutTerm())
        .hasSizeGreaterThan(70)
        .allSatisfy(
            each ->
                assertThat(labels.get(each.object()))
                    .as(each.object())
                    .isEqualTo(each.value(Slot.OBJECT_LABEL).orElseThrow()));
  }

  @Test
  void readsThePublishedTablesWhole() {
    assumeTrue(Files.isDirectory(SHARED.resolve("competent")), "VDAB's tables are not at hand");
    MappingInput all = read(SHARED.resolve("competent"), SHARED.resolve("rome"));
    assertThat(all.findings()).filteredOn(Finding::needsMending).isEmpty();
    assertThat(all.sets())
        .extracting(MappingSet::name)
        .containsExactly(
            "competent-esco-occupations", "competent-esco-skills", "rome-esco-occupations");
    assertThat(all.sets())
        .extracting(set -> set.mappings().size())
        .containsExactly(2512, 7870, 11118);
  }
}
