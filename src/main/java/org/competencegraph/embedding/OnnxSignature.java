package org.competencegraph.embedding;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a model takes and gives.
 *
 * @param inputs some of those that a model of sentences may have, {@code input_ids} always
 * @param output the one that is asked for
 */
record OnnxSignature(Set<String> inputs, String output) {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);

  private static final String OF_TEXTS = "sentence_embedding";

  /** What a model may call its outputs: the vector of a text, then those of its tokens. */
  private static final List<String> OUTPUTS =
      List.of(OF_TEXTS, "last_hidden_state", "token_embeddings");

  private static final Set<OnnxJavaType> NUMBERS =
      Set.of(OnnxJavaType.FLOAT, OnnxJavaType.FLOAT16, OnnxJavaType.BFLOAT16);

  /**
   * Of a model.
   *
   * @throws UnusableModel if it is no model of sentences
   */
  static OnnxSignature of(OrtSession session, Path file) throws OrtException, UnusableModel {
    Map<String, NodeInfo> inputs = session.getInputInfo();
    for (Map.Entry<String, NodeInfo> input : inputs.entrySet()) {
      check(input.getKey(), input.getValue(), file);
    }
    if (!inputs.containsKey(IDS)) {
      throw UnusableModel.refused(file, "it has no input input_ids; export a model of sentences");
    }
    return new OnnxSignature(Set.copyOf(inputs.keySet()), output(session.getOutputInfo(), file));
  }

  private static void check(String input, NodeInfo info, Path file) throws UnusableModel {
    if (!INPUTS.contains(input)) {
      throw UnusableModel.refused(
          file,
          "its input "
              + input
              + " is unknown; a model of sentences takes input_ids, attention_mask and token_type_ids");
    }
    if (!(info.getInfo() instanceof TensorInfo tensor)
        || tensor.type != OnnxJavaType.INT64
        || tensor.getShape().length != 2) {
      throw UnusableModel.refused(
          file,
          "its input "
              + input
              + " is "
              + info.getInfo()
              + ", not 64-bit numbers of texts and their tokens; export the model again");
    }
  }

  private static String output(Map<String, NodeInfo> outputs, Path file) throws UnusableModel {
    String chosen =
        OUTPUTS.stream()
            .filter(outputs::containsKey)
            .findFirst()
            .orElseGet(() -> outputs.keySet().iterator().next());
    if (!OUTPUTS.contains(chosen) && outputs.size() > 1) {
      throw UnusableModel.refused(
          file,
          "of its outputs "
              + String.join(", ", outputs.keySet())
              + " none is sentence_embedding, last_hidden_state or token_embeddings; export the model again");
    }
    if (!(outputs.get(chosen).getInfo() instanceof TensorInfo tensor)
        || !NUMBERS.contains(tensor.type)) {
      throw UnusableModel.refused(
          file,
          "its output "
              + chosen
              + " is "
              + outputs.get(chosen).getInfo()
              + ", not numbers with a fraction; export the model again");
    }
    return chosen;
  }

  /** Whether the output is the vector of a text by its name, with all layers behind it. */
  boolean isOfTexts() {
    return output.equals(OF_TEXTS);
  }

  /** The numbers that an input takes for some tokens, none of which is there to fill a batch. */
  static long[] numbers(String input, Tokenizer.Tokens tokens) {
    return switch (input) {
      case IDS -> tokens.ids();
      case MASK -> ones(tokens.ids().length);
      default -> tokens.types();
    };
  }

  private static long[] ones(int count) {
    long[] ones = new long[count];
    Arrays.fill(ones, 1);
    return ones;
  }
}
