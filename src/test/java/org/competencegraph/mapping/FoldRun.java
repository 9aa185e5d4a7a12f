package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.competencegraph.evaluation.Answer;
import org.competencegraph.evaluation.ExpectedCode;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.Outcome;

/** Asks the texts of one fold of all that the table compares; all of it learned from the others. */
final class FoldRun {

  static final String WHOLE = "**the whole**";
  static final String TITLE_ONLY = "the whole, the title only";
  static final String NO_ESCO = "the whole, no ESCO";
  static final String CATALOGUE = "the whole, no coded text";
  static final String CATALOGUE_TITLE = "the whole, no coded text, the title only";
  static final String RECURRING = "the whole, titles that recur";

  private static final int LIMIT = Outcome.DEEPEST;
  private static final List<Muted> MUTED = Muted.all();

  private final Fold fold;
  private final WordsBaseline words;
  private final GramsBaseline grams;
  private final Mapper catalogue;
  private final MapperTraining.Lesson lesson;
  private final Mapper mapper;
  private final Mapper withoutEsco;

  /**
   * @param words that know labels alone
   * @param catalogue that learned from labels of Competent alone
   */
  FoldRun(Fold fold, TableData data, WordsBaseline words, Mapper catalogue) {
    this.fold = fold;
    this.words = words;
    this.catalogue = catalogue;
    this.grams = new GramsBaseline(data.codes(), fold.training());
    this.lesson = MapperTraining.lesson(fold.data(data.codes(), data.texts()));
    this.withoutEsco = MapperTraining.of(fold.data(data.codes(), List.of()));
    this.mapper =
        new Mapper(
            lesson.knowledge(),
            LearnedTraining.of(lesson.first()),
            LearnedTraining.of(lesson.second()),
            "");
  }

  void run(Board board) {
    for (Target target : Target.values()) {
      List<Learned> learned = MUTED.parallelStream().map(each -> learned(each, target)).toList();
      asked(fold.fresh(), target).parallelStream()
          .map(row -> entries(row, target, learned))
          .toList()
          .forEach(entries -> board.add(target, entries));
      asked(fold.recurring(), target)
          .forEach(row -> board.add(target, List.of(whole(RECURRING, mapper, row, target))));
    }
  }

  private static List<GoldRow> asked(List<GoldRow> rows, Target target) {
    return rows.stream().filter(row -> !target.expected(row).isEmpty()).toList();
  }

  private Learned learned(Muted muted, Target target) {
    if (muted.methods().isEmpty()) {
      return target.isVersion2() ? mapper.second().dutch() : mapper.first().dutch();
    }
    List<FusionTraining.Question> questions =
        target.isVersion2() ? lesson.second().dutch() : lesson.first().dutch();
    return LearnedTraining.of(questions.stream().map(muted::of).toList());
  }

  private List<Board.Entry> entries(GoldRow row, Target target, List<Learned> learned) {
    List<Board.Entry> entries = new ArrayList<>();
    entries.add(
        Board.Entry.of(
            "BM25, words of labels",
            row,
            target,
            target.isVersion2() ? words.rank(row.text(), LIMIT) : List.of()));
    entries.add(
        Board.Entry.of("n-grams of labels", row, target, grams.byLabels(row, target, LIMIT)));
    entries.add(
        Board.Entry.of(
            "n-grams of labels + of coded texts, the crude sum",
            row,
            target,
            grams.bySum(row, target, LIMIT)));
    entries.add(whole(WHOLE, mapper, row, target));
    GoldRow title = new GoldRow(row.text(), List.of(), row.expected(), row.qualification());
    entries.add(whole(TITLE_ONLY, mapper, title, target));
    entries.add(whole(NO_ESCO, withoutEsco, row, target));
    entries.add(whole(CATALOGUE, catalogue, row, target));
    entries.add(whole(CATALOGUE_TITLE, catalogue, title, target));
    Scored scored =
        Scored.of(
            Asked.of(row.text(), row.context(), lesson.knowledge().language()), lesson.knowledge());
    for (int i = 0; i < scored.byMethod().size(); i++) {
      entries.add(alone(i, scored, row, target));
    }
    for (int i = 1; i < MUTED.size(); i++) {
      entries.add(without(MUTED.get(i), learned.get(i), scored, row, target));
    }
    return entries;
  }

  private static Board.Entry whole(String line, Mapper mapper, GoldRow row, Target target) {
    return Board.Entry.of(
        line, row, target, mapper.rank(row.text(), row.context(), target.versions, LIMIT));
  }

  /** Codes without a score are not answered. */
  private Board.Entry alone(int method, Scored scored, GoldRow row, Target target) {
    Knowledge knowledge = lesson.knowledge();
    float[] scores = scored.byMethod().get(method).clone();
    Knowledge.Range others = knowledge.range(!target.isVersion2());
    Arrays.fill(scores, others.from(), others.to(), 0);
    return Board.Entry.of(
        "`" + MappingMethods.all().get(method).id() + "` alone",
        row,
        target,
        Arrays.stream(Largest.of(scores, LIMIT)).mapToObj(knowledge.notations()::get).toList());
  }

  private Board.Entry without(
      Muted muted, Learned learned, Scored scored, GoldRow row, Target target) {
    Set<String> expected = target.expected(row);
    Knowledge knowledge = lesson.knowledge();
    List<Answer> answers =
        new Ranked(muted.of(scored), learned, knowledge.range(target.isVersion2()))
            .best(LIMIT).stream()
                .map(
                    place ->
                        new Answer(
                            ExpectedCode.of(knowledge.notations().get(place.code())),
                            place.confidence()))
                .toList();
    return Board.Entry.of(muted.name(), row, expected, answers, false);
  }
}
