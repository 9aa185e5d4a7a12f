package org.competencegraph.embedding;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tokenizer of Hugging Face: text to numbers of tokens. Safe for use by many threads. */
final class Tokenizer implements AutoCloseable {

  /** The name of the way to cut; the native library ends the program where it is another. */
  private static final String CUT = "LONGEST_FIRST";

  private final TokenizersLibrary library;
  private final long handle;

  private Tokenizer(TokenizersLibrary library, long handle) {
    this.library = library;
    this.handle = handle;
  }

  /** The tokens of a text, and which part of the input each is of. */
  record Tokens(long[] ids, long[] types) {}

  /**
   * Reads a tokenizer.
   *
   * @param most the most tokens of a text; what comes after is cut
   */
  static Tokenizer open(Path file, int most) throws UnusableModel {
    TokenizersLibrary library = NativeTokenizers.get();
    try {
      long handle = library.createTokenizerFromString(Files.readString(file));
      library.disablePadding(handle);
      library.setTruncation(handle, most, CUT, 0);
      return new Tokenizer(library, handle);
    } catch (IOException | RuntimeException e) {
      throw UnusableModel.refused(
          file,
          "it is no tokenizer.json of Hugging Face ("
              + e.getMessage()
              + "); get the one that belongs to the model",
          e);
    }
  }

  /**
   * The tokens of a text.
   *
   * @throws IllegalArgumentException if the tokenizer has none for a part of it, nor one for all
   *     that is unknown
   */
  Tokens of(String text) {
    long encoding;
    try {
      encoding = library.encode(handle, text, true);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    try {
      return new Tokens(library.getTokenIds(encoding), library.getTypeIds(encoding));
    } finally {
      library.deleteEncoding(encoding);
    }
  }

  /** Frees its memory; to be called once, when nobody asks it any more. */
  @Override
  public void close() {
    library.deleteTokenizer(handle);
  }
}
