package org.competencegraph.embedding;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Looks through the bytes of an ONNX model, a Protocol Buffers message, for tensors that lie in
 * other files: ONNX Runtime would open whatever file a model names. Field numbers are those of <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class OnnxFile {

  /** Deeper ones are refused by readers of Protocol Buffers too. */
  private static final int DEEPEST = 100;

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;
  private static final int FOUR_BYTES = 5;
  private static final int LONGEST_VARINT = 10;

  /** The fields of a TensorProto that say that its numbers are elsewhere. */
  private static final int EXTERNAL_DATA = 13;

  private static final int DATA_LOCATION = 14;

  private final ByteBuffer bytes;

  private OnnxFile(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** A message, with those of its fields in which there are tensors somewhere. */
  private enum Message {
    MODEL,
    GRAPH,
    NODE,
    ATTRIBUTE,
    FUNCTION,
    TRAINING,
    SPARSE,
    TENSOR;

    Map<Integer, Message> fields() {
      return switch (this) {
        case MODEL -> Map.of(7, GRAPH, 20, TRAINING, 25, FUNCTION);
        case GRAPH -> Map.of(1, NODE, 5, TENSOR, 15, SPARSE);
        case NODE -> Map.of(5, ATTRIBUTE);
        case ATTRIBUTE ->
            Map.of(5, TENSOR, 6, GRAPH, 10, TENSOR, 11, GRAPH, 22, SPARSE, 23, SPARSE);
        case FUNCTION -> Map.of(7, NODE, 11, ATTRIBUTE);
        case TRAINING -> Map.of(1, GRAPH, 2, GRAPH);
        case SPARSE -> Map.of(1, TENSOR, 2, TENSOR);
        case TENSOR -> Map.of();
      };
    }
  }

  /**
   * Whether any tensor of a model is said to be in another file.
   *
   * @param model from its position to its limit, which stay as they are
   * @throws IllegalArgumentException if it is no ONNX model
   */
  static boolean hasExternalTensors(ByteBuffer model) {
    return new OnnxFile(model.slice()).isExternal(Message.MODEL, model.remaining(), 0);
  }

  private boolean isExternal(Message message, int end, int depth) {
    if (depth > DEEPEST) {
      throw notOnnx();
    }
    Map<Integer, Message> fields = message.fields();
    while (bytes.position() < end) {
      long tag = varint();
      int field = (int) ((tag & 0xFFFF_FFFFL) >>> 3);
      if (message == Message.TENSOR && (field == EXTERNAL_DATA || field == DATA_LOCATION)) {
        // Exporters write the default location, here, as nothing; a zero is as harmless.
        if (field == EXTERNAL_DATA || (tag & 7) != VARINT || varint() != 0) {
          return true;
        }
        continue;
      }
      int to = endOf((int) (tag & 7), end);
      Message inner = (tag & 7) == LENGTH ? fields.get(field) : null;
      if (inner != null && isExternal(inner, to, depth + 1)) {
        return true;
      }
      bytes.position(to);
    }
    return false;
  }

  /** Where the value of a field ends; its bytes come next. */
  private int endOf(int type, int end) {
    long length =
        switch (type) {
          case VARINT -> {
            varint();
            yield 0;
          }
          case EIGHT_BYTES -> Long.BYTES;
          case FOUR_BYTES -> Integer.BYTES;
          case LENGTH -> varint();
          default -> throw notOnnx();
        };
    if (length < 0 || bytes.position() + length > end) {
      throw notOnnx();
    }
    return (int) (bytes.position() + length);
  }

  private long varint() {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT && bytes.hasRemaining(); i++) {
      byte next = bytes.get();
      value |= (long) (next & 0x7F) << (7 * i);
      if (next >= 0) {
        return value;
      }
    }
    throw notOnnx();
  }

  private static IllegalArgumentException notOnnx() {
    return new IllegalArgumentException("these bytes are no ONNX model");
  }
}
