package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.competencegraph.text.CompoundWords;
import org.competencegraph.text.Words;

/** Learns what methods know from codes and examples. */
final class KnowledgeTraining {

  /** So often more than an alternative label. */
  private static final int TIMES_PREFERRED = 2;

  private final TrainingData data;
  private final List<String> notations;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Example> coded;

  private KnowledgeTraining(TrainingData data) {
    this.data = data;
    this.coded = data.examples().stream().filter(each -> !each.codes().isEmpty()).toList();
    TreeSet<String> all = new TreeSet<>();
    data.codes().forEach(code -> all.add(code.notation()));
    coded.forEach(each -> each.codes().forEach(code -> all.add(Notation.base(code))));
    notations = all.stream().sorted(Comparator.comparing(Notation::isSecond)).toList();
    for (String notation : notations) {
      numbers.put(notation, numbers.size());
    }
  }

  /** Without a model of the user's own. */
  static Knowledge of(TrainingData data) {
    return of(data, Sentences.NONE, shared(data));
  }

  /** What is the same whichever of the coded texts are there. */
  static SharedDirections shared(TrainingData data) {
    TrainingData uncoded =
        data.with(data.examples().stream().filter(each -> each.codes().isEmpty()).toList());
    CommonPairs common = new KnowledgeTraining(data).commonPairs();
    Vocabulary vocabulary = new KnowledgeTraining(uncoded).vocabulary(common);
    return TextPairs.of(uncoded, common, vocabulary).learnShared(common);
  }

  static Knowledge of(TrainingData data, Sentences sentences, SharedDirections shared) {
    KnowledgeTraining training = new KnowledgeTraining(data);
    Vocabulary vocabulary = training.vocabulary(shared.common());
    Language language =
        new Language(
            vocabulary,
            TextPairs.of(data, shared.common(), vocabulary).learn(shared),
            training.textKinds(vocabulary),
            WordLinks.dutch(ThesaurusFeatures.of(data.thesaurus()), vocabulary),
            WordLinks.english(ThesaurusFeatures.of(data.thesaurus()), vocabulary));
    Labels labels = training.labels(language);
    Wordings wordings = training.wordings(language);
    return Knowledge.of(
        data.scheme(),
        training.notations,
        training.printed(),
        training.kinds(),
        language,
        labels,
        wordings,
        Meanings.of(labels, wordings, sentences));
  }

  private int[] codes(Example example) {
    return example.codes().stream()
        .map(Notation::base)
        .distinct()
        .mapToInt(numbers::get)
        .sorted()
        .toArray();
  }

