package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns the weights and the calibration of one half from questions whose answers are known. */
final class LearnedTraining {

  private static final int PARTS = 4;

  /** As many teach weights that know none of them by heart. */
  private static final int MANY_QUESTIONS = 1_000;

  /** So many answers of each question are calibrated: those that somebody may see. */
  private static final int MOST_ANSWERS = 10;

  private final List<FusionTraining.Question> questions;
  private final Learned untrained;
  private final int label;

  private LearnedTraining(List<FusionTraining.Question> questions, Learned untrained, int label) {
    this.questions = questions;
    this.untrained = untrained;
    this.label = label;
  }

  /**
   * Learns from texts in Dutch.
   *
   * @param questions those of a group follow each other
   */
  static Learned of(List<FusionTraining.Question> questions) {
    return new LearnedTraining(questions, Learned.untrained(), Scored.LABEL).learned();
  }

  /** The same from texts in the other language. */
  static Learned ofOther(List<FusionTraining.Question> questions) {
    return new LearnedTraining(questions, Learned.untrainedOfOther(), Scored.OTHER).learned();
  }

  /** What is learned of a half. */
  static LearnedHalf of(Questions questions) {
    return new LearnedHalf(of(questions.dutch()), ofOther(questions.other()));
  }

  private Learned learned() {
    if (questions.size() < FusionTraining.FEWEST) {
      return untrained;
    }
    Fusion fusion = fusion(questions);
    return new Learned(
        fusion,
        Calibration.of(
            answers(fusion),
            LabelWorth.of(
                questions.stream().flatMap(question -> ofLabels(question).stream()).toList(),
                questions.stream().flatMap(LearnedTraining::ofParts).toList())));
  }

  private Fusion fusion(List<FusionTraining.Question> some) {
    return FusionTraining.of(answerable(some), untrained.fusion());
  }

  private static List<FusionTraining.Question> answerable(List<FusionTraining.Question> questions) {
    return questions.stream().filter(FusionTraining.Question::isAnswerable).toList();
  }

  /**
   * What is calibrated. Weights that have seen a question are surer of it than they will be right
   * of a text to come; those that have not were learned from fewer, and are right less often. What
   * is to be known lies between, so answers of both count (compare the .632 bootstrap, <a
   * href="https://doi.org/10.1080/01621459.1983.10477973">Efron 1983</a>).
   */
  private List<Calibration.Answer> answers(Fusion fusion) {
    List<Calibration.Answer> answers = new ArrayList<>();
    questions.forEach(each -> answers.addAll(answers(each, fusion)));
    if (questions.size() < MANY_QUESTIONS) {
      IntStream.range(0, PARTS)
          .parallel()
          .mapToObj(part -> unseen(part, fusion))
          .toList()
          .forEach(answers::addAll);
    }
    return answers;
  }

  /** Of a part by the others; of groups, only one at its edge may be in another too. */
  private List<Calibration.Answer> unseen(int part, Fusion fusion) {
    int from = questions.size() * part / PARTS;
    int to = questions.size() * (part + 1) / PARTS;
    List<FusionTraining.Question> others = new ArrayList<>(questions.subList(0, from));
    others.addAll(questions.subList(to, questions.size()));
    boolean isEnough = answerable(others).size() >= FusionTraining.FEWEST;
    Fusion unseen = isEnough ? fusion(others) : fusion;
    return questions.subList(from, to).stream()
        .flatMap(each -> answers(each, unseen).stream())
        .toList();
  }

  /** Whether an answer is right that has the text as its label; empty where none has. */
  private static Optional<Boolean> ofLabels(FusionTraining.Question question) {
    boolean isLabel = false;
    for (int place = 0; place < question.list().size(); place++) {
      if (question.list().score(place, Scored.EXACT_LABEL) > 0) {
        if (question.right()[place]) {
          return Optional.of(true);
        }
        isLabel = true;
      }
    }
    return isLabel ? Optional.of(false) : Optional.empty();
  }

  /** Whether each code is right that is called as a part of the text. */
  private static Stream<Boolean> ofParts(FusionTraining.Question question) {
    return IntStream.range(0, question.list().size())
        .filter(place -> question.list().score(place, Scored.EXACT_CLAUSE) > 0)
        .mapToObj(place -> question.right()[place]);
  }

  private List<Calibration.Answer> answers(FusionTraining.Question question, Fusion fusion) {
    double[] logits = fusion.logits(question.list());
    int[] order = question.list().ordered(logits);
    double[] chances = Chances.of(Arrays.stream(order).mapToDouble(i -> logits[i]).toArray());
    List<Calibration.Answer> answers = new ArrayList<>();
    for (int i = 0; i < Math.min(order.length, MOST_ANSWERS); i++) {
      answers.add(
          new Calibration.Answer(
              Calibration.facts(chances, i, order[i], question.list(), label),
              question.right()[order[i]]));
    }
    return answers;
  }
}
