package org.competencegraph.harvest;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** JSON that every reader understands in the same way: one value, whole, each key once. */
final class StrictJson {

  private static final JsonMapper READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private StrictJson() {}

  /** The value; empty where the bytes are no such JSON, or none at all. */
  static Optional<JsonNode> read(byte[] bytes) {
    try {
      return Optional.of(READER.readTree(bytes)).filter(json -> !json.isMissingNode());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
