package org.competencegraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.competencegraph.harvest.TestHarvest.codes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.competencegraph.files.LockFile;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Sha256;
import org.competencegraph.testing.StubRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a harvest leaves in its folder. */
class HarvestTest {

  private static final Instant LATER = TestHarvest.NOW.plusSeconds(3600);

  @TempDir Path folder;
  private StubRegister register;
  private TestHarvest harvest;

  @BeforeEach
  void start() {
    register = StubRegister.start();
    harvest = new TestHarvest(register, folder);
  }

  @AfterEach
  void stop() {
    register.close();
  }

  private JsonNode index() throws IOException {
    return new ObjectMapper().readTree(folder.resolve(".harvest.json").toFile());
  }

  @Test
  void keepsEveryRecordOfEveryPageByteForByteWithItsDateAndHash() throws Exception {
    register.with(45);
    Summary summary = harvest.run();

    assertThat(summary.findings()).isEmpty();
    assertThat(summary.counts())
        .extracting(
            Counts::qualifications, Counts::listed, Counts::there, Counts::fetched, Counts::added)
        .containsExactly(45, 45, 0, 45, 45);
    assertThat(harvest.records()).hasSize(45).contains("BK-0001-1.json", "BK-0045-1.json");
    String record = StubRegister.record("BK-0001-1", "Zoals het kwam.");
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    assertThat(harvest.record("BK-0001-1")).hasBinaryContent(bytes);
    assertThat(summary.counts().bytes()).isEqualTo(45L * bytes.length);
    JsonNode kept = index().at("/records/BK-0001-1");
    assertThat(kept.get("url").asText())
        .isEqualTo(register.url() + "/beroepskwalificatie/BK-0001-1");
    assertThat(kept.get("fetched").asText()).isEqualTo("2026-11-23T10:00:01Z");
    assertThat(kept.get("sha256").asText()).isEqualTo(Sha256.of(bytes));
    assertThat(kept.get("bytes").asInt()).isEqualTo(bytes.length);
  }

  @Test
  void asksOneThingAtATimeAndSaysWhoAsks() throws Exception {
    register.with(25);
    harvest.run();
    assertThat(register.mostAtOnce()).isEqualTo(1);
    assertThat(register.asked())
        .hasSize(27)
        .allSatisfy(
            asked ->
                assertThat(asked.headers())
                    .containsEntry("accept", "application/json")
                    .containsEntry("user-agent", "competence-graph/test")
                    .containsEntry("x-api-key", TestHarvest.KEY));
    assertThat(register.targets())
        .startsWith("?pagenr=0&size=20", "?pagenr=1&size=20", "/BK-0001-1");
  }

  @Test
  void fetchesWhatIsMissingOrDamagedAndNothingElse() throws Exception {
    register.with(4);
    harvest.run();
    register.targets();
    Files.delete(harvest.record("BK-0001-1"));
    Files.writeString(harvest.record("BK-0003-1"), "{}");

    Summary summary = harvest.run();

    assertThat(register.targets()).containsExactly("?pagenr=0&size=20", "/BK-0001-1", "/BK-0003-1");
    assertThat(summary.counts())
        .extracting(Counts::there, Counts::fetched, Counts::added, Counts::changed)
        .containsExactly(2, 2, 1, 1);
    assertThat(harvest.run().counts().fetched()).isZero();
  }

  @Test
  void goesOnWithTheRestWhereARecordFailsAndFetchesItTheNextTime() throws Exception {
    register
        .with(5)
        .always("/BK-0002-1", StubRegister.status(503))
        .always("/BK-0003-1", StubRegister.status(404));
    Summary first = harvest.run();
    assertThat(codes(first)).containsExactly("harvest-failed", "harvest-missing");
    assertThat(first.findings()).allMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    assertThat(first.counts())
        .extracting(Counts::fetched, Counts::failed, Counts::missing)
        .containsExactly(3, 1, 1);
    register.recover();
    register.targets();

    Summary second = harvest.run();

    assertThat(register.targets()).containsExactly("?pagenr=0&size=20", "/BK-0002-1", "/BK-0003-1");
    assertThat(second.counts().fetched()).isEqualTo(2);
    assertThat(second.findings()).isEmpty();
  }

  @Test
  void givesUpWhereTheServerIsGoneAndGoesOnTheNextTime() throws Exception {
    register.with(8);
    for (int i = 2; i <= 8; i++) {
      register.always("/BK-000" + i + "-1", StubRegister.hangUp());
    }
    Summary first = harvest.run();
    assertThat(codes(first))
        .containsExactly("harvest-failed", "harvest-failed", "harvest-failed", "harvest-given-up");
    assertThat(first.counts())
        .extracting(Counts::fetched, Counts::failed, Counts::left)
        .containsExactly(1, 3, 4);
    register.recover();
    assertThat(harvest.run().counts())
        .extracting(Counts::there, Counts::added)
        .containsExactly(1, 7);
  }

