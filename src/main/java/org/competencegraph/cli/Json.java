package org.competencegraph.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.regex.Pattern;
import org.competencegraph.EscoDiff;
import org.competencegraph.query.VersionDiff;

/** Records as JSON, a key for each component. */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .addMixIn(VersionDiff.Turn.class, Named.class)
          .addMixIn(EscoDiff.Fate.class, Named.class);

  /** A constant that has a name for users. */
  private interface Named {
    @JsonValue
    String id();
  }

  private static final ObjectWriter INDENTED = MAPPER.writer(SerializationFeature.INDENT_OUTPUT);

  /** Control characters that JSON does not have to escape, and terminals may obey. */
  private static final Pattern CONTROL = Pattern.compile("[\\x7F-\\x9F]");

  private Json() {}

  static String of(Object value) {
    return written(INDENTED, value);
  }

  /** All on one line. */
  static String line(Object value) {
    return written(MAPPER.writer(), value);
  }

  private static String written(ObjectWriter writer, Object value) {
    try {
      return CONTROL
          .matcher(writer.writeValueAsString(value))
          .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON for " + value.getClass(), e);
    }
  }
}
