package org.competencegraph.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.competencegraph.model.Sha256;

/**
 * The vectors of all texts that mappers learn from, by a model of a user's own: each text is
 * embedded once, however many mappers and folds have it. Immutable, and safe for use by many
 * threads.
 */
public final class Sentences {

  /** Without a model. */
  public static final Sentences NONE = new Sentences(Optional.empty(), Map.of());

  private final Optional<SentenceEncoder> encoder;
  private final Map<String, ByteVector> vectors;

  private Sentences(Optional<SentenceEncoder> encoder, Map<String, ByteVector> vectors) {
    this.encoder = encoder;
    this.vectors = vectors;
  }

  /** Is told how many of the texts are embedded by now, from any thread. */
  public interface Progress {
    /** One more is done. */
    void embedded(int done, int all);
  }

  /**
   * Embeds the labels, and the texts that have codes.
   *
   * @param before mappers whose vectors are used again, where they are of the same model
   */
  public static Sentences of(
      SentenceEncoder encoder,
      List<TrainingData> data,
      Collection<Mapper> before,
      Progress progress) {
    Map<String, ByteVector> known = new HashMap<>();
    before.stream()
        .filter(mapper -> mapper.embeddedBy().equals(encoder.fingerprint()))
        .forEach(mapper -> mapper.knowledge().sentences(known));
    Set<String> texts = texts(data);
    List<String> fresh = texts.stream().filter(text -> !known.containsKey(text)).toList();
    AtomicInteger done = new AtomicInteger();
    Map<String, ByteVector> vectors = new ConcurrentHashMap<>(known);
    fresh.parallelStream()
        .forEach(
            text -> {
              vectors.put(text, ByteVector.of(encoder.vector(text)));
              progress.embedded(done.incrementAndGet(), fresh.size());
            });
    vectors.keySet().retainAll(texts);
    return new Sentences(Optional.of(encoder), vectors);
  }

  private static Set<String> texts(List<TrainingData> data) {
    Set<String> texts = new LinkedHashSet<>();
    for (TrainingData each : data) {
      for (LabelledCode code : each.codes()) {
        texts.addAll(code.all("nl"));
        texts.addAll(code.all(each.scheme().otherLanguage()));
      }
      each.examples().stream()
          .filter(example -> !example.codes().isEmpty())
          .forEach(example -> texts.add(example.title()));
    }
    texts.remove("");
    return texts;
  }

  /** The texts that the model has nothing to say of, in alphabetical order. */
  public List<String> silent() {
    return vectors.entrySet().stream()
        .filter(each -> each.getValue().isZero() && !each.getKey().isBlank())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** A hash of some data and the model: the same teach the same. */
  public String fingerprint(TrainingData data) {
    return encoder
        .map(each -> Sha256.of(data.fingerprint() + "\n" + each.fingerprint()))
        .orElseGet(data::fingerprint);
  }

  /** The model, where there is one. */
  public Optional<SentenceEncoder> encoder() {
    return encoder;
  }

  /** The vector of one of the texts. */
  ByteVector of(String text) {
    return vectors.getOrDefault(text, ByteVector.NONE);
  }
}
