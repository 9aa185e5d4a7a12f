package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.evaluation.GoldFile;
import org.competencegraph.evaluation.GoldRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curated mappings as a gold file: what the mapper is measured on says what they say. */
class CuratedGoldTest {

  @TempDir Path folder;

  @Test
  void hasTheCompetencesOfTheSampleWithTheirSkills() {
    List<GoldRow> rows = CuratedGold.rows();
    assertThat(rows).hasSizeBetween(28, 32);
    assertThat(rows).extracting(GoldRow::text).contains("Verstrekt informatie aan de klant");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.expected())
                  .isNotEmpty()
                  .allMatch(each -> each.startsWith("http://data.europa.eu/esco/skill/"));
              assertThat(row.context()).isNotEmpty();
            });
  }

  @Test
  void isReadAsItWasWritten() throws Exception {
    Path file = CuratedGold.write(folder.resolve("gold.tsv"));
    try (var in = Files.newInputStream(file)) {
      GoldFile read = GoldFile.read("gold.tsv", in);
      assertThat(read.findings()).isEmpty();
      assertThat(read.rows()).isEqualTo(CuratedGold.rows());
    }
  }
}
