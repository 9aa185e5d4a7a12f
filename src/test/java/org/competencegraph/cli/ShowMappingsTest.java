package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.Test;

/** The mappings of a code in each form. */
class ShowMappingsTest {

  private static String show(String format) {
    return show("SK-5472", format, MappingGraph.directory());
  }

  private static String show(String id, String format, Path graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(out, new ByteArrayOutputStream(), false),
            "show",
            id,
            "--format",
            format,
            "--graph",
            graph.toString());
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void saysTheStateOfEachForTheEye() {
    assertThat(show("table"))
        .contains("Mapped to (3)")
        .contains("  reviewed  exact inkomende oproepen beantwoorden  by judged 0.80")
        .contains("  published narrow bellers doorverbinden  by competent-esco-skills\n");
  }

  @Test
  void saysTheStateOfEachForPrograms() {
    assertThat(show("json"))
        .contains("\"mappings\"", "\"state\" : \"reviewed\"", "\"confidence\" : null");
    assertThat(show("csv"))
        .contains(
            "SK-5472,Telefonische oproepen ontvangen,published-narrow,http://data.europa.eu/");
  }

  @Test
  void saysThatAVocabularyHasNothing() {
    assertThat(show("BK-0351-3/1", "table", EscoGraph.directory()))
        .contains(
            "  published no exact match in Skills  by bk-0351-3-esco: no skill of ESCO has the")
        .doesNotContain("NoTermFound");
    assertThat(show("BK-0351-3/1", "csv", EscoGraph.directory()))
        .contains(",published-no-exact,https://w3id.org/sssom/NoTermFound,")
        .contains(",suggested-close,http://data.europa.eu/");
    assertThat(show("BK-0351-3/1", "json", EscoGraph.directory()))
        .contains("\"iri\" : \"https://w3id.org/sssom/NoTermFound\"")
        .contains("\"iri\" : \"http://data.europa.eu/esco/concept-scheme/skills\"")
        .containsPattern("\"relation\" : \"exact\"[^\\]]+\"noMatch\" : true")
        .containsPattern("\"relation\" : \"close\"[^\\]]+\"noMatch\" : false");
  }
}
