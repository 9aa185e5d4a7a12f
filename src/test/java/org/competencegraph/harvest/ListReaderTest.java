package org.competencegraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.competencegraph.harvest.TestHarvest.codes;

import java.nio.file.Path;
import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.testing.StubRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that lie, turn in circles, break off, or lead elsewhere. */
class ListReaderTest {

  private static final String FIRST = "?pagenr=0&size=20";
  private static final String SECOND = "?pagenr=1&size=20";

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

  private static String element(String number) {
    return """
        {"beroepskwalificatie_nr": "%s", "laatst_erkende_versie": {"versie_nr_lang": "%s"}}
        """
        .formatted(number.substring(0, 7), number);
  }

  private void page(String target, int total, int pages, String next, String... numbers) {
    register.always(
        target,
        StubRegister.json(
            StubRegister.page(
                List.of(numbers).stream().map(ListReaderTest::element).toList(),
                total,
                pages,
                next)));
  }

  @Test
  void followsARelativeLink() throws Exception {
    page(FIRST, 2, 2, "?cursor=abc", "BK-0001-1");
    page("?cursor=abc", 2, 2, "", "BK-0002-1");
    register.with(2);
    assertThat(harvest.run().findings()).isEmpty();
    assertThat(harvest.records()).hasSize(2);
  }

  @Test
  void neverAsksAnotherServer() throws Exception {
    try (StubRegister other = StubRegister.start().with(2)) {
      register.with(2);
      page(FIRST, 2, 2, other.url() + "/beroepskwalificatie" + SECOND, "BK-0001-1");
      page(SECOND, 2, 2, "", "BK-0002-1");
      Summary summary = harvest.run();
      assertThat(other.asked()).isEmpty();
      assertThat(codes(summary)).containsExactly("harvest-list-link");
      assertThat(harvest.records()).as("the next page by its number").hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/v2/",
        "//user@127.0.0.1/",
        "http://localhost/v2/",
        "file:///etc/passwd",
        "http://[",
        "mailto:me"
      })
  void refusesALinkTo(String link) throws Exception {
    register.with(1);
    page(FIRST, 1, 1, link, "BK-0001-1");
    assertThat(codes(harvest.run())).containsExactly("harvest-list-link");
    assertThat(harvest.records()).hasSize(1);
  }

  @Test
  void readsOnByNumberWhereTheListHasNoLinks() throws Exception {
    register.with(2);
    page(FIRST, 2, 2, "", "BK-0001-1");
    page(SECOND, 2, 2, "", "BK-0002-1");
    assertThat(harvest.run().findings()).isEmpty();
    assertThat(harvest.records()).hasSize(2);
  }

  @Test
  void endsWhereALinkLeadsBack() throws Exception {
    register.with(2);
    page(FIRST, 2, 2, SECOND, "BK-0001-1");
    page(SECOND, 2, 2, FIRST, "BK-0002-1");
    Summary summary = harvest.run();
    assertThat(codes(summary)).containsExactly("harvest-list-repeats");
    assertThat(summary.findings().getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(summary.counts().fetched()).isEqualTo(2);
  }

  @Test
  void endsWhereEveryPageSaysTheSameAndLeadsOn() throws Exception {
    register.with(1);
    page(FIRST, 1, 1, "?n=1", "BK-0001-1");
    page("?n=1", 1, 1, "?n=2", "BK-0001-1");
    Summary summary = harvest.run();
    assertThat(register.targets()).containsExactly(FIRST, "?n=1", "/BK-0001-1");
    assertThat(codes(summary)).containsExactly("harvest-list-repeats");
  }

  @Test
  void endsAtAnEmptyPageThatLeadsOn() throws Exception {
    register.with(1);
    page(FIRST, 1, 1, "?n=1", "BK-0001-1");
    page("?n=1", 1, 1, "?n=2");
    assertThat(harvest.run().findings()).isEmpty();
    assertThat(register.targets()).containsExactly(FIRST, "?n=1", "/BK-0001-1");
  }

  @Test
  void namesSomeOfManyBadNumbersAndCountsTheRest() throws Exception {
    register.with(1);
    String bad = "{\"beroepskwalificatie_nr\": \"../%d\"}";
    List<String> elements = new java.util.ArrayList<>(List.of(element("BK-0001-1")));
    for (int i = 0; i < 500; i++) {
      elements.add(bad.formatted(i));
    }
    register.always(FIRST, StubRegister.json(StubRegister.page(elements, 1, 1, "")));
    assertThat(harvest.run().findings())
        .hasSize(51)
        .last()
        .satisfies(finding -> assertThat(finding.message()).contains("500"));
  }

  @Test
  void aListOfNothingThatIsAQualificationIsSaid() throws Exception {
    register.always(FIRST, StubRegister.json("{\"gegevens\": [1, null, {}, \"x\"]}"));
    assertThat(codes(harvest.run()))
        .contains("harvest-number", "harvest-list-repeats", "harvest-list-counts");
    register.always(FIRST, StubRegister.json("{\"gegevens\": []}"));
    assertThat(codes(harvest.run())).containsExactly("harvest-list-counts");
  }

  @Test
  void saysWhereTheCountsAreNotWhatCame() throws Exception {
    register.with(2);
    page(FIRST, 604, 1, "", "BK-0001-1", "BK-0002-1");
    Summary more = harvest.run();
    assertThat(codes(more)).containsExactly("harvest-list-counts");
    assertThat(more.findings().getFirst().message()).contains("604").contains("lists 2");
    assertThat(more.findings().getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
    page(FIRST, 2, 1_000_000, "", "BK-0001-1", "BK-0002-1");
    page(SECOND, 2, 1_000_000, "");
    assertThat(codes(harvest.run())).containsExactly("harvest-list-counts");
    page(FIRST, 0, 0, "");
    assertThat(codes(harvest.run())).contains("harvest-list-counts");
  }

  @Test
  void fetchesWhatWasListedWhereALaterPageFails() throws Exception {
    for (StubRegister.Reply reply :
        List.of(
            StubRegister.status(503),
            StubRegister.status(404),
            StubRegister.json("{}"),
            StubRegister.json("no"),
            StubRegister.echo(302))) {
      register.with(25).always(SECOND, reply);
      Summary summary = harvest.run();
      assertThat(codes(summary)).containsExactly("harvest-list-cut");
      assertThat(summary.findings().getFirst().severity()).isEqualTo(Finding.Severity.ERROR);
      assertThat(summary.toString()).doesNotContainIgnoringCase(TestHarvest.KEY);
      assertThat(harvest.records()).hasSize(20);
    }
    register.recover();
    assertThat(harvest.run().counts().added()).isEqualTo(5);
  }

  @Test
  void failsWhereThereIsNoListAtAll() {
    for (StubRegister.Reply reply :
        List.of(
            StubRegister.status(503),
            StubRegister.status(404),
            StubRegister.json("<html>"),
            StubRegister.json("{\"gegevens\": {}}"),
            StubRegister.echo(307),
            StubRegister.hangUp())) {
      register.always(FIRST, reply);
      assertThatThrownBy(harvest::run)
          .isInstanceOf(HarvestFailed.class)
          .hasMessageContaining(register.url())
          .hasMessageContaining("check the address")
          .satisfies(e -> assertThat(e.toString()).doesNotContainIgnoringCase(TestHarvest.KEY));
    }
    assertThat(folder.resolve("records")).doesNotExist();
  }
}
