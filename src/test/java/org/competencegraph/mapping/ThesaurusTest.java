package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words and sentences that belong to the program, and what is made of them. */
class ThesaurusTest {

  private static final Thesaurus SHIPPED = Thesaurus.shipped();

  private static final Thesaurus SMALL =
      new Thesaurus(
          List.of(
              new Thesaurus.Term(
                  "poetsen", List.of("reinigen", "zuiver maken"), List.of("onderhoud"), List.of()),
              new Thesaurus.Term(
                  "bekisting", List.of("kist"), List.of(), List.of("formwork", "concrete mould"))),
          List.of(
              new Thesaurus.Paraphrase(
                  "Klanten onthalen", "Verwelkomt bezoekers", "Ontvangst", "welcome clients")));

  private static final ThesaurusFeatures FEATURES = ThesaurusFeatures.of(SMALL);

  private static final TrainingData DATA =
      new TrainingData(
              Scheme.COMPETENT,
              List.of(
                  code("SK-1", "Lokalen reinigen"),
                  code("SK-2", "Machines smeren"),
                  code("SK-3", "Onderhoud plannen"),
                  code("SK-4", "Klanten adviseren")),
              List.of())
          .with(SMALL);

  private static final TrainingData ESCO =
      new TrainingData(
              Scheme.ESCO,
              List.of(
                  new LabelledCode(
                      "esco:1", "skill", List.of(new Label("remove concrete forms", "en"))),
                  new LabelledCode("esco:2", "skill", List.of(new Label("build formwork", "en"))),
                  new LabelledCode("esco:3", "skill", List.of(new Label("Bekisting", "nl")))),
              List.of())
          .with(SMALL);

  private static LabelledCode code(String notation, String label) {
    return new LabelledCode(notation, "SK", List.of(new Label(label, "nl")));
  }

  private static float score(MappingMethod method, TrainingData data, String code, String text) {
    Knowledge knowledge = KnowledgeTraining.of(data);
    Asked asked = Asked.of(text, List.of(), knowledge.language());
    return method
        .scores(asked, Nearness.of(asked, knowledge), knowledge)[
        knowledge.notations().indexOf(code)];
  }

  private static <T> Stream<String> texts(List<T> all, Function<T, Stream<String>> of) {
    return all.stream().flatMap(of);
  }

