package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.competencegraph.corpus.Input;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.query.CodeMatch;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.SearchHit;
import org.competencegraph.query.Target;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.View;
import org.competencegraph.query.Wording;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.testing.CatalogueGraph;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cut of ESCO, from its tables to the facade. */
class EscoBuildTest {

  private static final String ASSISTANT =
      "http://data.europa.eu/esco/occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df";

  @TempDir static Path folder;
  private static Pipeline.Built built;

  @BeforeAll
  static void build() throws IOException {
    built = CatalogueGraph.build(inputs(), folder);
  }

  private static Inputs inputs() {
    return CatalogueGraph.inputs()
        .withEsco(Input.of(List.of(Path.of("src/test/resources/esco/csv"))), Inputs.LANGUAGES);
  }

  @Test
  void countsWhatIsOfEscoItself() {
    assertThat(built.checked().hasErrors()).isFalse();
    assertThat(built.counts())
        .containsEntry("escoSkills", 5L)
        .containsEntry("escoOccupations", 1L)
        .containsEntry("vocabularyFiles", filesOfVocabularies());
  }

  private static long filesOfVocabularies() {
    return built.checked().inputs().stream()
        .filter(input -> input.status() == Manifest.Status.READ)
        .filter(input -> List.of("esco", "competent", "rome").contains(input.family()))
        .count();
  }

  @Test
  void showsAnOccupationByIriCodeAndLabel() throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(folder)) {
      View.Esco assistant = (View.Esco) graph.find(ASSISTANT).orElseThrow();
      assertThat(assistant.kind()).isEqualTo("occupation");
      assertThat(assistant.labels())
          .containsExactly(entry("en", "sales assistant"), entry("nl", "verkoopmedewerker"));
      assertThat(assistant.iscoGroup().orElseThrow().label()).isEqualTo("Winkelbedienden");
      assertThat(assistant.essentialSkills()).hasSize(4);
      assertThat(assistant.optionalSkills())
          .extracting(Reference::label)
          .containsExactly("actief luisteren");
      for (String name : List.of("5223.4", "verkoopmedewerker", "sales assistant")) {
        assertThat(graph.find(name)).as(name).contains(assistant);
      }
      View.Esco group = (View.Esco) graph.find("5223").orElseThrow();
      assertThat(group.kind()).isEqualTo("isco-group");
      assertThat(group.thing().type()).isEqualTo("esco");
    }
  }

  @Test
  void findsEnglishWordsInAnyInflection() throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(folder)) {
      assertThat(
              graph.search(
                  "operating cash registers", Optional.of(ThingType.ESCO), Optional.of("en"), 1))
          .extracting(SearchHit::label)
          .containsExactly("kassa’s bedienen");
      assertThat(graph.suggest("operate cash", 1)).hasSize(1);
      assertThat(graph.related(ASSISTANT, 5)).isNotEmpty();
    }
  }

  private static List<CodeMatch> mapped(String text) throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(folder)) {
      return graph.map(Wording.of(text), Target.ESCO, 3).matches();
    }
  }

  @Test
  void mapsADutchLabelAnAlternativeAndAnEnglishOne() throws IOException {
    CodeMatch selling = mapped("Actief verkopen").getFirst();
    assertThat(selling.iri())
        .isEqualTo("http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc");
    assertThat(selling.relation()).isEqualTo("exact");
    assertThat(selling.label()).isEqualTo("actief verkopen");
    assertThat(mapped("Actief diensten verkopen").getFirst().iri()).isEqualTo(selling.iri());
    assertThat(mapped("operate cash registers"))
        .anySatisfy(
            registers -> {
              assertThat(registers.label()).isEqualTo("kassa’s bedienen");
              assertThat(registers.evidence())
                  .anyMatch(
                      each -> each.language().equals("en") && each.matched().contains("cash"));
            });
  }

  @Test
  void mapsATitleOfAJobToAnOccupationWithItsCode() throws IOException {
    CodeMatch job = mapped("Verkoopmedewerker").getFirst();
    assertThat(job.iri()).isEqualTo(ASSISTANT);
    assertThat(job.notation()).isEqualTo("5223.4");
  }

  @Test
  void saysThatNothingOfEscoFits() throws IOException {
    assertThat(mapped("Xylofoonqwerty")).isEmpty();
    assertThat(mapped("")).isEmpty();
  }

  @Test
  void saysThatEscoIsNotLoaded() throws IOException {
    try (CompetenceGraph graph = CompetenceGraph.open(CatalogueGraph.directory())) {
      assertThatThrownBy(() -> graph.map(Wording.of("Verkopen"), Target.ESCO, 3))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("--esco");
    }
  }

  @Test
  void learnsTheSameFromTheSameAndTakesItOver() throws IOException {
    byte[] before = Files.readAllBytes(Mapper.file(built.snapshot().index(), Scheme.ESCO));
    Pipeline pipeline =
        new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", SampleGraph.SILENT);
    Path again;
    try {
      again = pipeline.build(inputs(), folder, 2, false).snapshot().index();
    } catch (Pipeline.NothingToPublish e) {
      throw new AssertionError(e);
    }
    assertThat(Mapper.file(again, Scheme.ESCO)).hasBinaryContent(before);
  }
}
