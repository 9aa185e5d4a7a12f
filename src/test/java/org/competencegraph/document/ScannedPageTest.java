package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.competencegraph.model.Competence;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;

/**
 * A page that is scanned reads as the page: wherever lines break, and whatever a page has for
 * bullets.
 */
class ScannedPageTest {

  private static final Qualification PAGE =
      SampleDocuments.qualification(SampleDocuments.SALES_PAGE);

  @Property(tries = 60)
  void aScanReadsAsThePage(
      @ForAll long seed,
      @ForAll @IntRange(min = 70, max = 110) int width,
      @ForAll @DoubleRange(min = 0.2, max = 1.0) double blankLines) {
    Qualification scan = read(new ScannedPage(seed, width, blankLines).of(PAGE));
    assertThat(scan.competences()).hasSize(16);
    for (int i = 0; i < 16; i++) {
      Competence expected = PAGE.competences().get(i);
      Competence scanned = scan.competences().get(i);
      assertThat(scanned.title().map(Phrase::text)).isEqualTo(expected.title().map(Phrase::text));
      assertThat(texts(scanned.activities()))
          .containsExactlyElementsOf(texts(expected.activities()));
      assertThat(scanned.codes()).hasSize(1);
    }
    assertThat(scan.definition().map(Phrase::text)).isEqualTo(PAGE.definition().map(Phrase::text));
    assertThat(texts(scan.descriptors().cognitiveSkills()))
        .containsExactlyElementsOf(texts(PAGE.descriptors().cognitiveSkills()));
    assertThat(texts(scan.descriptors().workEnvironment()))
        .containsExactlyElementsOf(texts(PAGE.descriptors().workEnvironment()));
    assertThat(texts(scan.descriptors().waysOfActing()))
        .containsExactlyElementsOf(texts(PAGE.descriptors().waysOfActing()));
    assertThat(texts(scan.descriptors().autonomousIn()))
        .containsExactlyElementsOf(texts(PAGE.descriptors().autonomousIn()));
    assertThat(texts(scan.descriptors().responsibilities()))
        .containsExactlyElementsOf(texts(PAGE.descriptors().responsibilities()));
    assertThat(scan.descriptors().otherKnowledge()).hasSize(44);
  }

  private static Qualification read(String text) {
    Reading reading =
        DocumentReaders.read(
                text.getBytes(StandardCharsets.UTF_8),
                "scan.txt",
                new Source("scan.txt", "0".repeat(64), ""))
            .getFirst();
    return (Qualification) ((Reading.Read) reading).content();
  }

  private static List<String> texts(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::text).toList();
  }
}
