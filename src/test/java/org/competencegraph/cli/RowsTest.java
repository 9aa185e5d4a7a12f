package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table does with what is wider than the terminal. */
class RowsTest {

  private static final String SKILL =
      "http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc";
  private static final String LONG = "verkoop ".repeat(12).strip();

  private static Rows rows(String notation) {
    return new Rows(List.of("notation", "label", "iri"), List.of(List.of(notation, LONG, SKILL)));
  }

  private static String table(Rows rows, int width) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    rows.printTable(new PrintStream(bytes, true, StandardCharsets.UTF_8), width);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void shortensTextsAndNoIri() {
    assertThat(table(rows(""), 60)).contains("…  " + SKILL + System.lineSeparator());
  }

  @Test
  void leavesIrisOutWhereEachRowHasANotation() {
    assertThat(table(rows("SK-1").withIriIfWanted(0), 60)).doesNotContain("iri", "http");
    assertThat(table(rows("").withIriIfWanted(0), 60)).contains(SKILL);
  }

  @Test
  void fillsTheTerminalAndNoMore() {
    assertThat(table(rows("SK-1").withIriIfWanted(0), 60).lines())
        .allMatch(line -> line.length() <= 60)
        .anyMatch(line -> line.length() == 60);
  }
}
