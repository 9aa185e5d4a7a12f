package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say where ESCO is asked for. */
class EscoTargetTest {

  private static final String SELLING =
      "http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc";
  private static final String ASSISTANT =
      "http://data.europa.eu/esco/occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Console.of(out, err, false), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String graph() {
    return EscoGraph.directory().toString();
  }

  @Test
  void mapsToSkillsByTheirIris() throws IOException {
    Ran ran =
        run("map", "--target", "esco", "Actief verkopen", "--format", "json", "--graph", graph());
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode first = new ObjectMapper().readTree(ran.out()).get(0).get("matches").get(0);
    assertThat(first.get("iri").asText()).isEqualTo(SELLING);
    assertThat(first.get("notation").asText()).isEmpty();
    assertThat(first.get("relation").asText()).isEqualTo("exact");
  }

  @Test
  void looksUpAnIri() throws IOException {
    JsonNode answers =
        new ObjectMapper()
            .readTree(
                run(
                        "map",
                        "--target",
                        "esco",
                        SELLING,
                        SELLING.replace("c81c", "c81d"),
                        "D140101",
                        "--format",
                        "json",
                        "--graph",
                        graph())
                    .out());
    assertThat(answers.at("/0/matches")).hasSize(1);
    assertThat(answers.at("/0/matches/0/iri").asText()).isEqualTo(SELLING);
    assertThat(answers.at("/0/matches/0/evidence/0/label").asText()).isEqualTo("actief verkopen");
    assertThat(answers.at("/0/matches/0/evidence/0/language").asText()).isEqualTo("nl");
    assertThat(answers.at("/1/matches")).isEmpty();
    assertThat(answers.at("/2/matches")).isEmpty();
  }

  @Test
  void mapsAnEnglishLabelAndWhatIsLikeIt() throws IOException {
    Ran ran =
        run(
            "map",
            "--target",
            "esco",
            "carry out active selling",
            "active selling of products",
            "--format",
            "json",
            "--graph",
            graph());
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode texts = new ObjectMapper().readTree(ran.out());
    JsonNode first = texts.get(0).get("matches").get(0);
    assertThat(first.get("iri").asText()).isEqualTo(SELLING);
    assertThat(first.get("relation").asText()).isEqualTo("exact");
    assertThat(first.get("evidence").get(0).get("label").asText())
        .isEqualTo("carry out active selling");
    assertThat(first.get("evidence").get(0).get("language").asText()).isEqualTo("en");
    JsonNode second = texts.get(1).get("matches").get(0);
    assertThat(second.get("iri").asText()).isEqualTo(SELLING);
    assertThat(second.get("relation").asText()).isNotEqualTo("exact");
  }

  @Test
  void tablesNameASkillByItsIri() {
    for (String command : new String[] {"search", "related"}) {
      Ran ran = run(command, "actief verkopen", "--format", "table", "--graph", graph());
      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(ran.out()).contains("  http://data.europa.eu/esco/skill/");
    }
  }

  @Test
  void showsTheIriOfASkillAndTheCodeOfAnOccupationInATable() {
    Ran ran =
        run(
            "map",
            "--target",
            "esco",
            "Actief verkopen",
            "Verkoopmedewerker",
            "--format",
            "table",
            "--graph",
            graph());
    assertThat(ran.out()).contains(SELLING).contains("5223.4").doesNotContain(ASSISTANT);
  }

  @Test
  void measuresWhatIsExpectedAsIris() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.tsv"),
            """
            text\texpected
            actief verkopen\t%s
            verkoopmedewerker\t%s
            actief luisteren\thttp://data.europa.eu/esco/skill/nobody
            """
                .formatted(SELLING, ASSISTANT));
    Ran ran =
        run(
            "evaluate",
            gold.toString(),
            "--target",
            "esco",
            "--format",
            "json",
            "--graph",
            graph());
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode measured = new ObjectMapper().readTree(ran.out());
    assertThat(measured.findValue("mrr").findValue("value").asDouble())
        .isBetween(2.0 / 3 - 0.001, 2.0 / 3 + 0.001);
    assertThat(measured.toString()).contains("\"target\":\"esco\"");
  }

  @Test
  void saysWhatALanguageLooksLike() {
    Ran ran =
        run("build", "--language", "nl,Dutch!", "--graph", folder.resolve("graph").toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--language takes tags").contains("dutch!");
  }
}
