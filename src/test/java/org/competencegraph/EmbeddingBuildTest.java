package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.competencegraph.corpus.Input;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.model.Finding;
import org.competencegraph.query.CodeMatch;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Target;
import org.competencegraph.query.Wording;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.testing.CatalogueGraph;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.testing.TinyModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with a sentence-embedding model of a user's own, from its folder to the facade. */
class EmbeddingBuildTest {

  /** Has no letters in common with what it means: orders. */
  private static final String COMPETENT = "Quux";

  /** The same: to sell. */
  private static final String ESCO = "Wuppie";

  @TempDir static Path folder;
  private static Path model;
  private static Snapshot snapshot;

  @BeforeAll
  static void build() throws IOException {
    model =
        TinyModel.of("bestellingen quux", "verkopen wuppie", "competentie")
            .write(folder.resolve("model"));
    Pipeline.Built built = build(inputs(), "graph", new AtomicInteger());
    snapshot = built.snapshot();
    assertThat(built.checked().hasErrors()).isFalse();
  }

  private static Inputs inputs() {
    return CatalogueGraph.inputs()
        .withEsco(Input.of(List.of(EscoGraph.ESCO)), Inputs.LANGUAGES)
        .withEmbeddingModel(Optional.of(model));
  }

  private static Pipeline.Built build(Inputs inputs, String graph, AtomicInteger embedded)
      throws IOException {
    Pipeline.Listener listener =
        new Pipeline.Listener() {
          @Override
          public void read(Path file) {}

          @Override
          public void begins(String part) {}

          @Override
          public void embedded(int done, int all) {
            embedded.incrementAndGet();
          }
        };
    try {
      return new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", listener)
          .build(inputs, folder.resolve(graph), 9, false);
    } catch (Pipeline.NothingToPublish e) {
      throw new AssertionError(e);
    }
  }

  private static List<CodeMatch> mapped(Path graph, String text, Target target) throws IOException {
    try (CompetenceGraph opened = CompetenceGraph.open(graph)) {
      return opened.map(Wording.of(text), target, 3).matches();
    }
  }

  private static Path graph() {
    return folder.resolve("graph");
  }

  @Test
  void mapsATextThatSharesNoLettersToCompetentAndToEsco() throws IOException {
    CodeMatch order = mapped(graph(), COMPETENT, Target.COMPETENT2).getFirst();
    assertThat(order.notation()).isEqualTo("SK-5703");
    assertThat(order.method()).isEqualTo("sentence-embedding");
    assertThat(order.evidence().getFirst().label()).isEqualTo("Bestellingen registreren");
    CodeMatch selling = mapped(graph(), ESCO, Target.ESCO).getFirst();
    assertThat(selling.label()).isEqualTo("actief verkopen");
    assertThat(selling.method()).isEqualTo("sentence-embedding");
  }

  @Test
  void withoutAModelSuchATextFitsNothingAndTheRestIsTheSame() throws IOException {
    Pipeline.Built plain =
        build(inputs().withEmbeddingModel(Optional.empty()), "plain", new AtomicInteger());
    assertThat(mapped(folder.resolve("plain"), COMPETENT, Target.COMPETENT)).isEmpty();
    assertThat(mapped(folder.resolve("plain"), ESCO, Target.ESCO)).isEmpty();
    assertThat(plain.snapshot().embedding()).doesNotExist();
    assertThat(plain.checked().findings())
        .extracting(Finding::code)
        .doesNotContain("embedding-text-silent");
    assertThat(mapped(folder.resolve("plain"), "Bestellingen registreren", Target.COMPETENT2))
        .first()
        .isEqualTo(mapped(graph(), "Bestellingen registreren", Target.COMPETENT2).getFirst());
  }

  @Test
  void theSnapshotHasACopyThatItsManifestLists() throws IOException {
    assertThat(snapshot.embedding().resolve("model.onnx"))
        .hasSameBinaryContentAs(model.resolve("model.onnx"));
    Manifest manifest = snapshot.manifest();
    assertThat(manifest.files()).containsKeys("embedding/model.onnx", "embedding/tokenizer.json");
    assertThat(manifest.inputs())
        .filteredOn(input -> input.family().equals("embedding-model"))
        .extracting(Manifest.Input::name)
        .containsExactly("model.onnx", "tokenizer.json");
    assertThat(snapshot.verify(file -> {})).isEmpty();
    assertThat(manifest.findings())
        .extracting(Manifest.Noted::code)
        .contains("embedding-text-silent");
  }

