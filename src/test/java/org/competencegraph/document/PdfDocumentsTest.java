package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.model.TrainingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample documents say the same as PDF. */
class PdfDocumentsTest {

  private static Reading read(byte[] bytes) {
    List<Reading> readings =
        DocumentReaders.read(bytes, "given.pdf", new Source("given.pdf", "0".repeat(64), ""));
    assertThat(readings).hasSize(1);
    return readings.getFirst();
  }

  private static void assertSaysTheSame(byte[] bytes, String sample) {
    SampleDocuments.assertSaysTheSame(read(bytes), sample);
  }

  @ParameterizedTest
  @MethodSource("org.competencegraph.document.SampleDocuments#names")
  void saysTheSameOnPagesOfPaper(String sample) {
    assertSaysTheSame(PdfRendition.of(SampleBlocks.of(sample)), sample);
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleDocuments.ASSISTANT_PAGE, SampleDocuments.PLAN})
  void saysTheSameOnPagesThatAreTurned(String sample) {
    assertSaysTheSame(
        PdfRendition.of(SampleBlocks.of(sample), new PdfRendition.Setting(true, true)), sample);
  }

  /** Where a row ends cannot be told from white space, which parts paragraphs too. */
  @Test
  void saysThatTablesAreMissingWhereNoLinesAreDrawn() {
    Reading reading =
        read(
            PdfRendition.of(
                SampleBlocks.of(SampleDocuments.PLAN), new PdfRendition.Setting(false, false)));
    assertThat(reading.findings())
        .filteredOn(finding -> finding.severity() == Finding.Severity.WARNING)
        .extracting(Finding::code)
        .containsOnly("plan-contents-differ");
    assertThat(((TrainingPlan) ((Reading.Read) reading).content()).competences()).isEmpty();
  }
}
