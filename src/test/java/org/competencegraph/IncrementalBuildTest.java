package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.competencegraph.corpus.Corpus;
import org.competencegraph.corpus.FileReading;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Qualification;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.sparql.StoredQuery;
import org.competencegraph.testing.RecordRendition;
import org.competencegraph.testing.SampleGraph;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that takes over what has not changed gives the graph of a build from nothing. */
class IncrementalBuildTest {

  private static final Path SAMPLE = Path.of("data/qualifications");
  private static final String PAGE = "BK-0351-3-commercieel-assistent.page.txt";
  private static final String SALES = "BK-0496-1-externe-sales.page.txt";

  @TempDir Path folder;
  private Path input;
  private Path graph;

  @BeforeEach
  void buildTheSampleOnce() throws Exception {
    input = Files.createDirectory(folder.resolve("input"));
    graph = folder.resolve("graph");
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        Files.copy(file, input.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(input.resolve("BK-0351-3.json"), record(PAGE).toString());
    Files.writeString(input.resolve("nothing.txt"), "This is no document.");
    assertThat(build(false).reused()).isZero();
  }

  private static ObjectNode record(String page) {
    Qualification qualification =
        Corpus.of(FileReading.of(SAMPLE.resolve(page))).qualifications().getFirst();
    return RecordRendition.of(qualification);
  }

  private Pipeline.Checked build(boolean fromNothing) throws Exception {
    return build(graph, fromNothing, new Iris(Iris.DEFAULT_BASE));
  }

  private Pipeline.Checked build(Path where, boolean fromNothing, Iris iris) throws Exception {
    return new Pipeline(iris, "competence-graph test", SampleGraph.SILENT)
        .build(Inputs.of(Input.of(List.of(input))), where, 2, fromNothing)
        .checked();
  }

  /**
   * What has to be the same: RDF, index, inputs and findings, and the rows of each stored query.
   */
  private static Map<String, Object> content(Path graph) throws IOException {
    Manifest manifest = new Snapshots(graph).current().orElseThrow().manifest();
    Map<String, Object> content = new TreeMap<>(manifest.files());
    content.keySet().removeIf(name -> !name.startsWith("rdf/") && !name.startsWith("index/"));
    content.put("inputs", manifest.inputs());
    content.put("findings", manifest.findings());
    content.put("counts", manifest.counts());
    try (SparqlGraph opened = SparqlGraph.open(graph)) {
      for (StoredQuery query : opened.queries().all()) {
        content.put("query " + query.name(), opened.run(query.name(), Map.of()));
      }
    }
    return content;
  }

  private void assertSameAsFromNothing(int reused) throws Exception {
    assertThat(build(false).reused()).isEqualTo(reused);
    Path fresh = folder.resolve("fresh");
    build(fresh, true, new Iris(Iris.DEFAULT_BASE));
    assertThat(content(graph)).isEqualTo(content(fresh));
  }

  @Test
  void takesOverEverythingWhereNothingChanged() throws Exception {
    assertSameAsFromNothing(5);
  }

  @Test
  void readsWhatChangedAndWhatBelongsTogetherWithIt() throws Exception {
    Path record = input.resolve("BK-0351-3.json");
    Files.writeString(record, Files.readString(record).replace("\"nr\":2,", "\"nr\":33,"));
    assertSameAsFromNothing(2);
  }

  @Test
  void readsWhatANewDocumentBelongsTo() throws Exception {
    Files.writeString(
        input.resolve("a-new-version.txt"),
        Files.readString(input.resolve(SALES))
            .replace("BK-0496-1", "BK-0496-2")
            .replace("versie 1, ", "versie 2, "));
    assertSameAsFromNothing(4);
  }

  @Test
  void forgetsWhatIsGone() throws Exception {
    Files.delete(input.resolve(PAGE));
    assertSameAsFromNothing(2);
    Files.delete(input.resolve(SALES));
    assertSameAsFromNothing(3);
  }

  @Test
  void readsAFileThatWasRenamed() throws Exception {
    Files.move(input.resolve(SALES), input.resolve("renamed.txt"));
    assertSameAsFromNothing(4);
  }

  @Test
  void knowsDocumentsInAnArchive() throws Exception {
    Files.write(
        input.resolve("sales.zip"),
        Zips.ofBytes(Map.of("sales.txt", Files.readAllBytes(input.resolve(SALES)))));
    Files.delete(input.resolve(SALES));
    build(false);
    assertSameAsFromNothing(5);
  }

  @Test
  void makesAllAnewForAnotherBaseAndWhereTheSnapshotIsDamaged() throws Exception {
    Iris other = new Iris("https://example.org/");
    assertThat(build(graph, false, other).reused()).isZero();
    assertThat(build(graph, false, other).reused()).isEqualTo(5);
    Path file = new Snapshots(graph).current().orElseThrow().rdfFiles().getFirst();
    Files.writeString(file, "damaged");
    int reused = build(graph, false, other).reused();
    assertThat(reused).isLessThan(5);
    assertThat(new Snapshots(graph).current().orElseThrow().verify(name -> {})).isEmpty();
  }

  @Test
  void takesNothingOverWhenToldSo() throws Exception {
    assertThat(build(true).reused()).isZero();
  }
}
