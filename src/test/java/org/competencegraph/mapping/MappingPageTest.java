package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/mapping.md has each method of the program, and says of its tables what they say. */
class MappingPageTest {

  private static String row(MappingMethod method) {
    float weight = method.weight();
    return "| `%s` | %s | %s |"
        .formatted(
            method.id(),
            method.description(),
            weight == Math.rint(weight) ? String.valueOf((int) weight) : String.valueOf(weight));
  }

  @Test
  void hasEachMethodInItsOrderWithItsWeightAndNoOther() throws IOException {
    String page = Files.readString(Path.of("docs/mapping.md"));
    List<String> rows =
        page.substring(page.indexOf("| method |"), page.indexOf("## Fused"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(rows).isEqualTo(MappingMethods.all().stream().map(MappingPageTest::row).toList());
  }

  /** A figure is told in words too; it is to change with the table. */
  @Test
  void tellsOfTheMarksWhatTheTableHas() throws IOException {
    String page = Files.readString(Path.of("docs/mapping.md"));
    String marks = page.substring(page.indexOf("| mark | there |"), page.indexOf("| the aim |"));
    String table = page.substring(page.indexOf("### Competent 2"), page.indexOf("### Competent 1"));
    assertThat(marks)
        .contains("the whole here, " + figures("**the whole**", table) + " |")
        .contains("| .230 (.348) | " + figures("BM25, words of labels", table) + " |")
        .contains("| .275 (.424) | " + figures("n-grams of labels", table) + " |")
        .contains(
            "| .425 (.545) | "
                + figures("n-grams of labels + of coded texts, the crude sum", table)
                + " |");
    assertThat(page)
        .contains("them the whole has " + figures("the whole, no ESCO", table))
        .contains("program brings, the whole has " + figures("the whole, no coded text", table));
  }

  /** MRR and hit@10 of a line, without their intervals. */
  private static String figures(String line, String table) {
    String[] cells =
        table
            .lines()
            .filter(row -> row.startsWith("| " + line + " |"))
            .findFirst()
            .orElseThrow()
            .split(" \\| ");
    return cells[2].split(" ")[0] + " (" + cells[3].split(" ")[0] + ")";
  }
}
