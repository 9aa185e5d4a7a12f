package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
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
    assertThat(first).hasSize(7);
    assertThat(rdfAndIndex()).isEqualTo(first);
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
}
