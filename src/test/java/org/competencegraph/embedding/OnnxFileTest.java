package org.competencegraph.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Random;
import org.competencegraph.testing.ProtobufMessage;
import org.competencegraph.testing.TinyModel;
import org.junit.jupiter.api.Test;

/** Tensors that are in other files, wherever a model may have tensors. */
class OnnxFileTest {

  private static final ProtobufMessage INSIDE = new ProtobufMessage().with(9, new byte[16]);
  private static final ProtobufMessage HERE = new ProtobufMessage().with(14, 0);
  private static final ProtobufMessage OUTSIDE = new ProtobufMessage().with(14, 1);
  private static final ProtobufMessage NAMED =
      new ProtobufMessage()
          .with(13, new ProtobufMessage().with(1, "location").with(2, "/etc/passwd"));

  private static ProtobufMessage in(int field, ProtobufMessage message) {
    return new ProtobufMessage().with(8, "name").with(field, message);
  }

  private static boolean isExternal(ProtobufMessage model) {
    return OnnxFile.hasExternalTensors(ByteBuffer.wrap(model.bytes()));
  }

  /** By the path of fields from the model to the tensor. */
  private static Map<String, ProtobufMessage> everywhere(ProtobufMessage tensor) {
    ProtobufMessage attribute = in(5, tensor);
    ProtobufMessage inner = in(6, in(5, tensor));
    return Map.of(
        "an initialiser",
        in(7, in(5, tensor)),
        "a sparse initialiser",
        in(7, in(15, in(1, tensor))),
        "places of a sparse initialiser",
        in(7, in(15, in(2, tensor))),
        "an attribute",
        in(7, in(1, in(5, attribute))),
        "a list in an attribute",
        in(7, in(1, in(5, in(10, tensor)))),
        "a sparse one in an attribute",
        in(7, in(1, in(5, in(23, in(1, tensor))))),
        "a graph in an attribute",
        in(7, in(1, in(5, inner))),
        "graphs in an attribute of such a graph",
        in(7, in(1, in(5, in(11, in(1, in(5, inner)))))),
        "a function",
        in(25, in(7, in(5, attribute))),
        "a training",
        in(20, in(1, in(5, tensor))));
  }

  @Test
  void areFoundWhereverTheyAre() {
    everywhere(OUTSIDE).forEach((place, model) -> assertThat(isExternal(model)).as(place).isTrue());
    everywhere(NAMED).forEach((place, model) -> assertThat(isExternal(model)).as(place).isTrue());
    everywhere(INSIDE).forEach((place, model) -> assertThat(isExternal(model)).as(place).isFalse());
    everywhere(HERE).forEach((place, model) -> assertThat(isExternal(model)).as(place).isFalse());
  }

  @Test
  void areFoundAfterOthersAndInASecondGraph() {
    ProtobufMessage graphs =
        new ProtobufMessage()
            .with(7, in(5, INSIDE))
            .with(1, 8)
            .with(7, new ProtobufMessage().with(5, INSIDE).with(5, OUTSIDE));
    assertThat(isExternal(graphs)).isTrue();
  }

  @Test
  void aGraphWithoutEndIsNoModel() {
    ProtobufMessage graph = in(5, INSIDE);
    for (int depth = 0; depth < 60; depth++) {
      graph = in(1, in(5, in(6, graph)));
    }
    ProtobufMessage deep = in(7, graph);
    assertThatThrownBy(() -> isExternal(deep)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherBytesAreNoModelOrHaveNoSuchTensor() {
    byte[] whole = TinyModel.of("een twee", "drie").model();
    Random random = new Random(1);
    for (int round = 0; round < 10_000; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 3; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      try {
        OnnxFile.hasExternalTensors(ByteBuffer.wrap(changed));
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining("no ONNX model");
      }
    }
  }
}
