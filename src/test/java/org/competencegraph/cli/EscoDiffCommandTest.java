package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of links where a version of ESCO follows another. */
class EscoDiffCommandTest {

  private static final String SKILL = "http://data.europa.eu/esco/skill/";
  private static final String SELLING = SKILL + "c81c9ea3-4689-4146-9076-24dd175c69bc";
  private static final String CASH = SKILL + "0cb013af-6dd9-4fb2-b34e-63dda1a5cf82";
  private static final String REFUNDS = SKILL + "a6d697d1-80ba-4175-82d4-43440ed04270";
  private static final String PRODUCTS = SKILL + "1585fc98-bfe4-461f-97fc-734055a2c3ce";
  private static final String HEIR = SKILL + "11111111-1111-4111-8111-111111111111";
  private static final String OTHER = SKILL + "22222222-2222-4222-8222-222222222222";

  @TempDir static Path folder;

  private record Ran(int code, String out, String err) {}

  /**
   * Selling was replaced by one that was replaced in turn, cash registers by two, refunds is gone,
   * and products have another label.
   */
  @BeforeAll
  static void writeTheVersionThatComes() throws IOException {
    Files.writeString(
        folder.resolve("v9.9.9.ttl"),
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix esco: <http://data.europa.eu/esco/model#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix s: <http://data.europa.eu/esco/skill/> .
        <%1$s> dct:isReplacedBy s:00000000-0000-4000-8000-000000000000 .
        s:00000000-0000-4000-8000-000000000000 dct:isReplacedBy <%2$s> .
        <%3$s> dct:isReplacedBy <%2$s> , <%4$s> .
        <%2$s> a esco:Skill , skos:Concept ; skos:prefLabel "verkopen"@nl .
        <%4$s> a esco:Skill , skos:Concept ; skos:prefLabel "betalingen innen"@nl .
        <%5$s> a esco:Skill , skos:Concept ; skos:prefLabel "productkennis"@nl .
        s:a17286c5-238d-4f0b-bc24-29e9121345de a esco:Skill , skos:Concept ; skos:prefLabel "actief luisteren"@nl .
        """
            .formatted(SELLING, HEIR, CASH, OTHER, PRODUCTS));
  }

  private static Ran diff(String before, String after, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(out, err, false),
            Stream.concat(
                    Stream.of(
                        "diff",
                        "--esco",
                        before,
                        after,
                        "--graph",
                        EscoGraph.directory().toString()),
                    Stream.of(more))
                .toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Ran toTheNext(String... more) {
    return diff(EscoGraph.ESCO.toString(), folder.resolve("v9.9.9.ttl").toString(), more);
  }

  @Test
  void tellsWhichLinksMoveSplitDieAndLeadToAnotherLabel() throws IOException {
    Ran ran = toTheNext();
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode diff = new ObjectMapper().readTree(ran.out());
    List<String> shop =
        Stream.iterate(0, i -> i < diff.get("links").size(), i -> i + 1)
            .map(i -> diff.get("links").get(i))
            .filter(link -> link.get("set").asText().equals("shop"))
            .map(
                link ->
                    link.get("fate").asText()
                        + " "
                        + link.get("relation").asText()
                        + " "
                        + link.get("label").asText()
                        + " "
                        + link.get("to")
                        + link.get("named"))
            .toList();
    assertThat(shop)
        .containsExactlyInAnyOrder(
            "moves exactMatch actief verkopen {\"" + HEIR + "\":\"verkopen\"}{}",
            "splits narrowMatch kassa’s bedienen {\""
                + HEIR
                + "\":\"verkopen\",\""
                + OTHER
                + "\":\"betalingen innen\"}{}",
            "dies not exactMatch process refunds {}{}",
            "reworded closeMatch eigenschappen van producten {\""
                + PRODUCTS
                + "\":\"productkennis\"}{}");
    assertThat(diff.get("came").asInt()).isEqualTo(2);
    assertThat(diff.get("replaced").asInt()).isEqualTo(1);
    assertThat(diff.get("split").asInt()).isEqualTo(1);
    assertThat(diff.get("unchanged").asInt()).isPositive();
    assertThat(diff.get("after").asText()).isEqualTo("9.9.9");
  }

  @Test
  void printsATableAndRowsForASpreadsheet() {
    Ran table = toTheNext("--format", "table");
    assertThat(table.out())
        .contains("→ 9.9.9: 2 concepts came, 1 were replaced, 1 were split, ")
        .contains("2 die");
    assertThat(table.out()).contains("BK-0351-3/5").doesNotContain(SELLING);
    Ran csv = toTheNext("--format", "csv");
    assertThat(csv.out())
        .startsWith("change,set,from,relation,concept,label,to,toLabel,named,namedLabel\r\n");
    assertThat(csv.out())
        .contains(
            "dies,shop,https://w3id.org/competence-graph/id/competence/BK-0496-1/2,not exactMatch,"
                + REFUNDS);
  }

  /** A build has the new version alone. */
  @Test
  void tellsASuccessorThatOnlyTheOldVersionNamesAsOneThatABuildDoesNotTake() throws IOException {
    Path old = Files.createDirectories(folder.resolve("old"));
    Files.copy(EscoGraph.ESCO.resolveSibling("esco.ttl"), old.resolve("esco.ttl"));
    Files.writeString(
        old.resolve("replaced.nt"),
        "<" + REFUNDS + "> <http://purl.org/dc/terms/isReplacedBy> <" + HEIR + "> .\n");
    String next = folder.resolve("v9.9.9.ttl").toString();
    JsonNode links = new ObjectMapper().readTree(diff(old.toString(), next).out()).get("links");
    assertThat(links)
        .filteredOn(link -> link.get("concept").asText().equals(REFUNDS))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link.get("fate").asText()).isEqualTo("dies");
              assertThat(link.get("to")).isEmpty();
              assertThat(link.get("named").get(HEIR).asText()).isEqualTo("verkopen");
            });
    assertThat(diff(old.toString(), next, "--format", "table").out())
        .contains("gone; the old version names verkopen");
  }

  @Test
  void findsNothingChangedBetweenAVersionAndItself() {
    String esco = EscoGraph.ESCO.toString();
    Ran ran = diff(esco, esco, "--format", "csv");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).hasLineCount(1);
  }

  @Test
  void saysWhatToGiveWhereThereIsNoEsco() {
    Ran ran = diff(EscoGraph.ESCO.toString(), folder.resolve("none.zip").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err()).contains("none.zip").contains("build --esco");
    assertThat(ran.out()).isEmpty();
  }
}
