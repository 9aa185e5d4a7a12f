package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.competencegraph.corpus.Input;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.View;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.testing.RecordRendition;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from documents to a snapshot. */
class PipelineTest {

  private static final List<Path> SAMPLE = List.of(Path.of("data/qualifications"));

  @TempDir Path graph;

  private Map<String, Manifest.FileChecksum> rdfAndIndex() throws IOException {
    Snapshot published = SampleGraph.build(SAMPLE, graph).snapshot();
    Map<String, Manifest.FileChecksum> files = new TreeMap<>(published.manifest().files());
    files.keySet().removeIf(name -> !name.startsWith("rdf/") && !name.startsWith("index/"));
    return files;
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() throws IOException {
    Map<String, Manifest.FileChecksum> first = rdfAndIndex();
    assertThat(first.keySet())
        .contains("index/graph.index", "index/holdings.index", "index/labels.index")
        .contains("index/mapper.index");
    assertThat(rdfAndIndex()).isEqualTo(first);
  }

  /** The pool that learning fills is full: what comes before the store is made all the same. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aBuildIsCheckedAndWrittenBesideLearning() throws Exception {
    CountDownLatch learning = new CountDownLatch(1);
    Thread fill =
        new Thread(
            () -> {
              for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                ForkJoinPool.commonPool().execute(() -> await(learning));
              }
            });
    fill.start();
    fill.join();
    List<String> parts = new ArrayList<>();
    Pipeline.Listener listener =
        new Pipeline.Listener() {
          @Override
          public void read(Path file) {}

          @Override
          public void begins(String part) {
            parts.add(part);
            if (part.equals("Loading the store")) {
              learning.countDown();
            }
          }
        };

    new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", listener)
        .build(Inputs.of(Input.of(SAMPLE)), graph, 2, false);

    assertThat(parts).containsSubsequence("Joining", "Indexing", "Loading the store", "Publishing");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theManifestSaysWhatWentInAndWhatCameOut() throws IOException {
    Manifest manifest = SampleGraph.build(SAMPLE, graph).snapshot().manifest();
    assertThat(manifest.inputs())
        .hasSize(4)
        .allSatisfy(input -> assertThat(input.status()).isEqualTo(Manifest.Status.READ))
        .extracting(Manifest.Input::family)
        .containsExactlyInAnyOrder("page", "page", "dossier", "training-plan");
    assertThat(manifest.counts())
        .containsEntry("qualifications", 2L)
        .containsEntry("competences", 42L)
        .containsEntry("documents", 4L);
    assertThat(manifest.ontology()).isEqualTo("0.1.0");
    assertThat(manifest.findings()).extracting(Manifest.Noted::code).contains("dossier-joined");
  }

  @Test
  void aPlanFindsItsQualificationAndAVersionTheOneBefore() throws IOException {
    Path folder = Files.createDirectory(graph.resolve("documents"));
    Path sample = SAMPLE.getFirst();
    String page = Files.readString(sample.resolve("BK-0351-3-commercieel-assistent.page.txt"));
    Files.writeString(folder.resolve("BK-0351-3.txt"), page);
    Files.writeString(
        folder.resolve("BK-0351-2.txt"),
        page.replace("BK-0351-3", "BK-0351-2")
            .replace("versie 3, 2019", "versie 2, 2016")
            .replaceFirst("(?m)^.*Dit is de actuele versie.*$", ""));
    Files.copy(
        sample.resolve("commercieel-medewerker-binnendienst.training-plan.txt"),
        folder.resolve("plan.txt"));
    ObjectNode record =
        RecordRendition.of(
            Conversion.of(Input.of(List.of(folder.resolve("BK-0351-3.txt"))))
                .corpus()
                .qualifications()
                .getFirst());
    ((ObjectNode) record.get("beroepskwalificatie"))
        .putArray("synoniemen")
        .addObject()
        .put("waarde", "Commercieel medewerker binnendienst (m/v)");
    Files.writeString(folder.resolve("record.json"), record.toString());
    SampleGraph.build(List.of(folder), graph.resolve("graph"));
    try (CompetenceGraph opened = CompetenceGraph.open(graph.resolve("graph"))) {
      View.Plan plan = (View.Plan) opened.find("Commercieel medewerker binnendienst").orElseThrow();
      assertThat(plan.suggestions())
          .singleElement()
          .satisfies(
              suggestion -> {
                assertThat(suggestion.target().notation()).isEqualTo("BK-0351-3");
                assertThat(suggestion.method()).isEqualTo("same-profession");
                assertThat(suggestion.why()).contains("synonym").contains("record.json");
              });
      View.Qualification newer = (View.Qualification) opened.find("BK-0351-3").orElseThrow();
      assertThat(newer.statements().get("replaces"))
          .extracting(Reference::notation)
          .containsExactly("BK-0351-2");
      assertThat(newer.competences()).hasSize(16);
      assertThat(newer.documents()).hasSize(2);
      View.Qualification older = (View.Qualification) opened.find("BK-0351-2").orElseThrow();
      assertThat(older.statements().get("isReplacedBy"))
          .extracting(Reference::notation)
          .containsExactly("BK-0351-3");
      assertThat(((View.Series) opened.find("BK-0351").orElseThrow()).versions()).hasSize(2);
    }
    try (SparqlGraph opened = SparqlGraph.open(graph.resolve("graph"))) {
      assertThat(
              opened
                  .run(
                      "provenance-of-a-statement",
                      Map.of("label", "Voert commerciële handelingen uit"))
                  .rows())
          .as("a record without lines says where it stands, too")
          .anySatisfy(row -> assertThat(row.toString()).contains("record.json"));
    }
  }

  /** No passage tells the order of a record, and titles are not in that of the alphabet. */
  @Test
  void aRecordKeepsTheOrderOfItsLists() throws IOException {
    Path record = Path.of("src/test/resources/documents/every-field.record/input.json");
    SampleGraph.build(List.of(record), graph);
    try (CompetenceGraph opened = CompetenceGraph.open(graph)) {
      View.Qualification qualification = opened.qualification("BK-9001-2").orElseThrow();
      assertThat(qualification.competences())
          .extracting(competence -> competence.thing().notation())
          .containsExactly(
              "BK-9001-2/1", "BK-9001-2/2", "BK-9001-2/bkc9000003", "BK-9001-2/bkc9000004");
      assertThat(qualification.competences().get(1).activities())
          .extracting(Reference::label)
          .containsExactly("Kneedt deeg", "Volgt een recept", "Weegt grondstoffen af");
      assertThat(qualification.competences().get(0).activities())
          .extracting(Reference::label)
          .containsExactly("Lost kleine storingen op", "Fluit bij het werk");
      assertThat(opened.find("bkc9000003")).isEqualTo(opened.find("BK-9001-2/bkc9000003"));
    }
  }
}