  @Test
  void asksOnlyForWhatChangedSinceADay() throws Exception {
    register.with(3);
    harvest.run();
    register.targets();
    register.revise("BK-0002-1", "Herzien.", "2026-11-20");

    Summary summary = harvest.at(LATER).run(harvest.since("2026-11-01"));

    assertThat(register.targets())
        .containsExactly("?pagenr=0&size=20&zoek_gewijzigd_sinds=2026-11-01", "/BK-0002-1");
    assertThat(summary.findings()).isEmpty();
    assertThat(summary.counts()).extracting(Counts::listed, Counts::changed).containsExactly(1, 1);
    assertThat(harvest.record("BK-0002-1")).content().contains("Herzien.");
    assertThat(harvest.run(harvest.since("2027-01-01")).findings()).isEmpty();
  }

  @Test
  void aRefreshWritesOnlyWhatHasChanged() throws Exception {
    register.with(3);
    harvest.run();
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    for (String number : List.of("BK-0001-1", "BK-0002-1", "BK-0003-1")) {
      Files.setLastModifiedTime(harvest.record(number), old);
    }
    register.revise("BK-0002-1", "Herzien.", "2026-11-20");

    Summary summary = harvest.at(LATER).run(harvest.refresh());

    assertThat(summary.counts())
        .extracting(Counts::fetched, Counts::added, Counts::changed, Counts::unchanged)
        .containsExactly(3, 0, 1, 2);
    assertThat(Files.getLastModifiedTime(harvest.record("BK-0001-1"))).isEqualTo(old);
    assertThat(Files.getLastModifiedTime(harvest.record("BK-0002-1"))).isNotEqualTo(old);
    assertThat(index().at("/records/BK-0001-1/fetched").asText())
        .isEqualTo(LATER.plusSeconds(1).toString());
  }

  @Test
  void aRefreshThatWasInterruptedGoesOnWithinADay() throws Exception {
    register.with(3);
    harvest.run();
    register.always("/BK-0003-1", StubRegister.status(400));
    harvest.at(LATER).run(harvest.refresh());
    register.targets();

    harvest.at(LATER.plusSeconds(3600)).run(harvest.refresh());
    assertThat(register.targets()).containsExactly("?pagenr=0&size=20", "/BK-0003-1");
    harvest.at(LATER.plusSeconds(3600)).run(harvest.since("2023-01-01"));
    assertThat(register.targets()).as("another question").hasSize(4);

    harvest.at(LATER.plusSeconds(26 * 3600)).run(harvest.since("2023-01-01"));
    assertThat(register.targets()).as("the day after").hasSize(4);
    register.recover();
    harvest.at(LATER.plusSeconds(27 * 3600)).run(harvest.since("2023-01-01"));
    assertThat(register.targets()).hasSize(2);
    assertThat(index().get("unfinished").isNull()).isTrue();
    harvest.at(LATER.plusSeconds(28 * 3600)).run(harvest.since("2023-01-01"));
    assertThat(register.targets()).as("a new one").hasSize(4);
  }

