package org.competencegraph.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** An ONNX model that gives a vector for the tokens of a text. Safe for use by many threads. */
final class OnnxSession implements AutoCloseable {

  /** Text, token, number. */
  private static final int DIMENSIONS_OF_TOKENS = 3;

  private static final int MOST_DIMENSIONS = 16_384;

  private final Path file;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final OnnxSignature signature;
  private final ModelSettings.Pooling pooling;

  private OnnxSession(Path file, OrtSession session, ModelSettings settings)
      throws OrtException, UnusableModel {
    this.file = file;
    this.environment = NativeOnnx.get();
    this.session = session;
    this.pooling = settings.pooling();
    this.signature = OnnxSignature.of(session, file);
    if (settings.isDense() && !signature.isOfTexts()) {
      throw refused(
          "a dense layer belongs behind it, which it does not have; export it with sentence_embedding as its"
              + " output (\"optimum-cli export onnx --library-name sentence_transformers\")");
    }
  }

  /** The version of ONNX Runtime: others may give other numbers. */
  static String version() {
    return NativeOnnx.get().getVersion();
  }

  /** Opens a model, which is in one file. */
  static OnnxSession open(Path file, ModelSettings settings) throws UnusableModel {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw UnusableModel.refused(
            file, "it has more than 2 GiB; take a smaller model, or a quantised one");
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (OnnxFile.hasExternalTensors(bytes)) {
        throw UnusableModel.refused(
            file,
            "parts of it are in other files, which are not read; export it into one file, or take a smaller"
                + " model");
      }
      return open(file, bytes, settings);
    } catch (IOException e) {
      throw UnusableModel.refused(
          file, "it cannot be read (" + e.getClass().getSimpleName() + ")", e);
    } catch (IllegalArgumentException e) {
      throw damaged(file, e);
    }
  }

  private static UnusableModel damaged(Path file, Exception e) {
    return UnusableModel.refused(
        file,
        "it is no ONNX model that can be run ("
            + firstLine(e.getMessage())
            + "); get the file once more, or export the model again",
        e);
  }

  private static OnnxSession open(Path file, ByteBuffer bytes, ModelSettings settings)
      throws UnusableModel {
    // Before options: they would load the runtime in its own way.
    OrtEnvironment environment = NativeOnnx.get();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One text, one thread: many texts are many threads' work, and each has the same vector
      // whatever is asked beside it.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      // Each text has a length of its own.
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.load_model_format", "ONNX");
      OrtSession session = environment.createSession(bytes, options);
      try {
        return new OnnxSession(file, session, settings);
      } catch (OrtException | UnusableModel e) {
        session.close();
        throw e;
      }
    } catch (OrtException e) {
      throw damaged(file, e);
    }
  }

  private static String firstLine(String message) {
    return String.valueOf(message).lines().findFirst().orElse("").strip();
  }

  private UnusableModel refused(String message) {
    return UnusableModel.refused(file, message);
  }

  /**
   * The vector of a text.
   *
   * @throws IllegalArgumentException if the model cannot be asked that
   * @throws UnusableModel if what it gives is no vector for each token or for the text
   */
  float[] vector(Tokenizer.Tokens tokens) throws UnusableModel {
    int length = tokens.ids().length;
    long[] shape = {1, length};
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : signature.inputs()) {
        long[] numbers = OnnxSignature.numbers(name, tokens);
        inputs.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape));
      }
      try (OrtSession.Result result = session.run(inputs, Set.of(signature.output()))) {
        return pooled((OnnxTensor) result.get(0), length);
      }
    } catch (OrtException e) {
      throw new IllegalArgumentException(firstLine(e.getMessage()), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private float[] pooled(OnnxTensor tensor, int length) throws UnusableModel {
    long[] shape = tensor.getInfo().getShape();
    boolean isOfTokens = shape.length == DIMENSIONS_OF_TOKENS && shape[1] == length;
    long last = isOfTokens || shape.length == 2 ? shape[shape.length - 1] : 0;
    if (last < 1 || last > MOST_DIMENSIONS || shape[0] != 1) {
      throw refused(
          "its output "
              + signature.output()
              + " has the shape "
              + Arrays.toString(shape)
              + " for one text of "
              + length
              + " tokens; it takes a vector for the text or for each token, of at most 16,384 numbers");
    }
    FloatBuffer numbers = tensor.getFloatBuffer();
    float[] vector = new float[(int) last];
    numbers.get(vector);
    if (isOfTokens && pooling == ModelSettings.Pooling.MEAN) {
      while (numbers.hasRemaining()) {
        for (int d = 0; d < vector.length; d++) {
          vector[d] += numbers.get();
        }
      }
    }
    return vector;
  }

  /** Frees its memory; to be called once, when nobody asks it any more. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("a session of ONNX Runtime cannot be closed", e);
    }
  }
}
