package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.competencegraph.embedding.EmbeddingModel;
import org.competencegraph.testing.TinyModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of a user's own among the methods: texts that share no letters with what they mean. */
class SentenceMethodsTest {

  private static final TrainingData DATA =
      new TrainingData(Scheme.COMPETENT, SmallCatalogue.CODES, SmallCatalogue.EXAMPLES);

  @TempDir static Path folder;
  private static EmbeddingModel model;
  private static Mapper mapper;

  @BeforeAll
  static void learn() throws Exception {
    model =
        EmbeddingModel.open(
            TinyModel.of(
                    "klachten bezwaar", "behandelen wuq", "stock zzyp", "comptabilité grootboek")
                .write(folder.resolve("model")));
    mapper = MapperTraining.of(DATA, sentences(List.of()));
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static Sentences sentences(List<Mapper> before) {
    return Sentences.of(model, List.of(DATA), before, (done, all) -> {});
  }

  private static Ranking rank(Mapper asked, String text) {
    return asked.rank(text, List.of(), Mapper.Half.BOTH, 3);
  }

  @Test
  void findsWhatSharesNoLettersAndNamesTheLabelThatIsNear() {
    Ranking found = rank(mapper, "Bezwaar wuq");
    assertThat(found.fits()).isTrue();
    Candidate first = found.candidates().getFirst();
    assertThat(first.notation()).isEqualTo("SK-3");
    assertThat(first.method()).isEqualTo("sentence-embedding");
    assertThat(first.reasons().getFirst())
        .isEqualTo(new Candidate.Reason("Klachten behandelen", "nl", List.of()));
    assertThat(rank(SmallCatalogue.mapper(), "Bezwaar wuq").fits()).isFalse();
  }

  @Test
  void namesTheLabelInTheOtherLanguageWhereThatIsNearer() {
    Candidate first = rank(mapper, "Grootboek").candidates().getFirst();
    assertThat(first.notation()).isEqualTo("KN-2");
    assertThat(first.label()).isEqualTo("Boekhoudsoftware");
    assertThat(first.reasons().getFirst().label()).isEqualTo("Logiciels de comptabilité");
    assertThat(first.reasons().getFirst().language()).isEqualTo("fr");
  }

  @Test
  void findsByACodedTextThatMeansTheSame() {
    Knowledge knowledge = mapper.knowledge();
    Asked asked =
        Asked.of("zzyp", List.of(), knowledge.language()).with(ByteVector.of(model.vector("zzyp")));
    float[] scores =
        new SentenceNeighboursMethod().scores(asked, Nearness.of(asked, knowledge), knowledge);
    // Houdt de stock bij, which 18 is printed for; no label of it has that word.
    assertThat(scores[knowledge.notations().indexOf("18")]).isEqualTo(1, within(1e-6f));
    assertThat(scores[knowledge.notations().indexOf("17")]).isZero();
  }

  @Test
  void aTextThatTheModelDoesNotKnowFitsNothing() {
    assertThat(rank(mapper, "xyzzy plugh").fits()).isFalse();
  }

  @Test
  void withoutAModelToAskItAnswersAsWithSilentMethods() throws Exception {
    mapper.write(folder);
    Mapper opened = Mapper.open(folder, Scheme.COMPETENT);
    assertThat(opened.embeddedBy()).isEqualTo(model.fingerprint());
    assertThat(rank(opened, "Bezwaar wuq").fits()).isFalse();
    assertThat(rank(opened, "Klachten behandelen").candidates().getFirst().notation())
        .isEqualTo("SK-3");
    assertThat(rank(opened.with(Optional.of(model)), "Bezwaar wuq"))
        .isEqualTo(rank(mapper, "Bezwaar wuq"));
  }

  @Test
  void aModelWithOtherVectorsIsRefused() throws Exception {
    try (EmbeddingModel other = EmbeddingModel.open(TinyModel.of("a").write(folder.resolve("b")))) {
      assertThatThrownBy(() -> mapper.with(Optional.of(other)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1 numbers");
    }
  }

  /** The model, with a count of what it is asked. */
  private record Counting(AtomicInteger asked) implements SentenceEncoder {

    @Override
    public String fingerprint() {
      return model.fingerprint();
    }

    @Override
    public int dimensions() {
      return model.dimensions();
    }

    @Override
    public float[] vector(String text) {
      asked.incrementAndGet();
      return model.vector(text);
    }
  }

  @Test
  void embedsEachTextOnceAndNoneThatIsKnown() {
    Counting counting = new Counting(new AtomicInteger());
    TrainingData esco = new TrainingData(Scheme.ESCO, SmallCatalogue.CODES, List.of());
    Sentences fresh =
        Sentences.of(counting, List.of(DATA, DATA, esco), List.of(), (done, all) -> {});
    // Two labels of nine codes, one Dutch label of two of them, and three texts with codes.
    assertThat(counting.asked()).hasValue(9 + 8 + 3);
    Mapper learned = MapperTraining.of(DATA, fresh);
    assertThat(counting.asked()).hasValue(20);
    TrainingData more =
        new TrainingData(
            Scheme.COMPETENT,
            SmallCatalogue.CODES,
            List.of(
                SmallCatalogue.EXAMPLES.getFirst(),
                new Example("BK-3", "Nieuw", List.of(), List.of("18"))));
    Sentences.of(counting, List.of(more), List.of(learned), (done, all) -> {});
    assertThat(counting.asked()).hasValue(21);
  }

  @Test
  void whatIsTakenOverIsTheSame() {
    Mapper again = MapperTraining.of(DATA, sentences(List.of(mapper)));
    assertThat(again.knowledge().meanings().vectors().columns())
        .isDeepEqualTo(mapper.knowledge().meanings().vectors().columns());
    assertThat(again.knowledge().meanings().vectors().scales())
        .containsExactly(mapper.knowledge().meanings().vectors().scales());
    assertThat(again.learnedFrom()).isEqualTo(mapper.learnedFrom());
    assertThat(again.learnedFrom()).isNotEqualTo(SmallCatalogue.mapper().learnedFrom());
  }

  @Test
  void tellsWhichTextsTheModelHasNothingToSayOf() {
    assertThat(sentences(List.of()).silent())
        .contains("Bestellingen registreren", "Werkt in teamverband")
        .doesNotContain("Klachten behandelen", "Houdt de stock bij");
  }

  @Test
  void aVectorIsOfLengthOneWhateverTheModelGives() {
    ByteVector sentence = ByteVector.of(new float[] {3e20f, -4e20f, 0});
    assertThat(sentence.numbers()).containsExactly(95, -127, 0);
    double length = 0;
    for (byte each : sentence.numbers()) {
      length += Math.pow(each * sentence.scale(), 2);
    }
    assertThat(length).isEqualTo(1, within(1e-6));
    assertThat(ByteVector.of(new float[3]).isZero()).isTrue();
    assertThat(ByteVector.of(new float[] {1, Float.NaN}).isZero()).isTrue();
    assertThat(ByteVector.of(new float[] {1, Float.NEGATIVE_INFINITY}).isZero()).isTrue();
    assertThat(ByteVector.NONE.isZero()).isTrue();
  }

  @Test
  void whatAnyTwoTextsHaveInCommonSaysNothing() {
    Meanings meanings =
        new Meanings(
            "model",
            0.6f,
            new Directions(new float[] {1f / 127, 1f / 127}, new byte[][] {{127, 0}, {0, 127}}),
            new int[] {0},
            new int[] {1},
            new int[] {});
    float[] near = meanings.nearness(ByteVector.of(new float[] {0.8f, 0.6f}));
    assertThat(near[0]).isEqualTo(0.5f, within(0.01f));
    assertThat(near[1]).isZero();
  }

  /** Of the three pairs of three vectors, one is at a cosine of 1. */
  @Test
  void howMuchThatIsIsTheMeanOfAllPairs() {
    float one = 1f / 127;
    float[] scales = {one, one, one, 0};
    byte[][] columns = {{127, 127, 0, 0}, {0, 0, 127, 0}};
    assertThat(floor(scales, columns)).isEqualTo(1 / 3f, within(1e-6f));
    assertThat(floor(new float[] {one}, new byte[][] {{127}})).isZero();
    assertThat(floor(new float[0], new byte[0][])).isZero();
    assertThat(floor(new float[] {one, one}, new byte[][] {{127, 127}})).isEqualTo(0.99f);
  }

  private static float floor(float[] scales, byte[][] columns) {
    return Meanings.floor(new Directions(scales, columns));
  }
}
