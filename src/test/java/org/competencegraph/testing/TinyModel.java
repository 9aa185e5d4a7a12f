package org.competencegraph.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A real sentence-embedding model that knows a few words: an ONNX graph that gathers the row of
 * each token from a matrix, and a tokenizer at word level. Words of a group have the same vector,
 * those of two groups are at right angles, and all others have a vector of zeros.
 */
public final class TinyModel {

  /** Numbers of ONNX for the types of numbers. */
  public static final int FLOAT = 1;

  /** See {@link #FLOAT}. */
  public static final int INT32 = 6;

  /** See {@link #FLOAT}. */
  public static final int INT64 = 7;

  /** See {@link #FLOAT}. */
  public static final int FLOAT16 = 10;

  private static final int ATTRIBUTE_INT = 2;
  private static final int ATTRIBUTE_INTS = 7;
  private static final long IR_VERSION = 8;
  private static final long OPSET = 13;

  private final List<List<String>> groups;
  private final List<String> words = new ArrayList<>(List.of("[UNK]"));

  private String input = "input_ids";
  private int inputType = INT64;
  private String output = "last_hidden_state";
  private float value = 1;
  private String external = "";
  private boolean isMasked;
  private int axis = -1;
  private int outputType = FLOAT;

  private TinyModel(List<List<String>> groups) {
    this.groups = groups;
    groups.forEach(words::addAll);
  }

  /**
   * A model of words.
   *
   * @param groups words that mean the same, with spaces between them
   */
  public static TinyModel of(String... groups) {
    return new TinyModel(
        java.util.Arrays.stream(groups).map(group -> List.of(group.split(" "))).toList());
  }

  /** With another name and type of its input. */
  public TinyModel asking(String name, int type) {
    input = name;
    inputType = type;
    return this;
  }

  /** With another name of its output. */
  public TinyModel answering(String name) {
    output = name;
    return this;
  }

  /** With another number than 1 where a vector has one, NaN too. */
  public TinyModel of(float number) {
    value = number;
    return this;
  }

  /**
   * With a mask and types of tokens as inputs, where all but ones and zeros gives other vectors.
   */
  public TinyModel masked() {
    isMasked = true;
    return this;
  }

  /** With the mean over texts (0) or tokens (1) as its output. */
  public TinyModel meaning(int over) {
    axis = over;
    return this;
  }

  /** With numbers of another type as its output. */
  public TinyModel giving(int type) {
    outputType = type;
    return this;
  }

  /** With its matrix in another file. */
  public TinyModel reading(String file) {
    external = file;
    return this;
  }

  /** Writes model and tokenizer into a folder. */
  public Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("model.onnx"), model());
    Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
    return folder;
  }

  /** The bytes of model.onnx. */
  public byte[] model() {
    ProtobufMessage graph = new ProtobufMessage().with(2, "tiny").with(5, matrix());
    graph.with(11, value(input, inputType, "text", "token"));
    String ids = input;
    if (isMasked) {
      graph.with(11, value("attention_mask", INT64, "text", "token"));
      graph.with(11, value("token_type_ids", INT64, "text", "token"));
      graph.with(1, node("Mul", "masked", ids, "attention_mask"));
      graph.with(1, node("Add", "typed", "masked", "token_type_ids"));
      ids = "typed";
    }
    graph.with(1, node("Gather", "vectors", "words", ids));
    String last = "vectors";
    if (axis >= 0) {
      ProtobufMessage axes =
          new ProtobufMessage().with(1, "axes").with(8, axis).with(20, ATTRIBUTE_INTS);
      graph.with(1, node("ReduceMean", "mean", last).with(5, axes).with(5, number("keepdims", 0)));
      last = "mean";
    }
    graph.with(1, node("Cast", output, last).with(5, number("to", outputType)));
    graph.with(
        12,
        axis < 0
            ? value(output, outputType, "text", "token", "number")
            : value(output, outputType, "text", "number"));
    return new ProtobufMessage()
        .with(1, IR_VERSION)
        .with(7, graph)
        .with(8, new ProtobufMessage().with(2, OPSET))
        .bytes();
  }

  private static ProtobufMessage node(String type, String output, String... inputs) {
    ProtobufMessage node = new ProtobufMessage();
    for (String each : inputs) {
      node.with(1, each);
    }
    return node.with(2, output).with(3, type + " node").with(4, type);
  }

  private static ProtobufMessage number(String name, long value) {
    return new ProtobufMessage().with(1, name).with(3, value).with(20, ATTRIBUTE_INT);
  }

  private static ProtobufMessage value(String name, int type, String... dimensions) {
    ProtobufMessage shape = new ProtobufMessage();
    for (String dimension : dimensions) {
      shape.with(1, new ProtobufMessage().with(2, dimension));
    }
    ProtobufMessage tensor = new ProtobufMessage().with(1, type).with(2, shape);
    return new ProtobufMessage().with(1, name).with(2, new ProtobufMessage().with(1, tensor));
  }

  private ProtobufMessage matrix() {
    ProtobufMessage tensor =
        new ProtobufMessage()
            .with(1, words.size())
            .with(1, groups.size())
            .with(2, FLOAT)
            .with(8, "words");
    return external.isEmpty()
        ? tensor.with(9, numbers())
        : tensor.with(13, new ProtobufMessage().with(1, "location").with(2, external)).with(14, 1);
  }

  /** The bytes of its matrix. */
  public byte[] numbers() {
    ByteBuffer numbers =
        ByteBuffer.allocate(Float.BYTES * words.size() * groups.size())
            .order(ByteOrder.LITTLE_ENDIAN);
    int row = 1;
    for (int group = 0; group < groups.size(); group++) {
      for (int word = 0; word < groups.get(group).size(); word++, row++) {
        numbers.putFloat(Float.BYTES * (row * groups.size() + group), value);
      }
    }
    return numbers.array();
  }

  /** The text of tokenizer.json. */
  public String tokenizer() throws IOException {
    Map<String, Integer> vocabulary = new LinkedHashMap<>();
    IntStream.range(0, words.size()).forEach(id -> vocabulary.put(words.get(id), id));
    return new ObjectMapper()
        .writeValueAsString(
            Map.of(
                "version",
                "1.0",
                "added_tokens",
                List.of(),
                "normalizer",
                Map.of("type", "Lowercase"),
                "pre_tokenizer",
                Map.of("type", "Whitespace"),
                "model",
                Map.of("type", "WordLevel", "vocab", vocabulary, "unk_token", "[UNK]")));
  }
}
