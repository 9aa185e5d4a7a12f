package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every method keeps to, and what each is for. */
class MappingMethodsTest {

  private static final Knowledge KNOWLEDGE = SmallCatalogue.knowledge();
  private static final Knowledge NOTHING =
      KnowledgeTraining.of(new TrainingData(Scheme.COMPETENT, List.of(), List.of()));

  static List<MappingMethod> methods() {
    return MappingMethods.all();
  }

  private static float[] scores(
      MappingMethod method, Knowledge knowledge, String text, String... context) {
    Asked asked = Asked.of(text, List.of(context), knowledge.language());
    return method.scores(asked, Nearness.of(asked, knowledge), knowledge);
  }

  private static float score(MappingMethod method, String code, String text, String... context) {
    return scores(method, KNOWLEDGE, text, context)[KNOWLEDGE.notations().indexOf(code)];
  }

  @ParameterizedTest
  @MethodSource("methods")
  void saysSomethingFiniteOfEachCode(MappingMethod method) {
    for (String text : List.of("Registreert bestellingen", "", "qqq", "*", "foo( AND \\")) {
      float[] scores = scores(method, KNOWLEDGE, text, "Noteert de bestelling");
      assertThat(scores).hasSize(KNOWLEDGE.codes());
      for (float score : scores) {
        assertThat(score).isFinite();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void saysTheSameEachTime(MappingMethod method) {
    float[] once = scores(method, KNOWLEDGE, "Stelt een planning op", "Plant het werk");
    assertThat(scores(method, KNOWLEDGE, "Stelt een planning op", "Plant het werk"))
        .isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void hasNothingToSayWhereNothingIsKnown(MappingMethod method) {
    assertThat(scores(method, NOTHING, "Registreert bestellingen")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void findsNothingByATextThatSharesNothing(MappingMethod method) {
    if (method.isEvidence()) {
      assertThat(scores(method, KNOWLEDGE, "9 8 7")).containsOnly(0f);
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void hasANameAndADescription(MappingMethod method) {
    assertThat(method.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(method.description()).endsWith(".");
    assertThat(method.weight()).isPositive();
  }

  @Test
  void eachHasANameOfItsOwn() {
    assertThat(methods()).extracting(MappingMethod::id).doesNotHaveDuplicates();
  }

  @Test
  void aLabelIsTheSameInAnotherOrderAndInflection() {
    assertThat(score(new ExactLabelMethod(), "SK-1", "Registreert de bestelling")).isEqualTo(1);
    assertThat(score(new ExactLabelMethod(), "SK-1", "Registreert orders")).isZero();
  }

  @Test
  void wordsAreTheSameInTheThirdPerson() {
    assertThat(score(new LabelWordsMethod(), "SK-3", "Behandelt een klacht")).isGreaterThan(0.9f);
  }

  @Test
  void aVerbInTwoPiecesIsOne() {
    assertThat(score(new ExactLabelMethod(), "SK-5", "Stelt een planning op")).isEqualTo(1);
  }

  @Test
  void aCompoundHasItsParts() {
    assertThat(score(new CompoundsMethod(), "SK-4", "Houdt gegevens van klanten bij")).isPositive();
    assertThat(score(new LabelWordsMethod(), "SK-4", "Houdt gegevens van klanten bij")).isZero();
  }

  @Test
  void lettersBridgeWhatStemsDoNot() {
    assertThat(score(new LabelGramsMethod(), "KN-2", "Boekhouding")).isGreaterThan(0.2f);
  }

  @Test
  void aFrenchTextHasAFrenchLabel() {
    assertThat(score(new OtherLanguageMethod(), "SK-3", "Traiter les réclamations"))
        .isGreaterThan(0.7f);
  }

  @Test
  void allWordsOfALabelMayBeInWhatBelongsToAText() {
    assertThat(score(new LabelCoverageMethod(), "SK-1", "Werkt", "Registreert een bestelling"))
        .isEqualTo(1f);
  }

  @Test
  void oneActionOfSeveralIsEnough() {
    String text = "Ruimt de zaal op, behandelt klachten en kuist de vloer";
    assertThat(score(new ClausesMethod(), "SK-3", text)).isGreaterThan(0.4f);
    assertThat(score(new ClausesMethod(), "SK-3", "Behandelt klachten")).isZero();
  }

  @Test
  void oneLineBelowATextIsEnough() {
    assertThat(score(new ContextLinesMethod(), "SK-3", "Werkt", "Wandelt", "Behandelt klachten"))
        .isGreaterThan(0.5f);
  }

  @Test
  void aWordingLendsItsCodes() {
    assertThat(score(new SameWordingMethod(), "17", "Verwerkt en ontvangt orders")).isEqualTo(1);
    assertThat(score(new TitleNeighboursMethod(), "SK-1", "Ontvangt orders")).isGreaterThan(0.4f);
    assertThat(score(new NeighbourVotesMethod(), "17", "Ontvangt orders")).isPositive();
    assertThat(score(new ContextNeighboursMethod(), "18", "Doet dat", "Telt de voorraad"))
        .isGreaterThan(0.9f);
  }

  @Test
  void aCodeWithoutLabelIsFoundByTheLabelBesideIt() {
    assertThat(score(new BridgeMethod(), "17", "Bestellingen registreren"))
        .isGreaterThan(score(new BridgeMethod(), "18", "Bestellingen registreren"));
  }

  @Test
  void whatIsPrintedMoreIsPreferred() {
    assertThat(score(new UsageMethod(), "SK-1", "x")).isPositive();
    assertThat(score(new UsageMethod(), "SK-3", "x")).isZero();
    assertThat(score(new CodeKindMethod(), "SK-3", "x"))
        .isGreaterThan(score(new CodeKindMethod(), "KN-2", "x"));
  }
}
