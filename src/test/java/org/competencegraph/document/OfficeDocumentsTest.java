package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample documents say the same as Word documents and as OpenDocument texts. */
class OfficeDocumentsTest {

  private static void assertSaysTheSame(byte[] bytes, String name) {
    List<Reading> readings =
        DocumentReaders.read(bytes, name, new Source(name, "0".repeat(64), ""));
    assertThat(readings).hasSize(1);
    SampleDocuments.assertSaysTheSame(readings.getFirst(), name);
  }

  @ParameterizedTest
  @MethodSource("org.competencegraph.document.SampleDocuments#names")
  void saysTheSameAsAWordDocument(String name) {
    assertSaysTheSame(DocxRendition.of(SampleBlocks.of(name)), name);
  }

  @ParameterizedTest
  @MethodSource("org.competencegraph.document.SampleDocuments#names")
  void saysTheSameAsAnOpenDocumentText(String name) {
    assertSaysTheSame(OdtRendition.of(SampleBlocks.of(name)), name);
  }
}
