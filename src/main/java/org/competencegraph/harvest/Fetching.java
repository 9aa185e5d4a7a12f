package org.competencegraph.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.QualificationNumber;

/** Fetches records one after another, keeps the good answers, and counts. */
final class Fetching {

  private final Question question;
  private final RegisterClient client;
  private final RecordFolder folder;
  private final ApiKey key;
  private final Clock clock;
  private final int longestRow;
  private final Notes notes;

  private int added;
  private int changed;
  private int unchanged;
  private int missing;
  private int failed;
  private int left;
  private long bytes;
  private int inARow;

  Fetching(
      Question question,
      RegisterClient client,
      RecordFolder folder,
      ApiKey key,
      Clock clock,
      int longestRow,
      Notes notes) {
    this.question = question;
    this.client = client;
    this.folder = folder;
    this.key = key;
    this.clock = clock;
    this.longestRow = longestRow;
    this.notes = notes;
  }

  /** Fetches all, or as many as there are until the server seems to be gone. */
  void all(List<Planned> planned, Listener listener) throws IOException, InterruptedException {
    listener.fetches(planned.size());
    for (Planned one : planned) {
      fetch(one.number());
      listener.fetched();
      if (inARow >= longestRow) {
        left = planned.size() - (added + changed + unchanged + missing + failed);
        notes.error(
            "harvest-given-up",
            question.base().toString(),
            "the last "
                + inARow
                + " records could not be had; "
                + left
                + " more are not tried: harvest again later, it goes on from here");
        return;
      }
    }
  }

  private void fetch(QualificationNumber number) throws IOException, InterruptedException {
    URI url = question.base().record(number);
    Answer answer = client.get(url);
    inARow = answer instanceof Answer.Exhausted ? inARow + 1 : 0;
    String place = number.toString();
    switch (answer) {
      case Answer.Body body -> take(number, url, body.bytes());
      case Answer.Missing none -> {
        missing++;
        notes.error(
            "harvest-missing", place, "the register lists it, and does not have it (status 404)");
      }
      case Answer.Refused refused -> {
        failed++;
        notes.error("harvest-refused", place, "the server " + refused.why() + kept(number));
      }
      case Answer.Elsewhere elsewhere -> {
        failed++;
        notes.error(
            "harvest-redirect",
            place,
            "the server redirects to "
                + notes.quoted(elsewhere.server())
                + ", which is not asked: the key is for the register only"
                + kept(number));
      }
      case Answer.Exhausted exhausted -> {
        failed++;
        notes.error(
            "harvest-failed",
            place,
            "the server " + exhausted.why() + "; harvest again later" + kept(number));
      }
    }
  }

  private String kept(QualificationNumber number) {
    return java.nio.file.Files.exists(folder.file(number)) ? "; the answer of before is kept" : "";
  }

  private void take(QualificationNumber number, URI url, byte[] body) throws IOException {
    Optional<JsonNode> json = StrictJson.read(body);
    String named =
        json.map(tree -> tree.path("beroepskwalificatie").path("versie_nr_lang").asText(""))
            .orElse("");
    if (json.isEmpty()) {
      refuse(number, "the answer is no JSON, or not whole");
    } else if (!named.equals(number.toString())) {
      refuse(
          number,
          named.isEmpty()
              ? "the answer does not say what number it is for"
              : "the answer is for " + notes.quoted(named));
    } else if (key.isIn(body, json.get())) {
      failed++;
      notes.error(
          "harvest-key-echoed",
          number.toString(),
          "the answer has the key in it, and is not written; tell the owner of the server"
              + kept(number));
    } else {
      count(folder.keep(number, url, body, clock.instant()), body.length);
    }
  }

  private void refuse(QualificationNumber number, String why) {
    failed++;
    notes.error("harvest-refused", number.toString(), why + kept(number));
  }

  private void count(RecordFolder.Change change, int size) {
    bytes += size;
    switch (change) {
      case NEW -> added++;
      case CHANGED -> changed++;
      case UNCHANGED -> unchanged++;
    }
  }

  /** Whether there is nothing that another try could mend. */
  boolean isThrough() {
    return failed == 0 && left == 0;
  }

  Counts counts(Listing listing, int toFetch, double seconds) {
    return new Counts(
        listing.qualifications(),
        listing.wanted().size(),
        listing.wanted().size() - toFetch,
        added + changed + unchanged,
        added,
        changed,
        unchanged,
        missing,
        failed,
        left,
        bytes,
        seconds);
  }
}
