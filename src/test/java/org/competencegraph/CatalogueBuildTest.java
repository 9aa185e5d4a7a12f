package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.SearchHit;
import org.competencegraph.query.Suggestion;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.View;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.testing.CatalogueGraph;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of Competent 2 and tables of ROME, from the command's paths to the facade. */
class CatalogueBuildTest {

  @TempDir Path folder;

  @Test
  void countsAndListsWhatWasLoaded() throws IOException {
    Pipeline.Built built = CatalogueGraph.build(CatalogueGraph.inputs(), folder);
    assertThat(built.counts())
        .containsEntry("competentSkills", 2L)
        .containsEntry("competentKnowledge", 1L)
        .containsEntry("competentSoftSkills", 1L)
        .containsEntry("competentOccupations", 1L)
        .containsEntry("romeFiches", 2L)
        .containsEntry("romeAppellations", 2L)
        .containsEntry("documents", 4L)
        .containsEntry("vocabularyFiles", 4L)
        .containsEntry("mappingFiles", 4L);
    assertThat(built.snapshot().manifest().inputs())
        .extracting(Manifest.Input::name, Manifest.Input::family, Manifest.Input::status)
        .contains(
            tuple("competences.csv", "competent", Manifest.Status.READ),
            tuple("fiches.csv", "rome", Manifest.Status.READ));
  }

  @Test
  void givesTheSameBytesAgainAndTakesDocumentsOver() throws Exception {
    Pipeline pipeline =
        new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", SampleGraph.SILENT);
    Map<String, Manifest.FileChecksum> first =
        graphFiles(pipeline.build(CatalogueGraph.inputs(), folder, 2, true));
    Pipeline.Built again = pipeline.build(CatalogueGraph.inputs(), folder, 2, false);
    assertThat(again.checked().reused()).isEqualTo(4);
    assertThat(graphFiles(again)).hasSizeGreaterThan(8).isEqualTo(first);
  }

  private static Map<String, Manifest.FileChecksum> graphFiles(Pipeline.Built built)
      throws IOException {
    Map<String, Manifest.FileChecksum> files = new TreeMap<>(built.snapshot().manifest().files());
    files.keySet().removeIf(name -> !name.startsWith("rdf/") && !name.startsWith("index/"));
    return files;
  }

  @Test
  void writesNothingWhereItOnlyChecks() throws Exception {
    Pipeline.Checked checked =
        new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", SampleGraph.SILENT)
            .check(CatalogueGraph.inputs());
    assertThat(checked.hasErrors()).isFalse();
    assertThat(checked.inputs()).extracting(Manifest.Input::family).contains("competent", "rome");
  }

  @Test
  void publishesTheRestWhereATableCannotBeUsed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "id,naam\nSK-1,Eerste\n");
    Inputs inputs =
        Inputs.of(
            CatalogueGraph.inputs().documents(),
            Input.of(List.of(bad, folder.resolve("none.csv"))),
            CatalogueGraph.inputs().rome());
    Pipeline.Built built = CatalogueGraph.build(inputs, folder.resolve("graph"));
    assertThat(built.checked().findings())
        .filteredOn(Finding::needsMending)
        .extracting(Finding::code)
        .containsExactly("file-missing", "table-column-missing", "catalogue-empty");
    assertThat(built.counts()).containsEntry("romeFiches", 2L).containsEntry("qualifications", 2L);
  }

  @Test
  void showsACodeOfAListWithItsLabels() throws IOException {
    try (CompetenceGraph graph = CatalogueGraph.open()) {
      View.Competent code = graph.competent("sk-5703").orElseThrow();
      assertThat(code.kind()).isEqualTo("skill");
      assertThat(code.thing().label()).isEqualTo("Bestellingen registreren");
      assertThat(code.labels())
          .containsOnly(
              Map.entry("nl", "Bestellingen registreren"),
              Map.entry("fr", "Enregistrer les données d’une commande"));
      assertThat(graph.find("Klantgerichtheid").orElseThrow().thing().notation())
          .isEqualTo("SO-11");
    }
  }

  @Test
  void showsAFicheOfRomeWithItsJobTitlesAndFichesOfCompetent() throws IOException {
    try (CompetenceGraph graph = CatalogueGraph.open()) {
      View.Rome fiche = (View.Rome) graph.find("D1401").orElseThrow();
      assertThat(fiche.kind()).isEqualTo("fiche");
      assertThat(fiche.labels()).containsExactly(Map.entry("fr", "Assistanat commercial"));
      assertThat(fiche.appellations())
          .extracting(Reference::notation)
          .containsExactly("OGR 11186", "OGR 11210");
      assertThat(fiche.suggestedFor())
          .extracting(each -> each.target().notation(), Suggestion::relation, Suggestion::method)
          .containsExactly(tuple("D140101", "broad", "competent-fiche-rome"));
      assertThat(graph.competent("D140101").orElseThrow().suggestions())
          .extracting(each -> each.target().notation())
          .containsExactly("D1401");
      View.Rome title = (View.Rome) graph.find("OGR 11186").orElseThrow();
      assertThat(title.kind()).isEqualTo("appellation");
      assertThat(title.alternatives())
          .containsExactly("Assistant(e) administratif(ve) et commercial(e)");
      assertThat(title.broader()).extracting(Reference::notation).containsExactly("D1401");
    }
  }

  @Test
  void takesNoJobTitleForAnActivityOfCompetent() throws IOException {
    try (CompetenceGraph graph = CatalogueGraph.open()) {
      assertThat(graph.find("11210")).isEmpty();
      assertThat(graph.find("17093").orElseThrow()).isInstanceOf(View.Competent.class);
    }
  }

  @Test
  void findsAndRelatesWhatWasLoaded() throws IOException {
    try (CompetenceGraph graph = CatalogueGraph.open()) {
      assertThat(
              graph.search(
                  "bestelling registreren", Optional.of(ThingType.COMPETENT), Optional.empty(), 3))
          .extracting(SearchHit::notation)
          .startsWith("SK-5703");
      assertThat(
              graph.search(
                  "assistante commerciale", Optional.of(ThingType.ROME), Optional.of("fr"), 3))
          .extracting(SearchHit::notation)
          .contains("OGR 11210");
      assertThat(graph.related("OGR 11210", 5))
          .extracting(each -> each.notation())
          .contains("OGR 11186", "D1401");
    }
  }
}
