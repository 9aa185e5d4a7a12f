package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a {@link Mapper} from what a user loads. How methods are weighed, and how sure an answer
 * is, is learned from examples that the methods had not seen: groups of examples are put in folds,
 * and each fold is asked of what was learned from the others. The same data gives the same mapper.
 */
public final class MapperTraining {

  private static final int FOLDS = 4;

  /** A fold more is asked while there are fewer questions. */
  private static final int MOST_QUESTIONS = 1_000;

  private final TrainingData data;
  private final Sentences sentences;

  private MapperTraining(TrainingData data, Sentences sentences) {
    this.data = data;
    this.sentences = sentences;
  }

  /** Learns, without a model of the user's own. */
  public static Mapper of(TrainingData data) {
    return of(data, Sentences.NONE);
  }

  /**
   * Learns.
   *
   * @param sentences of all labels and coded texts
   */
  public static Mapper of(TrainingData data, Sentences sentences) {
    return new MapperTraining(data, sentences).learn();
  }

  /** What was asked of codes of each half. */
  private record Asking(Questions first, Questions second) {

    static final Asking NONE = new Asking(Questions.NONE, Questions.NONE);

    Asking and(Asking more) {
      return new Asking(first.and(more.first), second.and(more.second));
    }
  }

  /**
   * What weights are learned from.
   *
   * @param knowledge of all data
   * @param first questions about codes of the first half, of knowledge that had not seen their
   *     groups, or their texts as labels
   * @param second the same of the second
   */
  record Lesson(Knowledge knowledge, Questions first, Questions second) {}

  private Mapper learn() {
    Lesson lesson = lesson();
    return new Mapper(
            lesson.knowledge(),
            LearnedTraining.of(lesson.first()),
            LearnedTraining.of(lesson.second()),
            sentences.fingerprint(data))
        .with(sentences.encoder());
  }

  /** All but the weights. */
  static Lesson lesson(TrainingData data) {
    return new MapperTraining(data, Sentences.NONE).lesson();
  }

  private Lesson lesson() {
    SharedDirections shared = KnowledgeTraining.shared(data);
    CompletableFuture<Knowledge> whole =
        CompletableFuture.supplyAsync(() -> KnowledgeTraining.of(data, sentences, shared));
    List<Supplier<Asking>> parts = new ArrayList<>();
    HeldLabels held = HeldLabels.of(data).ifEnough();
    for (Set<String> fold : enough(folds())) {
      HeldLabels own = parts.isEmpty() ? held : HeldLabels.NONE;
      parts.add(() -> ask(fold, own, shared));
    }
    if (parts.isEmpty() && !held.ofCode().isEmpty()) {
      parts.add(() -> ask(Set.of(), held, shared));
    }
    Asking asked = parts.parallelStream().map(Supplier::get).reduce(Asking.NONE, Asking::and);
    return new Lesson(whole.join(), asked.first(), asked.second());
  }

  /** Groups with codes, dealt out in the order of their names. */
  private List<Set<String>> folds() {
    TreeSet<String> groups = new TreeSet<>();
    data.examples().stream()
        .filter(each -> !each.codes().isEmpty())
        .forEach(each -> groups.add(each.group()));
    long coded = data.examples().stream().filter(each -> !each.codes().isEmpty()).count();
    if (groups.size() < FOLDS || coded < FusionTraining.FEWEST) {
      return List.of();
    }
    List<Set<String>> folds =
        Stream.generate(() -> (Set<String>) new HashSet<String>()).limit(FOLDS).toList();
    int next = 0;
    for (String group : groups) {
      folds.get(next++ % FOLDS).add(group);
    }
    return folds;
  }

  /** The first of them, for a few weights are no better for more questions. */
  private List<Set<String>> enough(List<Set<String>> folds) {
    List<Set<String>> asked = new ArrayList<>();
    long questions = 0;
    for (Set<String> fold : folds) {
      if (questions < MOST_QUESTIONS) {
        asked.add(fold);
        questions +=
            data.examples().stream()
                .filter(each -> !each.codes().isEmpty() && fold.contains(each.group()))
                .count();
      }
    }
    return asked;
  }

