package org.competencegraph;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.align.EscoConcepts;
import org.competencegraph.align.Outcome;
import org.competencegraph.model.CompetentCode;

/**
 * The parts of a snapshot, as the file in it has them.
 *
 * @param program what made them: parts of another program are of no use
 * @param base what all IRIs start with
 */
record Parts(String program, String base, List<Part> parts) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(CompetentCode.class, NamedCode.class)
          .addMixIn(Outcome.class, OrderedOutcome.class)
          .addMixIn(EscoConcepts.class, NoConcepts.class)
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CompetentCode.Fiche.class, name = "fiche"),
    @JsonSubTypes.Type(value = CompetentCode.Activity.class, name = "activity"),
    @JsonSubTypes.Type(value = CompetentCode.RegisterCompetence.class, name = "register"),
    @JsonSubTypes.Type(value = CompetentCode.Version2.class, name = "version2"),
    @JsonSubTypes.Type(value = CompetentCode.AdaptedWithoutNumber.class, name = "adapted")
  })
  private interface NamedCode {}

  /** What is read back has to be in the order in which it was written. */
  private interface OrderedOutcome {
    @JsonDeserialize(as = LinkedHashSet.class)
    Set<String> activities();

    @JsonDeserialize(as = LinkedHashSet.class)
    Set<String> knowledge();
  }

  /** A part is of documents alone: no vocabulary is in it. */
  @JsonSerialize(using = ToStringSerializer.class)
  @JsonDeserialize(using = Nothing.class)
  private interface NoConcepts {}

  private static final class Nothing extends JsonDeserializer<EscoConcepts> {
    @Override
    public EscoConcepts deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      parser.skipChildren();
      return EscoConcepts.NONE;
    }
  }

  Parts {
    parts = List.copyOf(parts);
  }

  static Parts read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      return JSON.readValue(in, Parts.class);
    }
  }

  void write(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      JSON.writeValue(out, this);
    }
  }
}
