package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample documents say the same as Word documents and as OpenDocument texts. */
class OfficeDocumentsTest {

  private static void assertSaysTheSame(byte[] bytes, String name) {
    List<Reading> readings =
        DocumentReaders.read(bytes, name, new Source(name, "0".repeat(64), ""));
    assertThat(readings).hasSize(1);
    SampleDocuments.assertSaysTheSame(readings.getFirst(), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SampleDocuments.ASSISTANT_PAGE,
        SampleDocuments.ASSISTANT_DOSSIER,
        SampleDocuments.SALES_PAGE,
        SampleDocuments.PLAN
      })
  void saysTheSameAsAWordDocument(String name) {
    assertSaysTheSame(DocxRendition.of(SampleBlocks.of(name)), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SampleDocuments.ASSISTANT_PAGE,
        SampleDocuments.ASSISTANT_DOSSIER,
        SampleDocuments.SALES_PAGE,
        SampleDocuments.PLAN
      })
  void saysTheSameAsAnOpenDocumentText(String name) {
    assertSaysTheSame(OdtRendition.of(SampleBlocks.of(name)), name);
  }
}
