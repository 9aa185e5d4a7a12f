package org.competencegraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.competencegraph.testing.StubRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often, how patiently and whom the client asks, over real connections. */
class RegisterClientTest {

  private static final Limits SHORT =
      new Limits(
          Duration.ofSeconds(2),
          Duration.ofMillis(300),
          4,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          1000,
          3);
  private static final StubRegister.Reply GOOD = StubRegister.json("{}");

  private final List<Duration> pauses = new ArrayList<>();
  private StubRegister register;

  @BeforeEach
  void start() {
    register = StubRegister.start();
  }

  @AfterEach
  void stop() {
    register.close();
  }

  private Answer get(Limits limits, String target) throws Exception {
    try (RegisterClient client =
        new RegisterClient(
            BaseUrl.of(register.url()),
            ApiKey.of(TestHarvest.KEY),
            "competence-graph/test",
            limits,
            Clock.fixed(TestHarvest.NOW, ZoneOffset.UTC),
            pauses::add,
            TestHarvest.SILENT)) {
      return client.get(URI.create(register.url() + "/beroepskwalificatie" + target));
    }
  }

  private Answer get(String target) throws Exception {
    return get(TestHarvest.LIMITS, target);
  }

  private List<Long> seconds() {
    List<Long> seconds = pauses.stream().map(Duration::toSeconds).toList();
    pauses.clear();
    return seconds;
  }

  private static void isGood(Answer answer) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Body.class,
            body -> assertThat(new String(body.bytes(), StandardCharsets.UTF_8)).isEqualTo("{}"));
  }

  @Test
  void waitsTwiceAsLongEachTime() throws Exception {
    register.once(
        "/a",
        StubRegister.cut("{\"long\": 1}"),
        StubRegister.status(503),
        StubRegister.status(429),
        GOOD);
    isGood(get("/a"));
    assertThat(seconds()).containsExactly(1L, 2L, 4L);
  }

  @Test
  void triesOnlySoOften() throws Exception {
    register.always("/a", StubRegister.status(503));
    assertThat(get("/a"))
        .isEqualTo(new Answer.Exhausted("answers with status 503 (tried 4 times)"));
    assertThat(register.targets()).hasSize(4);
    assertThat(seconds()).containsExactly(1L, 2L, 4L);
  }

  @Test
  void waitsAsLongAsTheServerAsksButNotForEver() throws Exception {
    for (String[] asked :
        new String[][] {
          {"7", "7"},
          {"0", "1"},
          {"600", "60"},
          {"99999999999999999999", "60"},
          {"-5", "1"},
          {"soon", "1"},
          {"", "1"},
          {"Mon, 23 Nov 2026 10:00:30 GMT", "30"},
          {"Mon, 23 Nov 2026 09:00:00 GMT", "1"},
          {"Fri, 31 Dec 9999 23:59:59 GMT", "60"}
        }) {
      register.once("/a", StubRegister.status(503, "Retry-After", asked[0]), GOOD);
      isGood(get("/a"));
      assertThat(seconds()).as(asked[0]).containsExactly(Long.parseLong(asked[1]));
    }
  }

  @Test
  void asksAgainWhereAnAnswerIsCutOrStalls() throws Exception {
    register.once(
        "/a",
        StubRegister.cut("{\"long\": \"long\"}"),
        register.stalledBody(),
        register.stalledHead(),
        GOOD);
    isGood(get(SHORT, "/a"));
    assertThat(pauses).hasSize(3);
  }

  @Test
  void saysWhatIsWrongInItsOwnWords() throws Exception {
    register.always("/a", register.stalledBody()).always("/b", StubRegister.cut("{\"long\": 1}"));
    assertThat(get(SHORT, "/a").toString()).contains("no whole answer within 300 ms");
    assertThat(get("/b").toString()).contains("broke the connection off");
    register.close();
    assertThat(get("/a").toString()).contains("cannot be reached");
  }

  @Test
  void refusesAnAnswerThatIsTooLargeWithoutReadingIt() throws Exception {
    register
        .always("/a", StubRegister.endless())
        .always("/b", StubRegister.bytes(new byte[1001]))
        .always("/c", StubRegister.bytes(new byte[1000]));
    Limits patient =
        new Limits(
            SHORT.connect(),
            Duration.ofSeconds(5),
            1,
            SHORT.firstPause(),
            SHORT.longestPause(),
            1000,
            3);
    assertThat(get(patient, "/a"))
        .isEqualTo(new Answer.Refused("answers with more than 1000 bytes"));
    assertThat(get(patient, "/b")).isInstanceOf(Answer.Refused.class);
    assertThat(get(patient, "/c")).isInstanceOf(Answer.Body.class);
  }

  @Test
  void followsRedirectsOnTheSameServerOnly() throws Exception {
    register.always("/a", StubRegister.status(301, "Location", "/v2/beroepskwalificatie/b"));
    register.always("/b", StubRegister.status(307, "Location", "c")).always("/c", GOOD);
    isGood(get("/a"));
    try (StubRegister other = StubRegister.start()) {
      register.always("/d", StubRegister.status(302, "Location", other.url() + "/x"));
      register.always("/e", StubRegister.status(302, "Location", "//localhost/x"));
      register.always(
          "/f", StubRegister.status(302, "Location", register.url().replace("http:", "https:")));
      assertThat(get("/d")).isEqualTo(new Answer.Elsewhere(other.server()));
      assertThat(get("/e")).isEqualTo(new Answer.Elsewhere("http://localhost"));
      assertThat(get("/f")).isInstanceOf(Answer.Elsewhere.class);
      assertThat(other.asked()).isEmpty();
    }
    register.always("/g", StubRegister.status(302, "Location", "/v2/beroepskwalificatie/g"));
    register.always("/h", StubRegister.status(302));
    assertThat(get("/g")).isEqualTo(new Answer.Refused("redirects more than 5 times"));
    assertThat(get("/h")).isEqualTo(new Answer.Refused("redirects to no address"));
    assertThat(pauses).isEmpty();
  }

  @Test
  void doesNotAskAgainWhereTheKeyIsNotTaken() {
    register.always("/a", StubRegister.echo(401));
    assertThatThrownBy(() -> get("/a"))
        .isInstanceOf(HarvestFailed.class)
        .hasMessageContaining("401");
    assertThat(register.targets()).hasSize(1);
  }
}