  /**
   * A fold, of knowledge that has not seen it. Labels that are held back are asked of the same: to
   * learn once more for them would cost as much as a fold.
   */
  private Asking ask(Set<String> fold, HeldLabels held, SharedDirections shared) {
    Predicate<Example> isAsked = example -> fold.contains(example.group());
    Knowledge knowledge =
        KnowledgeTraining.of(
            held.without(data).with(data.examples().stream().filter(isAsked.negate()).toList()),
            sentences,
            shared);
    Map<String, Integer> numbers = numbers(knowledge);
    Stream<Asking> ofExamples =
        data.examples().stream().filter(isAsked).map(example -> ask(example, numbers, knowledge));
    Stream<Asking> ofLabels =
        held.ofCode().entrySet().stream()
            .map(each -> new Example("", each.getValue(), List.of(), List.of(each.getKey())))
            .map(label -> askLabel(label, numbers, knowledge));
    return Stream.concat(ofExamples, ofLabels).reduce(Asking.NONE, Asking::and);
  }

  /** A label that may as well be Dutch teaches nothing of the other language. */
  private Asking askLabel(Example label, Map<String, Integer> numbers, Knowledge knowledge) {
    Scored scored = Scored.of(asked(label, knowledge), knowledge);
    return scored.asked().isOther() ? asking(label, scored, true, numbers, knowledge) : Asking.NONE;
  }

  private static Map<String, Integer> numbers(Knowledge knowledge) {
    Map<String, Integer> numbers = new HashMap<>();
    knowledge.notations().forEach(notation -> numbers.put(notation, numbers.size()));
    return numbers;
  }

  private Asked asked(Example example, Knowledge knowledge) {
    return Asked.of(example.title(), example.context(), knowledge.language())
        .with(sentences.of(example.title()));
  }

  /** Texts with codes are of people who write Dutch, also where they call things in English. */
  private Asking ask(Example example, Map<String, Integer> numbers, Knowledge knowledge) {
    return example.codes().isEmpty()
        ? Asking.NONE
        : asking(
            example,
            Scored.of(asked(example, knowledge).inDutch(), knowledge),
            false,
            numbers,
            knowledge);
  }

  /**
   * Where none of the codes is known, no answer is right: that too is to be known of a confidence.
   */
  private static Asking asking(
      Example example,
      Scored scored,
      boolean ofOther,
      Map<String, Integer> numbers,
      Knowledge knowledge) {
    List<String> codes = example.codes().stream().map(Notation::base).distinct().toList();
    return new Asking(
        questions(codes, false, ofOther, numbers, scored, knowledge),
        questions(codes, true, ofOther, numbers, scored, knowledge));
  }

  private static Questions questions(
      List<String> codes,
      boolean second,
      boolean ofOther,
      Map<String, Integer> numbers,
      Scored scored,
      Knowledge knowledge) {
    List<String> ofHalf = codes.stream().filter(code -> Notation.isSecond(code) == second).toList();
    if (ofHalf.isEmpty()) {
      return Questions.NONE;
    }
    Set<Integer> right =
        ofHalf.stream().filter(numbers::containsKey).map(numbers::get).collect(Collectors.toSet());
    List<FusionTraining.Question> question =
        List.of(question(Shortlist.of(scored, knowledge.range(second)), right));
    return ofOther ? new Questions(List.of(), question) : new Questions(question, List.of());
  }

  private static FusionTraining.Question question(Shortlist list, Set<Integer> right) {
    boolean[] answers = new boolean[list.size()];
    for (int place = 0; place < answers.length; place++) {
      answers[place] = right.contains(list.codes()[place]);
    }
    return new FusionTraining.Question(list, answers);
  }
}
