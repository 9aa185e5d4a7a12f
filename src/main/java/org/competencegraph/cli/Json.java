package org.competencegraph.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.competencegraph.query.VersionDiff;

/** Records as JSON, a key for each component. */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .addMixIn(VersionDiff.Turn.class, Named.class)
          .enable(SerializationFeature.INDENT_OUTPUT);

  /** A constant that has a name for users. */
  private interface Named {
    @JsonValue
    String id();
  }

  private Json() {}

  static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON for " + value.getClass(), e);
    }
  }
}
