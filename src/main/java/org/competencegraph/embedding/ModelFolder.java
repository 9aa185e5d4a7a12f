package org.competencegraph.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.competencegraph.model.Sha256;

/**
 * The files of a model in its folder, by the names that Hugging Face gives them. Nothing else in
 * the folder is read.
 *
 * @param files by the name that each has in a snapshot
 */
record ModelFolder(Path folder, SortedMap<String, Path> files) {

  static final String MODEL = "model.onnx";
  static final String TOKENIZER = "tokenizer.json";
  static final String POOLING = "1_Pooling/config.json";
  static final String MODULES = "modules.json";
  static final String LENGTH = "sentence_bert_config.json";
  static final String PROMPTS = "config_sentence_transformers.json";

  /** Where an export puts a model that other forms stand beside. */
  private static final String BELOW = "onnx";

  private static final List<String> SETTINGS = List.of(POOLING, MODULES, LENGTH, PROMPTS);

  /** Looks for the files. */
  static ModelFolder of(Path folder) throws UnusableModel {
    if (!Files.isDirectory(folder)) {
      throw UnusableModel.missing(
          folder,
          "there is no such folder; check its name: it is the folder with model.onnx and tokenizer.json");
    }
    SortedMap<String, Path> files = new TreeMap<>();
    files.put(
        MODEL,
        required(
            folder, MODEL, "export the model with \"optimum-cli export onnx\" into the folder"));
    files.put(
        TOKENIZER,
        required(
            folder,
            TOKENIZER,
            "it comes with the model, or is made of its vocabulary by save_pretrained of its fast"
                + " tokenizer"));
    for (String name : SETTINGS) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        files.put(name, file);
      }
    }
    return new ModelFolder(folder, files);
  }

  private static Path required(Path folder, String name, String what) throws UnusableModel {
    for (Path file : List.of(folder.resolve(name), folder.resolve(BELOW).resolve(name))) {
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw UnusableModel.missing(
        folder.resolve(name), "there is no such file, nor one in " + BELOW + "/; " + what);
  }

  Path model() {
    return files.get(MODEL);
  }

  Path tokenizer() {
    return files.get(TOKENIZER);
  }

  /** The hash of each file, by its name in a snapshot. */
  SortedMap<String, ModelFile> hashed() throws IOException {
    SortedMap<String, ModelFile> hashed = new TreeMap<>();
    for (String name : files.keySet()) {
      hashed.put(name, hashed(files.get(name)));
    }
    return hashed;
  }

  private static ModelFile hashed(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ModelFile(Sha256.of(in), Files.size(file));
    }
  }

  /** Copies the files, into a folder that is not there yet. */
  void copyTo(Path copy) throws IOException {
    for (String name : files.keySet()) {
      Path file = copy.resolve(name);
      Files.createDirectories(file.getParent());
      Files.copy(files.get(name), file);
    }
  }
}
