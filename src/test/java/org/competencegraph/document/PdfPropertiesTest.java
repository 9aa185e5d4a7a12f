package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;

/** What holds for every PDF that is not as it was. */
class PdfPropertiesTest {

  private static final byte[] WHOLE = whole();

  /** Two pages, of lists and of a table. */
  private static byte[] whole() {
    List<SampleBlocks.Block> blocks =
        new ArrayList<>(SampleBlocks.of(SampleDocuments.SALES_PAGE).subList(0, 40));
    SampleBlocks.of(SampleDocuments.PLAN).stream()
        .filter(SampleBlocks.Grid.class::isInstance)
        .findFirst()
        .ifPresent(blocks::add);
    return PdfRendition.of(blocks);
  }

  private static List<Finding> findings(byte[] bytes) {
    List<Reading> readings =
        DocumentReaders.read(bytes, "any.pdf", new Source("any.pdf", "0".repeat(64), ""));
    assertThat(readings).isNotEmpty();
    return readings.stream().flatMap(reading -> reading.findings().stream()).toList();
  }

  @Property(tries = 100)
  void refusesWhateverIsCutOff(@ForAll("lengths") int length) {
    assertThat(findings(Arrays.copyOf(WHOLE, length)))
        .extracting(Finding::code)
        .containsExactly(length < 5 ? "document-unknown" : "document-damaged");
  }

  @Property(tries = 60)
  void readsOrRefusesWhateverIsChanged(@ForAll("places") List<Integer> places, @ForAll byte value) {
    byte[] changed = WHOLE.clone();
    places.forEach(place -> changed[place] ^= value);
    assertThat(findings(changed))
        .allSatisfy(finding -> assertThat(finding.message()).isNotBlank())
        .allSatisfy(finding -> assertThat(finding.place().document()).isEqualTo("any.pdf"));
  }

  /** Short of the mark that ends a file. */
  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, WHOLE.length - 7).withDistribution(uniform());
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers()
        .between(0, WHOLE.length - 1)
        .withDistribution(uniform())
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static RandomDistribution uniform() {
    return RandomDistribution.uniform();
  }
}
