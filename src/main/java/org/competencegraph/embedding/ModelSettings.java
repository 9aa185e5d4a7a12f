package org.competencegraph.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a model is asked, by the files that sentence-transformers writes beside it.
 *
 * @param pooling of the vectors of tokens into one of the text
 * @param isDense whether a layer comes after pooling, which is in the model or nowhere
 * @param tokens the most that are looked at, those that stand for beginning and end among them
 * @param prefix what is put before each text
 */
record ModelSettings(Pooling pooling, boolean isDense, int tokens, String prefix) {

  private static final int TOKENS = 128;
  private static final int FEWEST_TOKENS = 8;
  private static final int MOST_TOKENS = 512;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How vectors of tokens become one. */
  enum Pooling {
    /** Their mean. */
    MEAN("pooling_mode_mean_tokens"),
    /** The first of them. */
    CLS("pooling_mode_cls_token");

    private final String key;

    Pooling(String key) {
      this.key = key;
    }
  }

  static ModelSettings of(ModelFolder folder) throws UnusableModel {
    return new ModelSettings(
        pooling(folder),
        isDense(folder),
        tokens(folder),
        prefix(read(folder, ModelFolder.PROMPTS)));
  }

  private static JsonNode read(ModelFolder folder, String name) throws UnusableModel {
    Path file = folder.files().get(name);
    if (file == null) {
      return JSON.missingNode();
    }
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw UnusableModel.refused(file, "it is no JSON; get the file once more", e);
    }
  }

  private static Pooling pooling(ModelFolder folder) throws UnusableModel {
    JsonNode config = read(folder, ModelFolder.POOLING);
    List<String> chosen =
        config.properties().stream()
            .filter(each -> each.getKey().startsWith("pooling_mode_"))
            .filter(each -> each.getValue().asBoolean())
            .map(java.util.Map.Entry::getKey)
            .toList();
    if (chosen.isEmpty()) {
      return Pooling.MEAN;
    }
    return Stream.of(Pooling.values())
        .filter(each -> chosen.equals(List.of(each.key)))
        .findFirst()
        .orElseThrow(
            () ->
                UnusableModel.refused(
                    folder.files().get(ModelFolder.POOLING),
                    "of the ways to pool, mean and cls are known, not "
                        + String.join(" with ", chosen)
                        + "; export the model with sentence_embedding as its output"));
  }

  private static boolean isDense(ModelFolder folder) throws UnusableModel {
    JsonNode modules = read(folder, ModelFolder.MODULES);
    return modules.findValuesAsText("type").stream().anyMatch(type -> type.endsWith("Dense"));
  }

  private static int tokens(ModelFolder folder) throws UnusableModel {
    int stated = read(folder, ModelFolder.LENGTH).path("max_seq_length").asInt(TOKENS);
    return Math.clamp(stated, FEWEST_TOKENS, MOST_TOKENS);
  }

  /**
   * The prompt of that name, the default one, or the one of queries: texts and labels are alike.
   */
  private static String prefix(JsonNode config) {
    JsonNode prompts = config.path("prompts");
    String chosen =
        Optional.ofNullable(config.path("default_prompt_name").textValue()).orElse("query");
    return prompts.path(chosen).asText("");
  }
}
