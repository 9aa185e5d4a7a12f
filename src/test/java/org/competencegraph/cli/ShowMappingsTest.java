package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.Test;

/** The mappings of a code in each form. */
class ShowMappingsTest {

  private static String show(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(out, new ByteArrayOutputStream(), false),
            "show",
            "SK-5472",
            "--format",
            format,
            "--graph",
            MappingGraph.directory().toString());
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
}
