package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.competencegraph.sparql.QueryCatalog;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What standard error says of parameters that name nothing in the graph. */
class QueryHintsTest {

  private record Ran(int code, String out, String err) {}

  private static Ran query(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("query"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--format", "csv", "--graph", EscoGraph.directory().toString()));
    int code = Main.run(Console.of(out, err, false), all.toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "coverage-of-an-esco-occupation, occupation=blablabla",
    "coverage-of-an-esco-occupation, occupation=http://data.europa.eu/esco/occupation/none",
    "coverage-of-an-esco-occupation, occupation=Verstrekt informatie aan de klant",
    "neighbours-of-an-esco-skill, skill=blablabla",
    "competences-of-a-qualification, qualification=BK-9999-1",
    "shared-by-two-qualifications, other=BK-9999-1",
    "rome-of-a-fiche, fiche=D999999",
    "who-shares-an-activity, activity=Doet niets",
  })
  void tellOfANameThatNothingHas(String query, String argument) {
    Ran ran = query(query, argument);
    String parameter = argument.substring(0, argument.indexOf('='));
    String value = argument.substring(argument.indexOf('=') + 1);
    assertThat(ran.err())
        .startsWith("nothing in the graph is called \"" + value + "\"; " + parameter + " is ")
        .hasLineCount(1);
    assertThat(ran.code()).isZero();
  }

  @Test
  void showATerminalNothingThatItObeys() {
    assertThat(query("rome-of-a-fiche", "fiche=D\u001B[2J\nX\u202E").err())
        .startsWith("nothing in the graph is called \"D\uFFFD[2J X\uFFFD\"; fiche is ")
        .hasLineCount(1);
  }

  @Test
  void sayNothingWhereAllIsThere() {
    for (String name : QueryCatalog.load().all().stream().map(each -> each.name()).toList()) {
      assertThat(query(name).err()).as(name).isEmpty();
    }
    assertThat(query("coverage-of-an-esco-occupation", "occupation=Sales Assistant").err())
        .isEmpty();
    assertThat(query("qualifications-by-level", "level=1").err()).as("no name").isEmpty();
  }
}