  /** Of version 2 the catalogue has the code itself; of version 1 only what is printed exists. */
  private List<String> printed() {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Example example : coded) {
      for (String code : example.codes()) {
        counts
            .computeIfAbsent(Notation.base(code), key -> new TreeMap<>())
            .merge(code, 1, Integer::sum);
      }
    }
    return notations.stream()
        .map(
            base ->
                Notation.isSecond(base)
                    ? base
                    : counts.getOrDefault(base, Map.of()).entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse(base))
        .toList();
  }

  /** Codes of Competent 1 that only documents name have no kind but what their letters say. */
  private List<String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    data.codes().forEach(code -> kinds.put(code.notation(), code.kind()));
    return notations.stream()
        .map(each -> kinds.getOrDefault(each, each.startsWith("co ") ? "co" : ""))
        .toList();
  }

  private TextKinds textKinds(Vocabulary vocabulary) {
    Map<String, List<SparseVector>> labels = new HashMap<>();
    for (LabelledCode code : data.codes()) {
      for (String label : code.all("nl")) {
        labels
            .computeIfAbsent(code.kind(), key -> new ArrayList<>())
            .add(Language.dense(TextFeatures.of(label), vocabulary));
      }
    }
    return TextKinds.of(labels, vocabulary.learned());
  }

  /** What the thesaurus adds to the texts of the user. */
  private CommonPairs commonPairs() {
    List<Vocabulary.Seen> own = own();
    Set<Long> known = new HashSet<>();
    own.forEach(each -> Arrays.stream(each.counted()).forEach(known::add));
    return CommonPairs.of(
        ThesaurusFeatures.of(data.thesaurus()), data.scheme(), known::contains, own.size());
  }

  private Vocabulary vocabulary(CommonPairs common) {
    List<Vocabulary.Seen> all = own();
    for (CommonPairs.Pair pair : common.dutch()) {
      all.add(seenInCommon(pair.one()));
      all.add(seenInCommon(pair.other()));
    }
    common.translations().forEach(each -> all.add(inOther(each.other())));
    return Vocabulary.of(all);
  }

  private List<Vocabulary.Seen> own() {
    List<Vocabulary.Seen> all = new ArrayList<>();
    for (LabelledCode code : data.codes()) {
      code.all("nl").forEach(label -> all.add(seen(label)));
      code.all(data.scheme().otherLanguage()).forEach(other -> all.add(inOther(other)));
    }
    for (Example example : data.examples()) {
      all.add(seen(example.title()));
      example.context().forEach(line -> all.add(seen(line)));
    }
    for (Translation translation : data.translations()) {
      all.add(seen(translation.dutch()));
      all.add(inOther(translation.other()));
    }
    return all;
  }

  private static Vocabulary.Seen inOther(String text) {
    long[] words = TextFeatures.other(text);
    return new Vocabulary.Seen(words, words);
  }

  /** An English "and" in a Dutch expression does not make it a word of Dutch. */
  private static Vocabulary.Seen seenInCommon(String text) {
    return seen(
        TextFeatures.of(
            TextFeatures.words(text).stream()
                .filter(word -> !Words.isStopWordOfOthers(word))
                .toList()));
  }

  private static Vocabulary.Seen seen(String text) {
    return seen(TextFeatures.of(text));
  }

  private static Vocabulary.Seen seen(TextFeatures features) {
    return new Vocabulary.Seen(
        joined(features.grams(), features.stems()), joined(features.pieces(), features.stems()));
  }

  private static long[] joined(long[] one, long[] other) {
    long[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /** A label in both languages; alternative ones of a code only share a row. */
  private record Row(int code, String dutch, String other) {}

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (LabelledCode code : data.codes()) {
      List<String> dutch = code.all("nl");
      List<String> others = code.all(data.scheme().otherLanguage());
      for (int i = 0; i < Math.max(dutch.size(), others.size()); i++) {
        rows.add(new Row(numbers.get(code.notation()), at(i, dutch), at(i, others)));
      }
    }
    return rows;
  }

  private static String at(int place, List<String> texts) {
    return place < texts.size() ? texts.get(place) : "";
  }

  private Labels labels(Language language) {
    List<Row> rows = rows();
    List<String> dutch = rows.stream().map(Row::dutch).toList();
    List<String> others = rows.stream().map(Row::other).toList();
    Vocabulary vocabulary = language.vocabulary();
    CompoundWords compounds = CompoundWords.of(dutch);
    List<List<String>> words = dutch.stream().map(language::words).toList();
    List<TextFeatures> features = words.stream().map(TextFeatures::of).toList();
    List<SparseVector> rarity =
        features.stream().map(each -> vocabulary.weighed(each.stems()).rounded()).toList();
    return new Labels(
        dutch,
        others,
        rows.stream().mapToInt(Row::code).toArray(),
        Keys.of(dutch.stream().map(language::key).toList()),
        postings(
            features.stream().map(each -> vocabulary.weighedRuns(each.grams())).toList(),
            vocabulary),
        postings(rarity, vocabulary),
        postings(
            words.stream().map(each -> vocabulary.weighed(parts(each, compounds))).toList(),
            vocabulary),
        Postings.of(rarity, vocabulary.size()),
        postings(
            others.stream()
                .map(each -> vocabulary.weighedRuns(TextFeatures.of(each).pieces()))
                .toList(),
            vocabulary),
        otherWords(others, vocabulary),
        weights(rarity),
        Directions.of(
            rows.stream().map(row -> direction(row, language)).toList(),
            language.vectors().dimensions()),
        Directions.of(together(language), language.vectors().dimensions()));
  }

  /** Of codes that only documents name, 0. */
  private List<float[]> together(Language language) {
    List<float[]> together =
        new ArrayList<>(
            Collections.nCopies(numbers.size(), new float[language.vectors().dimensions()]));
    for (LabelledCode code : data.codes()) {
      together.set(numbers.get(code.notation()), together(code, language));
    }
    return together;
  }

  /**
   * One label of many may be far from what its code is; what they all are is not. 0 for a code that
   * has labels in further languages only.
   */
  private float[] together(LabelledCode code, Language language) {
    List<float[]> dutch = code.all("nl").stream().map(each -> inDutch(each, language)).toList();
    List<float[]> others =
        code.all(data.scheme().otherLanguage()).stream()
            .map(each -> inOther(each, language))
            .toList();
    List<float[]> all = new ArrayList<>(dutch.isEmpty() ? others : dutch);
    all.stream()
        .findFirst()
        .ifPresent(preferred -> all.addAll(Collections.nCopies(TIMES_PREFERRED, preferred)));
    others.stream().limit(1).forEach(all::add);
    return language.vectors().mean(all);
  }

  /** Only English words are ever asked for. */
  private Postings otherWords(List<String> others, Vocabulary vocabulary) {
    return postings(
        (data.scheme() == Scheme.ESCO ? others : List.<String>of())
            .stream().map(each -> vocabulary.weighed(TextFeatures.meaningInOther(each))).toList(),
        vocabulary);
  }

  private static float[] direction(Row row, Language language) {
    return row.dutch().isEmpty() ? inOther(row.other(), language) : inDutch(row.dutch(), language);
  }

  private static float[] inDutch(String label, Language language) {
    return language.direction(
        Language.dense(TextFeatures.of(language.words(label)), language.vocabulary()));
  }

  private static float[] inOther(String label, Language language) {
    return language.direction(Language.other(label, language.vocabulary()));
  }

  private static float[] weights(List<SparseVector> rarity) {
    float[] weights = new float[rarity.size()];
    for (int i = 0; i < weights.length; i++) {
      for (float each : rarity.get(i).weights()) {
        weights[i] += each;
      }
    }
    return weights;
  }

  private static Postings postings(List<SparseVector> vectors, Vocabulary vocabulary) {
    return Postings.of(vectors.stream().map(SparseVector::normalised).toList(), vocabulary.size());
  }

  /** Stems of words, and of the parts of those that are compounds. */
  private static long[] parts(List<String> words, CompoundWords compounds) {
    List<String> all = new ArrayList<>(words);
    for (String word : words) {
      compounds.parts(word).forEach(part -> all.add(word.substring(part.from(), part.to())));
    }
    return TextFeatures.of(all).stems();
  }

  private Wordings wordings(Language language) {
    List<Asked> asked =
        coded.stream().map(each -> Asked.of(each.title(), each.context(), language)).toList();
    int features = language.vocabulary().size();
    int dimensions = language.vectors().dimensions();
    return new Wordings(
        coded.stream().map(Example::title).toList(),
        Keys.of(asked.stream().map(Asked::key).toList()),
        coded.stream().map(this::codes).toList(),
        Postings.of(asked.stream().map(Asked::grams).toList(), features),
        Postings.of(asked.stream().map(Asked::stems).toList(), features),
        Postings.of(asked.stream().map(Asked::contextGrams).toList(), features),
        Postings.of(asked.stream().map(Asked::contextStems).toList(), features),
        Directions.of(asked.stream().map(Asked::direction).toList(), dimensions),
        Directions.of(asked.stream().map(Asked::contextDirection).toList(), dimensions));
  }
}
