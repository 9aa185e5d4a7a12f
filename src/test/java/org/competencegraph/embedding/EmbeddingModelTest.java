package org.competencegraph.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.competencegraph.testing.TinyModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model in its folder: what it gives, and what is refused. */
class EmbeddingModelTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void name() {
    folder = temporary.resolve("my-model");
  }

  private static TinyModel tiny() {
    return TinyModel.of("verkopen slijten", "bestelling order", "klant");
  }

  private float[] vector(String text) throws UnusableModel {
    try (EmbeddingModel model = EmbeddingModel.open(folder)) {
      return model.vector(text);
    }
  }

  private UnusableModel refused() {
    return catchThrowableOfType(UnusableModel.class, () -> EmbeddingModel.open(folder).close());
  }

  private void isRefused(String file, String code, String... words) {
    UnusableModel refused = refused();
    assertThat(refused).isNotNull();
    assertThat(refused.finding().code()).isEqualTo(code);
    assertThat(refused.finding().place().document()).endsWith(file);
    assertThat(refused.finding().message()).contains(";").doesNotContain("\n");
    for (String word : words) {
      assertThat(refused.finding().message()).contains(word);
    }
    assertThat(refused.isOfTheProgram()).isFalse();
  }

  @Test
  void wordsThatMeanTheSameHaveTheSameVector() throws Exception {
    tiny().write(folder);
    assertThat(vector("Slijten")).isEqualTo(vector("verkopen")).containsExactly(1, 0, 0);
    assertThat(vector("klant bestelling order")).containsExactly(0, 2, 1);
    assertThat(vector("iets anders")).containsExactly(0, 0, 0);
    assertThat(vector("")).containsExactly(0, 0, 0);
  }

  @Test
  void aModelMayLieInTheFolderOfAnExport() throws Exception {
    tiny().write(folder.resolve("onnx"));
    Files.move(folder.resolve("onnx/tokenizer.json"), folder.resolve("tokenizer.json"));
    assertThat(vector("klant")).containsExactly(0, 0, 1);
  }

  @Test
  void aVectorOfTheWholeTextIsTakenAsItIs() throws Exception {
    tiny().meaning(1).answering("sentence_embedding").write(folder);
    assertThat(vector("klant order")).containsExactly(0, 0.5f, 0.5f);
  }

  @Test
  void theOnlyOutputMayHaveAnyName() throws Exception {
    tiny().answering("anything").write(folder);
    assertThat(vector("klant order")).containsExactly(0, 1, 1);
  }

  @Test
  void numbersMayBeOfHalfPrecision() throws Exception {
    tiny().giving(TinyModel.FLOAT16).write(folder);
    assertThat(vector("klant order order")).containsExactly(0, 2, 1);
  }

  @Test
  void inputsAreGivenByTheirNames() throws Exception {
    tiny().masked().write(folder);
    assertThat(vector("klant bestelling")).containsExactly(0, 1, 1);
  }

  @Test
  void outputsThatAreNoVectorsAreRefused() throws Exception {
    tiny().meaning(0).write(folder);
    isRefused("model.onnx", "embedding-model-refused", "the shape [3, 3]", "last_hidden_state");
    tiny().meaning(2).write(folder);
    isRefused("model.onnx", "embedding-model-refused", "for longer texts");
    tiny().giving(TinyModel.INT64).write(folder);
    isRefused("model.onnx", "embedding-model-refused", "last_hidden_state", "INT64");
  }

  @Test
  void poolsAsTheModelSays() throws Exception {
    tiny().write(folder);
    Path pooling = folder.resolve("1_Pooling/config.json");
    Files.createDirectories(pooling.getParent());
    Files.writeString(
        pooling, "{\"pooling_mode_cls_token\": true, \"pooling_mode_mean_tokens\": false}");
    assertThat(vector("klant order")).containsExactly(0, 0, 1);
    Files.writeString(pooling, "{\"pooling_mode_max_tokens\": true}");
    isRefused("config.json", "embedding-model-refused", "pooling_mode_max_tokens");
    Files.writeString(pooling, "{");
    isRefused("config.json", "embedding-model-refused", "no JSON");
  }

  @Test
  void looksAtAsManyTokensAsTheModelSays() throws Exception {
    tiny().write(folder);
    String text = "iets ".repeat(7) + "klant klant";
    assertThat(vector(text)).containsExactly(0, 0, 2);
    Files.writeString(folder.resolve("sentence_bert_config.json"), "{\"max_seq_length\": 8}");
    assertThat(vector(text)).containsExactly(0, 0, 1);
    assertThat(vector("iets ".repeat(1_000_000))).containsExactly(0, 0, 0);
  }

  @Test
  void putsThePromptOfTheModelBeforeEachText() throws Exception {
    tiny().write(folder);
    Path prompts = folder.resolve("config_sentence_transformers.json");
    Files.writeString(prompts, "{\"prompts\": {\"query\": \"klant \", \"other\": \"order \"}}");
    assertThat(vector("order")).containsExactly(0, 1, 1);
    Files.writeString(
        prompts,
        "{\"prompts\": {\"query\": \"klant \", \"other\": \"order \"}, \"default_prompt_name\": \"other\"}");
    assertThat(vector("order")).containsExactly(0, 2, 0);
  }

  @Test
  void aLayerThatIsNotInTheModelIsMissed() throws Exception {
    tiny().write(folder);
    Files.writeString(
        folder.resolve("modules.json"),
        "[{\"type\": \"sentence_transformers.models.Dense\", \"path\": \"2_Dense\"}]");
    isRefused("model.onnx", "embedding-model-refused", "dense", "sentence_embedding");
  }

  @Test
  void whatIsNotThereIsSaid() throws Exception {
    isRefused("my-model", "embedding-model-missing", "no such folder");
    Files.createDirectories(folder);
    isRefused("model.onnx", "embedding-model-missing", "optimum-cli");
    Files.write(folder.resolve("model.onnx"), tiny().model());
    isRefused("tokenizer.json", "embedding-model-missing", "tokenizer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"version\":\"1.0\",\"model\":{\"type\":\"Unheard\"}}",
        "<html>"
      })
  void aTokenizerThatIsNoneIsRefused(String content) throws Exception {
    tiny().write(folder);
    Files.writeString(folder.resolve("tokenizer.json"), content);
    isRefused("tokenizer.json", "embedding-model-refused", "belongs to the model");
    Files.write(folder.resolve("tokenizer.json"), new byte[] {(byte) 0xFF, '{'});
    isRefused("tokenizer.json", "embedding-model-refused");
  }

  @Test
  void aTokenizerOfAnotherModelIsRefused() throws Exception {
    TinyModel.of("a", "b", "c d e f g h competentie").write(folder);
    Files.write(folder.resolve("model.onnx"), TinyModel.of("a", "b").model());
    isRefused("model.onnx", "embedding-model-refused", "belong together");
    TinyModel.of("a b").write(folder);
    Files.writeString(
        folder.resolve("tokenizer.json"),
        Files.readString(folder.resolve("tokenizer.json")).replace("\"[UNK]\":0,", ""));
    isRefused("model.onnx", "embedding-model-refused", "belong together");
  }

  @Test
  void aModelThatIsDamagedIsRefusedWhereverItIsCut() throws Exception {
    tiny().write(folder);
    byte[] whole = tiny().model();
    for (int length = 0; length < whole.length; length++) {
      Files.write(folder.resolve("model.onnx"), java.util.Arrays.copyOf(whole, length));
      isRefused("model.onnx", "embedding-model-refused");
    }
  }

  @Test
  void inputsOfOtherKindsOfModelsAreRefused() throws Exception {
    tiny().asking("pixel_values", TinyModel.INT64).write(folder);
    isRefused("model.onnx", "embedding-model-refused", "pixel_values", "input_ids");
    tiny().asking("attention_mask", TinyModel.INT64).write(folder);
    isRefused("model.onnx", "embedding-model-refused", "no input input_ids");
    tiny().asking("input_ids", TinyModel.INT32).write(folder);
    isRefused("model.onnx", "embedding-model-refused", "input_ids", "INT32", "64-bit");
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
  void aVectorThatIsNotFiniteIsRefused(float number) throws Exception {
    TinyModel.of("competentie").of(number).write(folder);
    isRefused("model.onnx", "embedding-model-refused", "competentie", Float.toString(number));
  }

  /** ONNX Runtime would open the file that a model names, from the folder that it runs in. */
  @ParameterizedTest
  @ValueSource(strings = {"numbers.bin", "../numbers.bin", "target/numbers.bin", "/etc/passwd"})
  void aModelReadsNoOtherFile(String name) throws Exception {
    tiny().reading(name).write(folder);
    Files.write(folder.resolve("numbers.bin"), tiny().numbers());
    Files.write(temporary.resolve("numbers.bin"), tiny().numbers());
    isRefused("model.onnx", "embedding-model-refused", "in other files");
  }

  @Test
  void manyThreadsAskItAtOnceAndClosingWaitsForThem() throws Exception {
    tiny().write(folder);
    EmbeddingModel model = EmbeddingModel.open(folder);
    AtomicInteger answered = new AtomicInteger();
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              try {
                                while (true) {
                                  assertThat(model.vector("klant ".repeat(i + 1)))
                                      .containsExactly(0, 0, i + 1);
                                  answered.incrementAndGet();
                                }
                              } catch (IllegalStateException e) {
                                // It is closed.
                              }
                            }))
            .toList();
    while (answered.get() < 500) {
      Thread.onSpinWait();
    }
    model.close();
    model.close();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThatThrownBy(() -> model.vector("klant"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void isKnownByItsFilesAndACopyIsTheSame() throws Exception {
    tiny().write(folder.resolve("onnx"));
    Files.move(folder.resolve("onnx/tokenizer.json"), folder.resolve("tokenizer.json"));
    Files.writeString(folder.resolve("sentence_bert_config.json"), "{\"max_seq_length\": 64}");
    Files.writeString(folder.resolve("README.md"), "is not of it");
    Path copy = temporary.resolve("copy");
    String fingerprint;
    try (EmbeddingModel model = EmbeddingModel.open(folder)) {
      fingerprint = model.fingerprint();
      model.copyTo(copy);
    }
    try (EmbeddingModel copied = EmbeddingModel.open(copy)) {
      assertThat(copied.fingerprint()).isEqualTo(fingerprint).hasSize(64);
      assertThat(copied.files())
          .containsOnlyKeys("model.onnx", "sentence_bert_config.json", "tokenizer.json");
    }
    assertOther(fingerprint, "sentence_bert_config.json", "{\"max_seq_length\": 65}");
  }

  private void assertOther(String fingerprint, String file, String content)
      throws IOException, UnusableModel {
    Files.writeString(folder.resolve(file), content);
    try (EmbeddingModel other = EmbeddingModel.open(folder)) {
      assertThat(other.fingerprint()).isNotEqualTo(fingerprint);
    }
  }
}
