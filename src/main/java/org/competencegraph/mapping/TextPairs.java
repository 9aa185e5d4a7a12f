package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs of texts that mean the same or belong together, for {@link WordVectorTraining}:
 * translations, the labels of a code, a text and the label of its code, a text and what stands
 * below it, two texts with the same code, what the thesaurus says.
 */
final class TextPairs {

  /** A text stands for its code more than each of the lines below it. */
  private static final int TIMES_OF_TITLES = 3;

  /** What more texts have in common says little of any two of them. */
  private static final int MOST_OF_ONE_CODE = 12;

  /** For each pair of coded texts. */
  private static final int OTHERS = 3;

  private final Vocabulary vocabulary;
  private final List<SparseVector> texts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> shared = new ArrayList<>();
  private final List<int[]> coded = new ArrayList<>();

  private TextPairs(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static TextPairs of(TrainingData data, CommonPairs common, Vocabulary vocabulary) {
    TextPairs pairs = new TextPairs(vocabulary);
    Map<String, Integer> labels = pairs.labels(data.codes(), data.scheme().otherLanguage());
    Map<String, List<Integer>> byCode = new TreeMap<>();
    for (Example example : data.examples()) {
      pairs.add(example, labels, byCode);
    }
    byCode.values().forEach(pairs::addTogether);
    data.translations().forEach(pairs::add);
    common.dutch().forEach(each -> pairs.share(pairs.text(each.one()), pairs.text(each.other())));
    common.translations().forEach(pairs::add);
    return pairs;
  }

  /** Learns from the pairs that no coded text has a part in. */
  SharedDirections learnShared(CommonPairs common) {
    WordVectorTraining.Settings usual = WordVectorTraining.Settings.USUAL;
    WordVectorTraining.State state = WordVectorTraining.State.start(vocabulary.learned(), usual);
    learn(shared, state, usual);
    return new SharedDirections(common, vocabulary, state);
  }

  /** Goes on from there with coded texts, and with some other pairs, lest those be forgotten. */
  WordVectors learn(SharedDirections from) {
    WordVectorTraining.State state = from.of(vocabulary);
    List<int[]> pairs = new ArrayList<>(coded);
    if (!coded.isEmpty()) {
      int step = Math.max(1, shared.size() / (OTHERS * coded.size()));
      for (int i = 0; i < shared.size(); i += step) {
        pairs.add(shared.get(i));
      }
    }
    learn(pairs, state, WordVectorTraining.Settings.AFTERWARDS);
    return WordVectors.of(state.rows(), WordVectorTraining.Settings.AFTERWARDS.dimensions());
  }

  private void learn(
      List<int[]> pairs, WordVectorTraining.State state, WordVectorTraining.Settings settings) {
    WordVectorTraining.learn(
        texts,
        new WordVectorTraining.Pairs(
            pairs.stream().mapToInt(pair -> pair[0]).toArray(),
            pairs.stream().mapToInt(pair -> pair[1]).toArray()),
        state,
        settings);
  }

  /** The preferred label of each code that has one, by its number; in Dutch where it is there. */
  private Map<String, Integer> labels(List<LabelledCode> codes, String otherLanguage) {
    Map<String, Integer> labels = new HashMap<>();
    for (LabelledCode code : codes) {
      List<Integer> all = new ArrayList<>();
      code.all("nl").forEach(dutch -> all.add(text(dutch)));
      code.label(otherLanguage).ifPresent(other -> all.add(other(other)));
      if (!all.isEmpty()) {
        labels.put(code.notation(), all.getFirst());
        all.stream().skip(1).forEach(other -> share(all.getFirst(), other));
      }
    }
    return labels;
  }

  private void add(
      Example example, Map<String, Integer> labels, Map<String, List<Integer>> byCode) {
    int title = text(example.title());
    List<Integer> lines = example.context().stream().map(this::text).toList();
    List<int[]> pairs = example.codes().isEmpty() ? shared : coded;
    lines.forEach(line -> pairs.add(new int[] {title, line}));
    for (String code : example.codes().stream().map(Notation::base).distinct().toList()) {
      byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(title);
      Integer label = labels.get(code);
      if (label != null) {
        for (int times = 0; times < TIMES_OF_TITLES; times++) {
          code(title, label);
        }
        lines.forEach(line -> code(line, label));
      }
    }
  }

  private void addTogether(List<Integer> same) {
    if (same.size() <= MOST_OF_ONE_CODE) {
      for (int one : same) {
        same.stream().filter(other -> one < other).forEach(other -> code(one, other));
      }
    }
  }

  private void add(Translation translation) {
    share(text(translation.dutch()), other(translation.other()));
  }

  private void share(int one, int other) {
    shared.add(new int[] {one, other});
  }

  private void code(int one, int other) {
    coded.add(new int[] {one, other});
  }

  private int text(String text) {
    return numbers.computeIfAbsent(
        text,
        key -> {
          texts.add(Language.dense(TextFeatures.of(Language.words(text, vocabulary)), vocabulary));
          return texts.size() - 1;
        });
  }

  private int other(String text) {
    texts.add(Language.other(text, vocabulary));
    return texts.size() - 1;
  }
}
