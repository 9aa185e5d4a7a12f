package org.competencegraph.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.competencegraph.mapping.SentenceEncoder;
import org.competencegraph.model.Sha256;

/**
 * A sentence-embedding model of a user's own: ONNX, with the tokenizer of Hugging Face beside it.
 * It reads its files and nothing else, and calls nobody. Safe for use by many threads.
 */
public final class EmbeddingModel implements SentenceEncoder, AutoCloseable {

  /** Of a longer text, no more tokens than that come in by far. */
  private static final int MOST_CHARACTERS = 4_000;

  /** Any model has a vector for these, of the same length, whatever their tokens. */
  private static final String SHORT_TRIAL = "competentie";

  private static final String LONG_TRIAL = "competentie en kennis";

  private final ModelFolder folder;
  private final ModelSettings settings;
  private final Tokenizer tokenizer;
  private final OnnxSession session;
  private final int dimensions;

  /** Closing waits for those that ask: they would use memory that is freed. */
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();

  private boolean isClosed;

  /** Hashed where somebody asks, for a large model takes a second. */
  private SortedMap<String, ModelFile> files;

  private EmbeddingModel(
      ModelFolder folder, ModelSettings settings, Tokenizer tokenizer, OnnxSession session)
      throws UnusableModel {
    this.folder = folder;
    this.settings = settings;
    this.tokenizer = tokenizer;
    this.session = session;
    this.dimensions = trial();
  }

  /**
   * Opens the model in a folder, and tries it.
   *
   * @throws UnusableModel if there is none, or one that cannot be used, or what runs it is not on
   *     the class path
   */
  public static EmbeddingModel open(Path directory) throws UnusableModel {
    ModelFolder folder = ModelFolder.of(directory);
    ModelSettings settings = ModelSettings.of(folder);
    try {
      return open(folder, settings);
    } catch (LinkageError e) {
      throw UnusableModel.unsupported(folder.model(), e);
    }
  }

  private static EmbeddingModel open(ModelFolder folder, ModelSettings settings)
      throws UnusableModel {
    Tokenizer tokenizer = Tokenizer.open(folder.tokenizer(), settings.tokens());
    try {
      OnnxSession session = OnnxSession.open(folder.model(), settings);
      try {
        return new EmbeddingModel(folder, settings, tokenizer, session);
      } catch (UnusableModel e) {
        session.close();
        throw e;
      }
    } catch (UnusableModel | LinkageError e) {
      tokenizer.close();
      throw e;
    }
  }

  /** How many numbers the vector of a text has, after a look at whether they are such. */
  private int trial() throws UnusableModel {
    int numbers = trial(LONG_TRIAL).length;
    if (trial(SHORT_TRIAL).length != numbers) {
      throw UnusableModel.refused(
          folder.model(),
          "its vectors have more numbers for longer texts; export a model of sentences");
    }
    return numbers;
  }

  private float[] trial(String text) throws UnusableModel {
    float[] vector;
    try {
      vector = session.vector(tokens(text));
    } catch (IllegalArgumentException e) {
      throw UnusableModel.refused(
          folder.model(),
          "it cannot be asked for \""
              + text
              + "\" ("
              + e.getMessage()
              + "); see that model and tokenizer belong together",
          e);
    }
    for (float each : vector) {
      if (!Float.isFinite(each)) {
        throw UnusableModel.refused(
            folder.model(),
            "its vector of \""
                + text
                + "\" has "
                + each
                + " in it; export the model again, in single precision");
      }
    }
    return vector;
  }

  private Tokenizer.Tokens tokens(String text) {
    String some = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
    return tokenizer.of(settings.prefix() + some);
  }

  /** Of its files, and of the version of ONNX Runtime. */
  @Override
  public String fingerprint() {
    return Sha256.of(OnnxSession.version() + "\n" + files());
  }

  /**
   * The files that it is in, by the name that each has in a copy: with their hashes and sizes.
   *
   * @throws UncheckedIOException if one cannot be read any more
   */
  public synchronized SortedMap<String, ModelFile> files() {
    if (files == null) {
      try {
        files = folder.hashed();
      } catch (IOException e) {
        throw new UncheckedIOException("the embedding model cannot be read any more", e);
      }
    }
    return files;
  }

  /** Copies its files, into a folder that is not there yet. */
  public void copyTo(Path directory) throws IOException {
    folder.copyTo(directory);
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] vector(String text) {
    inUse.readLock().lock();
    try {
      if (isClosed) {
        throw new IllegalStateException("the embedding model is closed");
      }
      Tokenizer.Tokens tokens = tokens(text);
      float[] vector = tokens.ids().length == 0 ? new float[0] : session.vector(tokens);
      return vector.length == dimensions ? vector : new float[dimensions];
    } catch (UnusableModel | IllegalArgumentException e) {
      // It was asked before, and answered: it is this text that it has nothing to say of.
      return new float[dimensions];
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** Waits for those that ask, and frees its memory; it can be closed again. */
  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      if (!isClosed) {
        isClosed = true;
        session.close();
        tokenizer.close();
      }
    } finally {
      inUse.writeLock().unlock();
    }
  }
}
