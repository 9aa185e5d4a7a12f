package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.competencegraph.testing.TwoVersions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff} prints, and with which exit code it ends. */
class DiffCommandTest {

  @TempDir static Path folder;

  private static Path graph;

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  static void build() throws IOException {
    graph = TwoVersions.build(folder);
  }

  private static Ran run(boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Console.of(out, err, terminal),
            Stream.concat(Stream.of(arguments), Stream.of("--graph", graph.toString()))
                .toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Ran diff(String... arguments) {
    return run(
        false, Stream.concat(Stream.of("diff"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void printsATableGroupedByWhere() {
    Ran ran = diff("BK-0351-2", "BK-0351-3", "--format", "table");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualToNormalizingNewlines(
            """
            BK-0351-2 Commercieel assistent → BK-0351-3 Commercieel assistent

            Facts
              ~ title note  Deze benaming is die van de Competent fiche "D140101 Commercieel medewerker (m/v)"
                → Deze benaming komt voor in de Competent fiche "D140101 Commercieel medewerker (m/v)"
              ~ level  3 → 4
              ~ year  2016 → 2019
              + in force  yes
              ~ certificate required  yes → no

            Competences (11 unchanged)
              > 3 → 2  Werkt oplossingsgericht
              > 2 → 3  Werkt doelgroepgericht
              ~ 7  Ondersteunt de verkoop van producten
                   → Ondersteunt de verkoop  (0.88)
                   ~ knowledge  Basiskennis van klachtenbehandeling
                     → Kennis van klachtenbehandeling
                10  Volgt klachten op en stelt oplossingen voor
                   ~ activity  Luistert naar de klachten van de klanten
                     → Luistert naar klachten van klanten  (0.89)
                   ~ knowledge  Basiskennis van klachtenbehandeling
                     → Kennis van klachtenbehandeling
              - 16  Sorteert de post
                   1 activity, 1 knowledge
              + 16  Werkt in teamverband
                   6 activities, 4 knowledge

            For the profession as a whole (209 unchanged)
              specific knowledge
                ~ Basiskennis van klachtenbehandeling
                  → Kennis van klachtenbehandeling
              cognitive skill
                ~ Luistert naar de klachten van de klanten
                  → Luistert naar klachten van klanten  (0.89)
              responsibility
                + Volgt de internetsite van het bedrijf op (commerciële informatie)
              required certificate
                - Rijbewijs B
            """);
  }

  @Test
  void printsARowForEachChange() {
    Ran ran = diff("BK-0351-2", "BK-0351-3", "--format", "csv");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .containsExactly(
            "where,change,kind,before,after,similarity",
            "facts,changed,titleNote,\"Deze benaming is die van de Competent fiche \"\"D140101 Commercieel medewerker (m/v)\"\"\","
                + "\"Deze benaming komt voor in de Competent fiche \"\"D140101 Commercieel medewerker (m/v)\"\"\",",
            "facts,changed,level,3,4,",
            "facts,changed,year,2016,2019,",
            "facts,came,inForce,,true,",
            "facts,changed,certificateRequired,true,false,",
            "BK-0351-3/2,moved,competence,BK-0351-2/3,BK-0351-3/2,",
            "BK-0351-3/3,moved,competence,BK-0351-2/2,BK-0351-3/3,",
            "BK-0351-3/7,reworded,competence,Ondersteunt de verkoop van producten,Ondersteunt de verkoop,0.88",
            "BK-0351-3/7,depth,knowledge,Basiskennis van klachtenbehandeling,Kennis van klachtenbehandeling,",
            "BK-0351-3/10,reworded,activity,Luistert naar de klachten van de klanten,Luistert naar klachten van klanten,0.89",
            "BK-0351-3/10,depth,knowledge,Basiskennis van klachtenbehandeling,Kennis van klachtenbehandeling,",
            "BK-0351-2/16,went,competence,Sorteert de post,,",
            "BK-0351-2/16,went,activity,Frankeert brieven,,",
            "BK-0351-2/16,went,knowledge,Kennis van kantoorsoftware,,",
            "BK-0351-3/16,came,competence,,Werkt in teamverband,",
            "BK-0351-3/16,came,activity,,Communiceert effectief en efficiënt,",
            "BK-0351-3/16,came,activity,,Wisselt informatie uit met collega’s en verantwoordelijken,",
            "BK-0351-3/16,came,activity,,Rapporteert aan leidinggevenden,",
            "BK-0351-3/16,came,activity,,Werkt efficiënt samen met collega’s,",
            "BK-0351-3/16,came,activity,,Volgt aanwijzingen van verantwoordelijken op,",
            "BK-0351-3/16,came,activity,,\"Past zich flexibel aan (verandering van collega’s, … )\",",
            "BK-0351-3/16,came,knowledge,,Basiskennis van conflicthantering,",
            "BK-0351-3/16,came,knowledge,,Kennis van agendabeheer,",
            "BK-0351-3/16,came,knowledge,,Kennis van kantoorsoftware,",
            "BK-0351-3/16,came,knowledge,,Kennis van communicatietechnieken,",
            "profession,depth,specificKnowledge,Basiskennis van klachtenbehandeling,Kennis van klachtenbehandeling,",
            "profession,reworded,cognitiveSkill,Luistert naar de klachten van de klanten,Luistert naar klachten van klanten,0.89",
            "profession,came,responsibility,,Volgt de internetsite van het bedrijf op (commerciële informatie),",
            "profession,went,requiredCertificate,Rijbewijs B,,");
  }

  @Test
  void printsJsonWithTheKeysOfTheContract() throws IOException {
    Ran ran = diff("BK-0351-2", "BK-0351-3", "--format", "json");
    assertThat(ran.code()).isZero();
    JsonNode json = new ObjectMapper().readTree(ran.out());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "before",
            "after",
            "sameSeries",
            "facts",
            "competences",
            "unchangedCompetences",
            "statements",
            "unchangedStatements");
    assertThat(json.at("/after/notation").asText()).isEqualTo("BK-0351-3");
    assertThat(json.at("/facts/1/before/label").asText()).isEqualTo("3");
    assertThat(json.at("/competences/0").fieldNames())
        .toIterable()
        .containsExactly("before", "after", "changes", "unchanged");
    JsonNode reworded = json.at("/competences/2/changes/0");
    assertThat(reworded.fieldNames())
        .toIterable()
        .containsExactly("change", "kind", "before", "after", "similarity");
    assertThat(reworded.get("change").asText()).isEqualTo("reworded");
    assertThat(reworded.get("similarity").asDouble()).isEqualTo(0.875);
    assertThat(json.at("/competences/0/changes/0/similarity").isNull()).isTrue();
    assertThat(json.at("/competences/4/after").isNull()).isTrue();
    assertThat(json.at("/statements/2/kind").asText()).isEqualTo("responsibility");
  }

  @Test
  void coloursMarksOnATerminalAlone() {
    assertThat(run(true, "diff", "BK-0351-2", "BK-0351-3").out())
        .contains("\u001B[32m+\u001B[0m 16", "\u001B[31m-\u001B[0m 16", "\u001B[36m>\u001B[0m 3");
    assertThat(diff("BK-0351-2", "BK-0351-3", "--format", "table").out()).doesNotContain("\u001B");
  }

  @Test
  void saysThatThereIsNoDifference() {
    Ran ran = diff("BK-0351-3", "BK-0351-3", "--format", "table");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).endsWith("There is no difference between them.\n").hasLineCount(2);
    assertThat(diff("BK-0351-3", "BK-0351-3", "--format", "csv").out()).hasLineCount(1);
  }

  @Test
  void saysThatQualificationsAreDifferentOnes() {
    Ran ran = diff("BK-0351-3", "BK-0496-1", "--format", "table");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("These are different qualifications, not two versions of one.")
        .contains("~ title  Commercieel assistent → Externe sales");
  }

  @Test
  void saysWhatIsWrongWithANumber() {
    Ran unknown = diff("BK-0351-3", "nope");
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).isEqualTo(run(false, "show", "nope").err());
    Ran series = diff("BK-0351", "BK-0351-3");
    assertThat(series.code()).isEqualTo(3);
    assertThat(series.err()).contains("BK-0351-2, BK-0351-3");
    assertThat(diff("BK-0351-3").code()).isEqualTo(2);
  }

  @Test
  void helpHasExamples() {
    assertThat(diff("--help").out())
        .contains("Usage: competence-graph diff")
        .contains("Examples:")
        .contains("competence-graph diff BK-0351-2 BK-0351-3");
  }
}
