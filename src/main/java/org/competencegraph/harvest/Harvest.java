package org.competencegraph.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.files.LockFile;
import org.competencegraph.model.QualificationNumber;

/**
 * Fetches what the register has into a folder, one request after another: first its list, then each
 * record that is wanted and not there. What was interrupted goes on where it was.
 */
public final class Harvest {

  private static final int NAMED = 5;

  /** A name that starts with a dot, which a build passes over. */
  private static final String LOCK = ".harvest.lock";

  private final Question question;
  private final Path folder;
  private final ApiKey key;
  private final String agent;
  private final Limits limits;
  private final Clock clock;
  private final Pause pause;

  /**
   * A harvest that has not begun.
   *
   * @param folder need not exist
   * @param agent name and version of the program, for the server's owner
   * @throws IllegalArgumentException if the key is part of the register's address
   */
  public Harvest(Question question, Path folder, ApiKey key, String agent) {
    this(question, folder, key, agent, Limits.DEFAULT, Clock.systemUTC(), Thread::sleep);
  }

  Harvest(
      Question question,
      Path folder,
      ApiKey key,
      String agent,
      Limits limits,
      Clock clock,
      Pause pause) {
    if (key.isIn(question.base().toString())) {
      throw new IllegalArgumentException(
          "the address of the register has the key in it; leave it out, it is sent as a header");
    }
    this.question = question;
    this.folder = folder;
    this.key = key;
    this.agent = agent;
    this.limits = limits;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Asks for the list, and says what there is to fetch; writes nothing.
   *
   * @throws HarvestFailed if there is no list, or the key is not taken
   */
  public Plan plan(Listener listener) throws IOException, InterruptedException {
    Notes notes = new Notes(key);
    try (RegisterClient client = client(listener)) {
      RecordFolder records = RecordFolder.open(folder, notes);
      Listing listing = new ListReader(question, client, listener, notes).read();
      List<Planned> toFetch = toFetch(listing, records, records.begun(question, clock.instant()));
      return new Plan(listing.wanted().size(), toFetch, notes.all());
    }
  }

  /**
   * Fetches. A record that cannot be had is an error finding, and the others are fetched.
   *
   * @throws HarvestFailed if there is no list, the key is not taken, or another harvest writes into
   *     the folder
   * @throws IOException if the folder cannot be written
   */
  public Summary run(Listener listener) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Notes notes = new Notes(key);
    LockFile lock = lock();
    try (lock;
        RegisterClient client = client(listener)) {
      RecordFolder records = RecordFolder.open(folder, notes);
      Instant begun = records.begun(question, clock.instant());
      Listing listing = new ListReader(question, client, listener, notes).read();
      if (question.fetchesAgain()) {
        records.begin(question, begun);
      }
      List<Planned> toFetch = toFetch(listing, records, begun);
      Fetching fetching =
          new Fetching(question, client, records, key, clock, limits.inARow(), notes);
      fetching.all(toFetch, listener);
      if (question.fetchesAgain() && listing.whole() && fetching.isThrough()) {
        records.end();
      }
      nameOthers(listing, records, notes);
      double seconds = (System.nanoTime() - start) / 1_000_000 / 1000.0;
      return new Summary(fetching.counts(listing, toFetch.size(), seconds), notes.all());
    }
  }

  /** One harvest at a time in a folder, which is made where it is not there. */
  private LockFile lock() throws IOException {
    Files.createDirectories(folder);
    return LockFile.tryLock(folder.resolve(LOCK))
        .orElseThrow(
            () ->
                new HarvestFailed(
                    folder + ": another harvest writes into this folder; wait until it is done"));
  }

  private RegisterClient client(Listener listener) {
    return new RegisterClient(question.base(), key, agent, limits, clock, pause, listener);
  }

  private List<Planned> toFetch(Listing listing, RecordFolder records, Instant begun)
      throws IOException {
    Optional<Instant> notBefore = question.fetchesAgain() ? Optional.of(begun) : Optional.empty();
    List<Planned> toFetch = new ArrayList<>();
    for (QualificationNumber number : listing.wanted()) {
      URI url = question.base().record(number);
      records
          .reason(number, url, notBefore)
          .ifPresent(reason -> toFetch.add(new Planned(number, reason, records.file(number))));
    }
    return toFetch;
  }

  /** Nothing is removed: what is no longer listed may be what somebody cited. */
  private void nameOthers(Listing listing, RecordFolder records, Notes notes) {
    if (!question.asksForAll() || !listing.whole()) {
      return;
    }
    List<String> others = records.others(listing.wanted());
    if (!others.isEmpty()) {
      notes.info(
          "harvest-not-listed",
          folder.resolve(RecordFolder.RECORDS).toString(),
          "has records that the register no longer lists, or older versions: "
              + String.join(", ", others.subList(0, Math.min(NAMED, others.size())))
              + (others.size() > NAMED ? " and " + (others.size() - NAMED) + " more" : "")
              + "; they stay");
    }
  }
}
