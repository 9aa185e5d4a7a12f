package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.testing.RecordRendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  private static final Path SHARED = Path.of("../shared/data");

  private static List<Reading> read(byte[] bytes) {
    return DocumentReaders.read(
        bytes, "record.json", new Source("record.json", "0".repeat(64), ""));
  }

  private static List<Reading> read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Qualification only(List<Reading> readings) {
    assertThat(readings).hasSize(1);
    return (Qualification) ((Reading.Read) readings.getFirst()).content();
  }

  private static List<String> codes(List<Reading> readings) {
    return readings.stream().flatMap(each -> each.findings().stream()).map(Finding::code).toList();
  }

  private static ObjectNode assistant() {
    return RecordRendition.of(SampleDocuments.qualification(SampleDocuments.ASSISTANT_PAGE));
  }

  private static Stream<Phrase> phrases(Qualification qualification) {
    return qualification.competences().stream()
        .flatMap(
            each ->
                Stream.of(
                        each.title().stream(),
                        each.activities().stream(),
                        each.knowledge().stream().map(Knowledge::phrase))
                    .flatMap(texts -> texts));
  }

  /** A page and the record of the same qualification: all that both can say, they say alike. */
  @Test
  void readsOfARecordWhatThePageSays() {
    Qualification page = SampleDocuments.qualification(SampleDocuments.ASSISTANT_PAGE);
    Qualification record = only(read(assistant().toString()));
    assertThat(record.number()).isEqualTo(page.number());
    assertThat(record.title().map(Phrase::text)).isEqualTo(page.title().map(Phrase::text));
    assertThat(record.fiche()).isEqualTo(page.fiche());
    assertThat(record.level()).isEqualTo(page.level());
    assertThat(record.year()).isEqualTo(page.year());
    assertThat(record.current()).isEqualTo(page.current());
    assertThat(phrases(record).map(Phrase::text))
        .containsExactlyElementsOf(phrases(page).map(Phrase::text).toList());
    assertThat(record.descriptors().autonomousIn())
        .extracting(Phrase::text)
        .containsExactlyElementsOf(
            page.descriptors().autonomousIn().stream().map(Phrase::text).toList());
    assertThat(record.descriptors().cognitiveSkills())
        .extracting(Phrase::text)
        .hasSameElementsAs(
            page.descriptors().cognitiveSkills().stream().map(Phrase::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE"})
  void readsARecordInAnyEncodingOfUnicode(String encoding) {
    String json = assistant().toPrettyString();
    assertThat(phrases(only(read(json.getBytes(Charset.forName(encoding))))).map(Phrase::text))
        .containsExactlyElementsOf(phrases(only(read(json))).map(Phrase::text).toList());
    assertThat(only(read("\uFEFF" + json)).competences()).hasSize(16);
  }

  @Test
  void readsARecordWithoutEnvelopeAndSeveralInAList() {
    String bare = assistant().get("beroepskwalificatie").toString();
    assertThat(only(read(bare)).competences()).hasSize(16);
    assertThat(read("[" + bare + "," + assistant() + "]"))
        .hasSize(2)
        .allMatch(Reading.Read.class::isInstance);
    assertThat(read("{\"gegevens\":[{\"versies\":[" + bare + "]}]}")).hasSize(1);
  }

  @Test
  void missingFieldsStateNothing() {
    Qualification record = only(read("{\"versie_nr_lang\":\"BK-0001-1\"}"));
    assertThat(record.title()).isEmpty();
    assertThat(record.competences()).isEmpty();
    assertThat(read("{\"versie_nr_lang\":\"BK-0001-1\",\"titel\":null,\"kennis\":[],\"isced\":{}}"))
        .allSatisfy(reading -> assertThat(reading.findings()).isEmpty());
  }

  @Test
  void saysWhatItDoesNotRead() {
    ObjectNode record = assistant();
    ((ObjectNode) record.get("beroepskwalificatie")).put("vks_niveau", "vier").put("nieuw", 1);
    RecordRendition.competence(record, 3).put("waarde", 7).putArray("waarden").add("x");
    RecordRendition.competence(record, 4).putObject("vaardigheden").put("waarde", "y");
    List<Reading> readings = read(record.toString());
    assertThat(readings.getFirst().findings())
        .extracting(Finding::code, finding -> finding.place().toString())
        .containsExactlyInAnyOrder(
            Tuple.tuple("record-value", "record.json#/beroepskwalificatie/vks_niveau"),
            Tuple.tuple("record-field-unknown", "record.json#/beroepskwalificatie/nieuw"),
            Tuple.tuple(
                "record-field-unknown", "record.json#/beroepskwalificatie/competenties/3/waarden"),
            Tuple.tuple(
                "record-value", "record.json#/beroepskwalificatie/competenties/4/vaardigheden"));
    assertThat(only(readings).competences()).hasSize(16);
  }

  @Test
  void refusesWhatIsNoRecord() {
    assertThat(codes(read("{\"harvest\":true}"))).containsExactly("document-unknown");
    assertThat(codes(read("[]"))).containsExactly("document-unknown");
    assertThat(codes(read("{}"))).containsExactly("document-unknown");
    assertThat(codes(read("{\"versie_nr_lang\":\"BK-0351\"}"))).containsExactly("number-missing");
    assertThat(codes(read("{\"versie_nr_lang\":\"../../etc\"}"))).containsExactly("number-missing");
    assertThat(codes(read("{\"a\":1,\"a\":2}"))).containsExactly("record-damaged");
    assertThat(codes(read("{\"versie_nr_lang\":\"BK-0001-1\"} {}")))
        .containsExactly("record-damaged");
    assertThat(codes(read("{\"titel\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))))
        .containsExactly("record-damaged");
  }

  @Test
  void refusesBombs() {
    assertThat(codes(read("[[".repeat(100_000))))
        .containsAnyOf("document-unknown", "record-damaged", "document-too-large");
    assertThat(codes(read("{\"a\":".repeat(100_000)))).containsExactly("document-too-large");
    assertThat(codes(read("{\"versie_nr_lang\":[" + "{},".repeat(3_000_000) + "{}]}")))
        .containsExactly("document-too-large");
    assertThat(
            codes(
                read(
                    "{\"versie_nr_lang\":\"BK-0001-1\",\"competenties\":["
                        + "\"a\",".repeat(200_000)
                        + "\"a\"]}")))
        .containsExactly("document-too-large");
    assertThat(codes(read("{\"versie_nr_kort\":" + "9".repeat(100_000) + "}")))
        .containsExactly("document-too-large");
  }

  @Property(tries = 60)
  void aCutRecordIsRefused(@ForAll @IntRange(min = 1, max = 40_000) int end) {
    byte[] whole = assistant().toString().getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = read(java.util.Arrays.copyOf(whole, Math.min(end, whole.length - 1)));
    assertThat(readings).hasSize(1).allMatch(Reading.Rejected.class::isInstance);
  }

  /** Changed bytes make another record or none, never an exception. */
  @Property(tries = 100)
  void aDamagedRecordIsReadOrRefused(
      @ForAll @IntRange(min = 0, max = 60_000) int at, @ForAll byte value) {
    byte[] bytes = assistant().toString().getBytes(StandardCharsets.UTF_8);
    bytes[at % bytes.length] = value;
    assertThat(read(bytes)).isNotEmpty();
  }

  @Test
  void aThousandCompetencesAreRead() {
    ObjectNode record = assistant();
    ArrayNode competences = (ArrayNode) record.at("/beroepskwalificatie/competenties");
    ObjectNode one = RecordRendition.competence(record, 0);
    for (int i = 17; i <= 1000; i++) {
      competences.add(one.deepCopy().put("nr", i).put("competentie_code", "bkc" + i));
    }
    assertThat(only(read(record.toString())).competences()).hasSize(1000);
  }

  @Test
  void readsTheRealRecord() throws IOException {
    Path file = SHARED.resolve("vks-api/BK-0351-3.json");
    assumeTrue(Files.exists(file), "no ../shared/data: the real record is not there");
    List<Reading> readings = read(Files.readAllBytes(file));
    assertThat(codes(readings)).containsOnly("knowledge-kind");
    Qualification record = only(readings);
    Qualification page = SampleDocuments.qualification(SampleDocuments.ASSISTANT_PAGE);
    assertThat(record.competences()).hasSize(16);
    assertThat(record.entry().synonyms())
        .extracting(Phrase::text)
        .contains("Commercieel medewerker binnendienst")
        .doesNotHaveDuplicates()
        .noneMatch(text -> text.contains("(m/v)"));
    assertThat(record.entry().fields())
        .extracting(field -> field.code())
        .containsExactly("04", "041", "0416");
    Competence fifth = record.competences().get(4);
    assertThat(fifth.id().code()).isEqualTo(Optional.of("bkc0043234"));
    assertThat(fifth.codes())
        .extracting(CompetentCode::notation)
        .containsExactly("17093-c", "-c", "SK-5472-c", "SK-6204-c");
    assertThat(phrases(record).map(Phrase::text))
        .containsExactlyInAnyOrderElementsOf(phrases(page).map(Phrase::text).toList());
  }

  @Test
  void readsAllRealRecordsWithoutLoss() throws IOException {
    Path folder = SHARED.resolve("vks-competent/records");
    assumeTrue(Files.exists(folder), "no ../shared/data: the real records are not there");
    int competences = 0;
    int codes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<Reading> readings = read(Files.readAllBytes(file));
        assertThat(codes(readings)).as(file.toString()).isEmpty();
        competences += only(readings).competences().size();
        codes += only(readings).competences().stream().mapToInt(each -> each.codes().size()).sum();
      }
    }
    assertThat(competences).isEqualTo(768);
    assertThat(codes).isGreaterThan(2000);
  }
}
