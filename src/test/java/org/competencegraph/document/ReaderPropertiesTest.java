package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;

/** What holds for every file, whatever is in it. */
class ReaderPropertiesTest {

  private static final List<String> NAMES =
      List.of(
          SampleDocuments.ASSISTANT_PAGE,
          SampleDocuments.ASSISTANT_DOSSIER,
          SampleDocuments.SALES_PAGE,
          SampleDocuments.PLAN);

  private static List<Reading> read(byte[] bytes) {
    return DocumentReaders.read(bytes, "any.txt", new Source("any.txt", "0".repeat(64), ""));
  }

  private static void assertTold(byte[] bytes) {
    List<Reading> readings = read(bytes);
    assertThat(readings).isNotEmpty().isEqualTo(read(bytes));
    assertThat(readings.stream().flatMap(reading -> reading.findings().stream()))
        .allSatisfy(finding -> assertThat(finding.message()).isNotBlank())
        .allSatisfy(finding -> assertThat(finding.place().document()).isEqualTo("any.txt"));
  }

  @Property
  void anyBytesAreReadOrRejectedTheSameTwice(@ForAll byte[] bytes) {
    assertTold(bytes);
  }

  /**
   * Lines of the four documents in any order, with others between them: families and sections get
   * mixed.
   */
  @Property(tries = 300)
  void anyMixtureOfLinesIsReadOrRejected(@ForAll("lines") List<String> lines) {
    assertTold(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void oneChangedByteNeverBringsAReaderDown(
      @ForAll @IntRange(min = 0, max = 3) int document,
      @ForAll @IntRange(min = 0, max = 17000) int at,
      @ForAll byte value) {
    byte[] bytes = SampleDocuments.bytes(NAMES.get(document));
    bytes[at] = value;
    assertTold(bytes);
  }

  @Property(tries = 100)
  void aLineLeftOutIsNeverMadeUp(@ForAll @IntRange(min = 30, max = 640) int left) {
    List<String> lines =
        new String(SampleDocuments.bytes(SampleDocuments.ASSISTANT_PAGE), StandardCharsets.UTF_8)
            .lines()
            .toList();
    String without =
        String.join("\n", lines.subList(0, left))
            + "\n"
            + String.join("\n", lines.subList(left + 1, lines.size()));
    List<Reading> readings = read(without.getBytes(StandardCharsets.UTF_8));
    List<String> whole = lines.stream().map(PageText::of).toList();
    if (readings.getFirst() instanceof Reading.Read read
        && read.content() instanceof Qualification page) {
      boolean said =
          read.findings().stream()
              .anyMatch(
                  finding ->
                      finding.severity() != Finding.Severity.INFO
                          || finding.code().equals("item-continued"));
      assertThat(said || whole.containsAll(PageText.items(page))).isTrue();
    }
  }

  @Provide
  Arbitrary<List<String>> lines() {
    List<String> known =
        NAMES.stream()
            .flatMap(
                name -> new String(SampleDocuments.bytes(name), StandardCharsets.UTF_8).lines())
            .toList();
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, Arbitraries.of(known)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(40)))
        .list()
        .ofMaxSize(120);
  }
}
