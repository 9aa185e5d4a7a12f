package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.competencegraph.corpus.Input;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.SearchHit;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.View;
import org.competencegraph.testing.CatalogueGraph;
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
    Inputs inputs =
        CatalogueGraph.inputs()
            .withEsco(Input.of(List.of(Path.of("src/test/resources/esco/csv"))), Inputs.LANGUAGES);
    built = CatalogueGraph.build(inputs, folder);
  }

  @Test
  void countsWhatIsOfEscoItself() {
    assertThat(built.checked().hasErrors()).isFalse();
    assertThat(built.counts()).containsEntry("escoSkills", 5L).containsEntry("escoOccupations", 1L);
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
}