  @Test
  void theNextBuildEmbedsWhatIsNewOnlyAndGivesTheSame() throws IOException {
    AtomicInteger first = new AtomicInteger();
    Inputs less = CatalogueGraph.inputs().withEmbeddingModel(Optional.of(model));
    build(less, "next", first);
    assertThat(first).hasPositiveValue();
    AtomicInteger same = new AtomicInteger();
    build(less, "next", same);
    assertThat(same).hasValue(0);
    AtomicInteger more = new AtomicInteger();
    Snapshot grown = build(inputs(), "next", more).snapshot();
    assertThat(more).hasPositiveValue();
    for (Scheme scheme : Scheme.values()) {
      assertThat(Mapper.file(grown.index(), scheme))
          .hasSameBinaryContentAs(Mapper.file(snapshot.index(), scheme));
    }
    AtomicInteger other = new AtomicInteger();
    Path another = TinyModel.of("bestellingen", "wuppie quux").write(folder.resolve("another"));
    build(inputs().withEmbeddingModel(Optional.of(another)), "next", other);
    assertThat(other).hasValueGreaterThan(more.get());
    assertThat(mapped(folder.resolve("next"), COMPETENT, Target.COMPETENT)).isEmpty();
  }

  @Test
  void aModelThatCannotBeUsedIsAFindingAndTheRestIsBuilt() throws Exception {
    Path bad = TinyModel.of("a").reading("/etc/passwd").write(folder.resolve("bad"));
    Inputs inputs = CatalogueGraph.inputs().withEmbeddingModel(Optional.of(bad));
    Pipeline.Built built = build(inputs, "bad-graph", new AtomicInteger());
    assertThat(built.checked().hasErrors()).isTrue();
    assertThat(built.checked().findings())
        .filteredOn(Finding::needsMending)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("embedding-model-refused");
              assertThat(finding.place().document()).endsWith("bad/model.onnx");
            });
    assertThat(built.snapshot().embedding()).doesNotExist();
    assertThat(mapped(folder.resolve("bad-graph"), "Bestellingen registreren", Target.COMPETENT))
        .isNotEmpty();
    Pipeline pipeline =
        new Pipeline(
            new Iris(Iris.DEFAULT_BASE),
            "competence-graph test",
            org.competencegraph.testing.SampleGraph.SILENT);
    assertThat(pipeline.check(inputs).findings())
        .extracting(Finding::code)
        .contains("embedding-model-refused");
  }

  @Test
  void aModelThatIsDamagedInTheSnapshotIsSaid() throws IOException {
    Path damaged = folder.resolve("damaged");
    Snapshot built = build(inputs(), "damaged", new AtomicInteger()).snapshot();
    Files.write(built.embedding().resolve("model.onnx"), new byte[] {1, 2, 3});
    try (CompetenceGraph graph = CompetenceGraph.open(damaged)) {
      assertThat(graph.competent("SK-5703")).isPresent();
      assertThatThrownBy(() -> graph.map(Wording.of(COMPETENT), Target.COMPETENT, 3))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("model.onnx")
          .hasMessageContaining("verify");
    }
    assertThat(built.verify(file -> {}))
        .extracting(Finding::code)
        .containsExactly("snapshot-damaged");
    TinyModel.of("a").write(built.embedding());
    try (CompetenceGraph graph = CompetenceGraph.open(damaged)) {
      assertThatThrownBy(() -> graph.map(Wording.of(COMPETENT), Target.COMPETENT, 3))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("build the graph anew");
    }
  }

  @Test
  void manyThreadsMapAtOnce() throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(graph())) {
      assertThat(
              IntStream.range(0, 200)
                  .parallel()
                  .mapToObj(
                      i ->
                          graph.map(
                              Wording.of(i % 2 == 0 ? COMPETENT : ESCO),
                              i % 2 == 0 ? Target.COMPETENT2 : Target.ESCO,
                              1))
                  .flatMap(each -> each.matches().stream())
                  .map(CodeMatch::method)
                  .distinct())
          .containsExactly("sentence-embedding");
    }
  }
}
