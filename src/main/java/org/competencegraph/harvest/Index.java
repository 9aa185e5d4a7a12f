package org.competencegraph.harvest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a harvested folder has, as its index file says it.
 *
 * @param source whom the answers are from
 * @param unfinished a harvest that fetches again and has not come to its end; null for none, as in
 *     the file
 * @param records by number
 */
@JsonPropertyOrder({"source", "unfinished", "records"})
record Index(String source, Unfinished unfinished, SortedMap<String, Kept> records) {

  /** How the owner of the answers is to be named. */
  static final String SOURCE =
      "Vlaamse overheid, Vlaamse kwalificatiestructuur (API Beroepskwalificaties)";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * A harvest that was interrupted: what it fetched need not be fetched again.
   *
   * @param question its text
   * @param begun UTC, ISO 8601
   */
  record Unfinished(String question, String begun) {

    /** Checks the date. */
    Unfinished {
      Instant.parse(begun);
    }

    Instant moment() {
      return Instant.parse(begun);
    }
  }

  Index {
    records = new TreeMap<>(records);
  }

  static Index empty() {
    return new Index(SOURCE, null, new TreeMap<>());
  }

  /**
   * @throws IOException if these bytes are no index
   */
  static Index of(byte[] bytes) throws IOException {
    Index index = JSON.readValue(bytes, Index.class);
    if (index == null) {
      throw new IOException("null");
    }
    return index;
  }

  byte[] bytes() throws IOException {
    return JSON.writeValueAsBytes(this);
  }
}
