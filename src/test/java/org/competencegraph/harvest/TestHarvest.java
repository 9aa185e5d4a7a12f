package org.competencegraph.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.competencegraph.model.Finding;
import org.competencegraph.testing.StubRegister;

/** Harvests a stub server: real requests, waits that are only written down. */
final class TestHarvest {

  static final String KEY = "s3cr3t-k3y-of-a-test";
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  /** Short enough for a test, long enough for a machine that is busy. */
  static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          4,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          100_000,
          3);

  static final Listener SILENT =
      new Listener() {
        @Override
        public void lists(int page) {}

        @Override
        public void fetches(int records) {}

        @Override
        public void fetched() {}

        @Override
        public void waits(String why, Duration time) {}
      };

  /** A second later each time it is looked at. */
  private static final class Ticking extends Clock {
    private final AtomicReference<Instant> now;

    Ticking(Instant first) {
      now = new AtomicReference<>(first);
    }

    @Override
    public Instant instant() {
      return now.getAndUpdate(moment -> moment.plusSeconds(1));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("the harvest knows UTC only");
    }
  }

  final List<Duration> pauses = new ArrayList<>();
  private final StubRegister register;
  private final Path folder;
  private Limits limits = LIMITS;
  private Instant now = NOW;

  TestHarvest(StubRegister register, Path folder) {
    this.register = register;
    this.folder = folder;
  }

  TestHarvest with(Limits given) {
    limits = given;
    return this;
  }

  TestHarvest at(Instant moment) {
    now = moment;
    return this;
  }

  Question question() {
    return new Question(BaseUrl.of(register.url()), Optional.empty(), false, false);
  }

  Question since(String date) {
    return new Question(question().base(), Optional.of(LocalDate.parse(date)), false, false);
  }

  Question refresh() {
    return new Question(question().base(), Optional.empty(), false, true);
  }

  Question allVersions() {
    return new Question(question().base(), Optional.empty(), true, false);
  }

  Summary run() throws IOException, InterruptedException {
    return run(question());
  }

  Summary run(Question question) throws IOException, InterruptedException {
    return of(question).run(SILENT);
  }

  Harvest of(Question question) {
    return new Harvest(
        question,
        folder,
        ApiKey.of(KEY),
        "competence-graph/test",
        limits,
        new Ticking(now),
        pauses::add);
  }

  Path record(String number) {
    return folder.resolve("records").resolve(number + ".json");
  }

  List<String> records() throws IOException {
    try (var files = Files.list(folder.resolve("records"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static List<String> codes(Summary summary) {
    return summary.findings().stream().map(Finding::code).toList();
  }
}