  @Test
  void hasEachWordAndEachLabelOnce() {
    assertThat(SHIPPED.terms()).hasSizeGreaterThan(10_000);
    assertThat(SHIPPED.terms()).extracting(Thesaurus.Term::word).doesNotHaveDuplicates();
    assertThat(SHIPPED.paraphrases()).hasSizeGreaterThan(10_000);
    assertThat(SHIPPED.paraphrases())
        .extracting(each -> each.label().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void hasNoEmptyText() {
    assertThat(
            texts(
                SHIPPED.terms(),
                term ->
                    Stream.of(List.of(term.word()), term.same(), term.near(), term.english())
                        .flatMap(List::stream)))
        .noneMatch(String::isBlank);
    assertThat(
            texts(
                SHIPPED.paraphrases(),
                each -> Stream.of(each.label(), each.said(), each.brief(), each.english())))
        .noneMatch(String::isBlank)
        .noneMatch(text -> text.contains("|"));
  }

  @Test
  void isOfWhatAMapperLearnsFrom() {
    assertThat(DATA.fingerprint()).isNotEqualTo(DATA.with(Thesaurus.NONE).fingerprint());
    assertThat(DATA.fingerprint()).isNotEqualTo(DATA.with(SHIPPED).fingerprint());
    assertThat(DATA.fingerprint())
        .isEqualTo(DATA.with(new Thesaurus(SMALL.terms(), SMALL.paraphrases())).fingerprint());
  }

  @Test
  void findsALabelByWhatElseIsSaid() {
    SynonymsMethod method = new SynonymsMethod();
    assertThat(score(method, DATA, "SK-1", "Poetst de gang")).isPositive();
    assertThat(score(method, DATA, "SK-3", "Poetst de gang"))
        .as("near is less than the same")
        .isPositive()
        .isLessThan(score(method, DATA, "SK-1", "Poetst de gang"));
    assertThat(score(method, DATA, "SK-2", "Poetst de gang")).isZero();
    assertThat(score(method, DATA.with(Thesaurus.NONE), "SK-1", "Poetst de gang")).isZero();
  }

  @Test
  void findsALabelInEnglishByATextInDutch() {
    TranslatedWordsMethod method = new TranslatedWordsMethod();
    float exact = score(method, ESCO, "esco:2", "De bekisting");
    assertThat(score(method, ESCO, "esco:1", "De bekisting")).isPositive().isLessThan(exact);
    assertThat(score(method, ESCO, "esco:2", "De kist"))
        .as("a word for the word")
        .isPositive()
        .isLessThan(exact);
    assertThat(score(method, ESCO.with(Thesaurus.NONE), "esco:2", "De bekisting")).isZero();
  }

  @Test
  void isToldAsAReason() {
    Ranking found = MapperTraining.of(DATA).rank("Poetst de gang", List.of(), Mapper.Half.BOTH, 4);
    assertThat(found.candidates())
        .filteredOn(each -> each.notation().equals("SK-1"))
        .flatExtracting(Candidate::reasons)
        .contains(new Candidate.Reason("Lokalen reinigen", "nl", List.of("poetst")));
    Ranking english =
        MapperTraining.of(ESCO).rank("De bekisting zetten", List.of(), Mapper.Half.BOTH, 3);
    assertThat(english.candidates())
        .filteredOn(each -> each.notation().equals("esco:2"))
        .flatExtracting(Candidate::reasons)
        .contains(new Candidate.Reason("build formwork", "en", List.of("bekisting")));
  }

  @Test
  void isTakenAsFarAsItConcernsWhatIsLoaded() {
    CommonPairs all = CommonPairs.of(FEATURES, Scheme.ESCO, stem -> true, 100);
    assertThat(all.dutch())
        .contains(
            new CommonPairs.Pair("poetsen", "reinigen zuiver maken"),
            new CommonPairs.Pair("poetsen", "onderhoud"),
            new CommonPairs.Pair("Klanten onthalen", "Verwelkomt bezoekers"));
    assertThat(all.translations())
        .contains(
            new Translation("bekisting", "formwork concrete mould"),
            new Translation("Verwelkomt bezoekers", "welcome clients"));
    assertThat(CommonPairs.of(FEATURES, Scheme.COMPETENT, stem -> true, 100).translations())
        .isEmpty();
    assertThat(CommonPairs.of(FEATURES, Scheme.ESCO, stem -> false, 100).dutch()).isEmpty();
    long known = TextFeatures.stemHash(TextFeatures.stem("onthalen"));
    assertThat(CommonPairs.of(FEATURES, Scheme.ESCO, stem -> stem == known, 100).dutch())
        .hasSize(2)
        .allMatch(pair -> pair.one().equals("Klanten onthalen"));
    assertThat(CommonPairs.of(FEATURES, Scheme.ESCO, stem -> true, 1).dutch())
        .as("no more than twice the texts that are loaded, and what begins there")
        .hasSizeLessThan(4);
  }

  @Test
  void linksTakeTheOneThatSaysMost() {
    WordLinks links =
        new WordLinks(new int[] {0, 2, 3, 3, 3}, new int[] {2, 3, 3}, new float[] {0.5f, 0.2f, 1});
    SparseVector text = new SparseVector(new int[] {0, 1, 2}, new float[] {0.6f, 0.3f, 0.1f});
    SparseVector linked = links.linked(text);
    assertThat(linked.ids()).containsExactly(2, 3);
    assertThat(linked.weights()).containsExactly(0.3f, 0.3f);
    SparseVector beside = links.beside(text);
    assertThat(beside.ids()).containsExactly(0, 1, 2, 3);
    assertThat(beside.weights()).containsExactly(0.6f, 0.3f, 0.3f, 0.3f);
    assertThat(links.linked(new SparseVector(new int[0], new float[0])).isEmpty()).isTrue();
  }

  /** Parts of the coded texts go on from the same directions, each by itself. */
  @Test
  void directionsThatAreSharedStayAsTheyAre() {
    TrainingData data =
        new TrainingData(Scheme.COMPETENT, SmallCatalogue.CODES, SmallCatalogue.EXAMPLES)
            .with(SMALL);
    SharedDirections shared = KnowledgeTraining.shared(data);
    assertThat(shared.of(shared.vocabulary()).rows()).isDeepEqualTo(shared.state().rows());
    WordVectors vectors = KnowledgeTraining.of(data, Sentences.NONE, shared).language().vectors();
    byte[][] once = vectors.rows();
    WordVectors again = KnowledgeTraining.of(data, Sentences.NONE, shared).language().vectors();
    assertThat(again.rows()).isDeepEqualTo(once);
    assertThat(again.scales()).containsExactly(vectors.scales());
    Vocabulary others = KnowledgeTraining.of(data, Sentences.NONE, shared).language().vocabulary();
    int klant = others.id(TextFeatures.stemHash(TextFeatures.stem("klant")));
    int before = shared.vocabulary().id(others.hashes()[klant]);
    assertThat(shared.of(others).rows()[klant]).isEqualTo(shared.state().rows()[before]);
    assertThat(once[klant])
        .as("coded texts teach more")
        .isNotEqualTo(WordVectors.of(shared.state().rows(), vectors.dimensions()).rows()[before]);
  }

  @Test
  void mayHaveWordsThatNobodyKnows() {
    Vocabulary vocabulary = Vocabulary.of(List.of());
    assertThat(WordLinks.dutch(FEATURES, vocabulary).others()).isEmpty();
    assertThat(WordLinks.english(FEATURES, vocabulary).others()).isEmpty();
  }
}