  @Test
  void keepsTheOldAnswerWhereTheNewOneIsBad() throws Exception {
    String good = StubRegister.record("BK-0001-1", "Zoals het kwam.");
    register.with(1);
    harvest.run();
    List<StubRegister.Reply> bad =
        List.of(
            StubRegister.json("<html>Onderhoud</html>"),
            StubRegister.json(""),
            StubRegister.json(good.substring(0, good.length() / 2)),
            StubRegister.json(good + "{}"),
            StubRegister.json(StubRegister.record("BK-0002-1", "")),
            StubRegister.json("{\"beroepskwalificatie\": {\"titel\": \"Proef\"}}"),
            StubRegister.json("{\"a\":".repeat(5000) + "1" + "}".repeat(5000)),
            StubRegister.bytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}),
            StubRegister.bytes(new byte[LIMIT + 1]),
            StubRegister.endless(),
            StubRegister.status(400),
            StubRegister.status(204),
            StubRegister.status(302, "Location", "http://%zz/"));
    for (StubRegister.Reply reply : bad) {
      register.once("/BK-0001-1", reply);
      Summary summary = harvest.at(LATER).run(harvest.refresh());
      assertThat(codes(summary)).as("%s", summary).containsExactly("harvest-refused");
      assertThat(summary.findings().getFirst().message()).contains("the answer of before is kept");
      assertThat(harvest.record("BK-0001-1")).content().isEqualTo(good);
      assertThat(harvest.records()).containsExactly("BK-0001-1.json");
    }
    assertThat(harvest.run().counts())
        .extracting(Counts::there, Counts::fetched)
        .containsExactly(1, 0);
  }

  private static final int LIMIT = TestHarvest.LIMITS.bytes();

  @Test
  void takesTheLatestRecognisedVersionOrAllOfThem() throws Exception {
    register
        .with(
            "BK-0001",
            """
            {"beroepskwalificatie_nr": "BK-0001", "laatst_erkende_versie": {"versie_nr_lang": "BK-0001-3"},
             "versies": [{"versie_nr_lang": "BK-0001-1"}, {"versie_nr_lang": "BK-0001-2", "statuscode": "INGETROKKEN"},
              {"versie_nr_lang": "BK-0001-3", "statuscode": "ERKEND"}, {"versie_nr_lang": "BK-0001-4", "statuscode": "INGEDIEND"}]}
            """,
            "2024-01-01",
            "BK-0001-1",
            "BK-0001-3")
        .with(
            "BK-0002",
            """
            {"beroepskwalificatie_nr": "BK-0002", "versies": [{"versie_nr_lang": "BK-0002-12", "statuscode": "ERKEND"},
             {"versie_nr_lang": "BK-0002-2", "statuscode": "ERKEND"}]}
            """,
            "2024-01-01",
            "BK-0002-2",
            "BK-0002-12")
        .with(
            "BK-0003", "{\"beroepskwalificatie_nr\": \"BK-0003\", \"versies\": []}", "2024-01-01");

    Summary latest = harvest.run();
    assertThat(harvest.records()).containsExactly("BK-0001-3.json", "BK-0002-12.json");
    assertThat(codes(latest)).containsExactly("harvest-not-recognised");
    harvest.run(harvest.allVersions());
    assertThat(harvest.records())
        .containsExactly("BK-0001-1.json", "BK-0001-3.json", "BK-0002-12.json", "BK-0002-2.json");
    assertThat(harvest.run().findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo("harvest-not-listed");
              assertThat(finding.message()).contains("BK-0001-1, BK-0002-2");
            });
    assertThat(harvest.records()).as("nothing is removed").hasSize(4);
  }

  @Test
  void neverUsesANumberOfAnotherShape() throws Exception {
    register.with(1);
    List<String> numbers =
        List.of(
            "../../x",
            "BK-0001-1/../../y",
            " BK-0002-1",
            "BK-0002-1\\n",
            "BK-0002-01",
            "bk-0002-1",
            "BK-0002",
            "BK-0002-0",
            "BK-0002-1?x=1",
            "BK-0002-1%2f",
            "BK-０００２-1",
            "\\u001b[31mx");
    for (int i = 0; i < numbers.size(); i++) {
      String series = "BK-1%03d".formatted(i);
      register.with(
          series,
          """
          {"beroepskwalificatie_nr": "%s", "laatst_erkende_versie": {"versie_nr_lang": "%s"}}
          """
              .formatted(series, numbers.get(i)),
          "2024-01-01");
    }
    register.with("x", "{\"beroepskwalificatie_nr\": \"../../../etc/passwd\"}", "2024-01-01");
    register.with("y", "[\"nothing\"]", "2024-01-01");

    Summary summary = harvest.run();

    assertThat(register.targets()).containsExactly("?pagenr=0&size=20", "/BK-0001-1");
    assertThat(summary.findings())
        .filteredOn(finding -> finding.code().equals("harvest-number"))
        .hasSize(numbers.size() + 2)
        .allMatch(finding -> finding.severity() == Finding.Severity.WARNING)
        .noneMatch(finding -> finding.message().contains("\u001b"))
        .anyMatch(finding -> finding.message().contains("../../x"));
    assertThat(harvest.records()).containsExactly("BK-0001-1.json");
    try (var all = Files.list(folder)) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("records", ".harvest.json", ".harvest.lock");
    }
  }

  @Test
  void theKeyIsNowhereEvenWhereTheServerEchoesIt() throws Exception {
    String escaped = "\\u0073" + TestHarvest.KEY.substring(1);
    register
        .with(8)
        .always("/BK-0001-1", StubRegister.echo(500))
        .always("/BK-0002-1", StubRegister.echo(302))
        .always("/BK-0003-1", StubRegister.echo(400))
        .always("/BK-0004-1", StubRegister.json(StubRegister.record("BK-0004-1", TestHarvest.KEY)))
        .always("/BK-0005-1", StubRegister.json(StubRegister.record("BK-0005-1", escaped)))
        .always("/BK-0006-1", StubRegister.json(StubRegister.record(TestHarvest.KEY, "")))
        .always(
            "/BK-0007-1",
            exchange -> {
              // No HTTP at all: clients like to quote such a line.
              exchange.sendResponseHeaders(200, 5);
              exchange.getResponseBody().write("{".getBytes(StandardCharsets.UTF_8));
            })
        .with(
            "z",
            "{\"beroepskwalificatie_nr\": \"" + "x".repeat(70) + TestHarvest.KEY + "\"}",
            "2024-01-01");

    Summary summary = harvest.run();

    assertThat(summary.counts().failed()).isEqualTo(7);
    assertThat(codes(summary)).contains("harvest-key-echoed", "harvest-redirect", "harvest-number");
    assertThat(summary.toString())
        .doesNotContainIgnoringCase(TestHarvest.KEY)
        .doesNotContain(TestHarvest.KEY.substring(0, 8));
    try (var all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile))
          .hasSizeGreaterThan(1)
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .doesNotContain(TestHarvest.KEY)
                      .doesNotContain(escaped));
    }
  }

  @Test
  void endsAtOnceWhereTheKeyIsNotTaken() throws Exception {
    register.with(3).always("/BK-0002-1", StubRegister.echo(403));
    assertThatThrownBy(harvest::run)
        .isInstanceOf(HarvestFailed.class)
        .hasMessageContaining("VKS_API_KEY")
        .hasMessageContaining("403")
        .hasMessageNotContaining(TestHarvest.KEY)
        .hasNoCause();
    assertThat(register.targets()).endsWith("/BK-0002-1");
    assertThat(harvest.pauses).isEmpty();
    register.recover();
    assertThat(harvest.run().counts())
        .extracting(Counts::there, Counts::added)
        .containsExactly(1, 2);
  }

  @Test
  void aPlanSaysWhatWouldBeFetchedAndWritesNothing() throws Exception {
    register.with(3);
    Plan empty = harvest.of(harvest.question()).plan(TestHarvest.SILENT);
    assertThat(empty.listed()).isEqualTo(3);
    assertThat(empty.toFetch()).extracting(Planned::reason).containsOnly(Reason.NOT_THERE);
    assertThat(folder).isEmptyDirectory();

    harvest.run();
    Files.writeString(harvest.record("BK-0003-1"), "{}");
    assertThat(harvest.of(harvest.question()).plan(TestHarvest.SILENT).toFetch())
        .containsExactly(
            new Planned(
                org.competencegraph.model.QualificationNumber.parse("BK-0003-1").orElseThrow(),
                Reason.NOT_AS_FETCHED,
                harvest.record("BK-0003-1")));
    assertThat(harvest.at(LATER).of(harvest.refresh()).plan(TestHarvest.SILENT).toFetch())
        .extracting(Planned::reason)
        .containsExactly(Reason.AGAIN, Reason.AGAIN, Reason.NOT_AS_FETCHED);
    assertThat(index().get("unfinished").isNull()).isTrue();
  }

  @Test
  void anIndexThatCannotBeReadIsMadeAnew() throws Exception {
    register.with(2);
    harvest.run();
    for (String broken :
        List.of(
            "", "{", "[]", "{\"records\": {\"BK-0001-1\": {\"fetched\": \"today\"}}}", "null")) {
      Files.writeString(folder.resolve(".harvest.json"), broken);
      Summary summary = harvest.run();
      assertThat(codes(summary)).as(broken).containsExactly("harvest-index");
      assertThat(summary.counts().unchanged()).isEqualTo(2);
      assertThat(harvest.run().findings()).isEmpty();
    }
  }

  @Test
  void doesNotTakeWhatIsThereFromAnotherServerForItsOwn() throws Exception {
    register.with(2);
    harvest.run();
    try (StubRegister other = StubRegister.start().with(2)) {
      assertThat(new TestHarvest(other, folder).run().counts().unchanged()).isEqualTo(2);
    }
  }

  @Test
  void oneHarvestAtATimeInAFolder() throws Exception {
    register.with(1);
    LockFile lock = LockFile.tryLock(folder.resolve(".harvest.lock")).orElseThrow();
    try (lock) {
      assertThatThrownBy(harvest::run)
          .isInstanceOf(HarvestFailed.class)
          .hasMessageContaining(folder.toString());
    }
    assertThat(harvest.run().counts().added()).isEqualTo(1);
  }

  @Test
  void leavesAFileAtTheOtherEndOfALinkAlone(@TempDir Path elsewhere) throws Exception {
    register.with(1);
    Path precious = Files.writeString(elsewhere.resolve("precious"), "mine");
    Files.createDirectories(folder.resolve("records"));
    Files.createSymbolicLink(harvest.record("BK-0001-1"), precious);
    harvest.run();
    assertThat(precious).hasContent("mine");
    assertThat(Files.isSymbolicLink(harvest.record("BK-0001-1"))).isFalse();
  }
}
