package org.competencegraph.sssom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.MappingSetGraph;
import org.competencegraph.rdf.MappingStatements;
import org.competencegraph.validate.ShapeCheck;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small sets with the features of the specification's examples, read, written, and through RDF. */
class SssomSamplesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/sssom/valid");
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static MappingSet read(Path file) throws IOException {
    SssomReading reading = SssomFiles.read(file);
    assertThat(reading.findings()).extracting(Finding::toString).isEmpty();
    return reading.set().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void areReadAndWrittenWithoutLoss(Path file) throws IOException {
    MappingSet set = read(file);
    String written = SssomWriter.write(set, Map.of());
    SssomReading again = SssomReader.read(written, java.util.Optional.empty(), file.toString());
    assertThat(again.findings()).isEmpty();
    assertThat(again.set()).contains(set);
    assertThat(SssomWriter.write(again.set().orElseThrow(), Map.of())).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void goThroughTheGraphWithoutLoss(Path file) throws IOException {
    MappingSet set = read(file);
    List<Statement> statements = MappingStatements.of(set, IRIS);
    assertThat(ShapeCheck.load().check(statements, Place.whole(file.toString()))).isEmpty();
    MappingSet back = MappingSetGraph.read(statements).orElseThrow();
    assertThat(back.prefixes()).isEqualTo(set.prefixes());
    assertThat(back.extensions()).containsExactlyInAnyOrderElementsOf(set.extensions());
    assertThat(back.slots()).isEqualTo(set.slots());
    assertThat(back.mappings()).containsExactlyInAnyOrderElementsOf(set.mappings());
  }

  @Test
  void haveEverySlotBetweenThem() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Path file : samples()) {
      MappingSet set = read(file);
      seen.addAll(set.slots().keySet());
      set.mappings().forEach(each -> seen.addAll(each.all().keySet()));
    }
    assertThat(seen).containsAll(Stream.of(Slot.values()).map(Slot::id).toList());
  }

  @Test
  void readEscapedBarsAsTheSpecificationSays() throws IOException {
    assertThat(read(SAMPLES.resolve("bars-and-backslashes.sssom.tsv")).mappings())
        .extracting(each -> each.values(Slot.AUTHOR_LABEL))
        .containsExactly(List.of("Ann|Bo", "Cas"), List.of("Ann\\Bo", "Cas\\", "Dé\\|Ed\\"));
  }

  @Test
  void readWhatWasWrittenBeforeVersion1() throws IOException {
    Mapping mapping = read(SAMPLES.resolve("before-version-1.sssom.tsv")).mappings().getFirst();
    assertThat(mapping.value(Slot.MAPPING_JUSTIFICATION))
        .contains(Mapping.SEMAPV + "ManualMappingCuration");
    assertThat(mapping.value(Slot.OBJECT_TYPE)).contains("skos concept");
    assertThat(mapping.value(Slot.SIMILARITY_SCORE)).contains("0.5");
  }
}
