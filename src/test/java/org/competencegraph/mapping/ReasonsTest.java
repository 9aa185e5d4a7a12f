package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.mapping.Candidate.Reason;
import org.competencegraph.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each answer tells the label or wording that the method went by which says most for it. */
class ReasonsTest {

  private static final List<LabelledCode> CODES =
      List.of(
          code("SK-1", "nl Oplossingen doorvoeren", "nl Problemen oplossen", "fr Résoudre"),
          code("SK-2", "nl Apotheker", "nl Medicijnen bereiden", "fr Préparer des médicaments"),
          code("SK-3", "nl Klachten behandelen", "nl Een klacht noteren"),
          code("SK-4", "nl Problemen oplossen"),
          code("SK-5", "fr Souder une charpente"));
  private static final Knowledge KNOWLEDGE =
      KnowledgeTraining.of(
          new TrainingData(
              Scheme.COMPETENT,
              CODES,
              List.of(
                  new Example(
                      "BK-1",
                      "Ontvangt orders",
                      List.of("Noteert de bestelling"),
                      List.of("SK-3", "17-c")),
                  new Example("BK-2", "Houdt de stock bij", List.of(), List.of("18")),
                  new Example("BK-2", "Telt wat er is", List.of(), List.of("18")))));

  private static LabelledCode code(String notation, String... labels) {
    return new LabelledCode(
        notation,
        "SK",
        Stream.of(labels).map(each -> new Label(each.substring(3), each.substring(0, 2))).toList());
  }

  private static Candidate found(
      MappingMethod method, boolean isExact, String code, String text, String... context) {
    Asked asked = Asked.of(text, List.of(context), KNOWLEDGE.language());
    int number = KNOWLEDGE.notations().indexOf(code);
    return new Reasons(text, KNOWLEDGE, Scored.of(asked, KNOWLEDGE))
        .candidate(new Ranked.Place(number, isExact, 0.5, method));
  }

  private static Reason first(MappingMethod method, String code, String text, String... context) {
    return found(method, false, code, text, context).reasons().getFirst();
  }

  @Test
  void anExactLabelIsTheOneWithTheWordsOfTheTextThoughItIsAnAlternativeOne() {
    Candidate close = found(new ExactLabelMethod(), false, "SK-1", "Lost problemen op");
    assertThat(close.relation()).isEqualTo(Relation.CLOSE);
    assertThat(close.label()).isEqualTo("Oplossingen doorvoeren");
    assertThat(close.reasons().getFirst())
        .isEqualTo(new Reason("Problemen oplossen", "nl", List.of("lost", "problemen", "op")));
    Candidate french = found(new ExactLabelMethod(), true, "SK-2", "préparer des médicaments");
    assertThat(french.reasons().getFirst().language()).isEqualTo("fr");
    assertThat(french.reasons().getFirst().label()).isEqualTo("Préparer des médicaments");
  }

  @Test
  void ofSeveralLabelsItIsTheOneThatTheMethodFoundBest() {
    String text = "Bereidt medicijnen";
    for (MappingMethod method :
        List.of(
            new LabelGramsMethod(),
            new LabelWordsMethod(),
            new LabelCoverageMethod(),
            new CompoundsMethod(),
            new LearnedWordsMethod(),
            new LearnedLabelsMethod())) {
      assertThat(first(method, "SK-2", text))
          .as(method.id())
          .isEqualTo(new Reason("Medicijnen bereiden", "nl", List.of("bereidt", "medicijnen")));
    }
    assertThat(first(new ContextLinesMethod(), "SK-3", "Werkt", "Noteert een klacht").label())
        .isEqualTo("Een klacht noteren");
    assertThat(first(new ClausesMethod(), "SK-3", "Kuist de vloer, noteert een klacht"))
        .isEqualTo(new Reason("Een klacht noteren", "nl", List.of("noteert", "klacht")));
  }

  @Test
  void whatIsComparedInTheOtherLanguageIsToldInIt() {
    assertThat(first(new OtherLanguageMethod(), "SK-2", "médicaments").language()).isEqualTo("fr");
    assertThat(first(new LabelGramsMethod(), "SK-5", "Souder").label())
        .isEqualTo("Souder une charpente");
  }

  @Test
  void aCodeWithoutALabelIsToldByTheWordingThatTheMethodFoundBest() {
    assertThat(first(new TitleNeighboursMethod(), "18", "Houdt de stock op peil"))
        .isEqualTo(new Reason("Houdt de stock bij", "nl", List.of("houdt", "stock")));
    assertThat(first(new SameWordingMethod(), "18", "Telt wat er is").label())
        .isEqualTo("Telt wat er is");
    assertThat(
            first(new ContextNeighboursMethod(), "17", "Doet iets", "Noteert de bestelling")
                .label())
        .isEqualTo("Ontvangt orders");
  }

  @Test
  void aBridgeIsToldByTheLabelOfTheCodeBeside() {
    Candidate bridged = found(new BridgeMethod(), false, "17", "Noteert een klacht");
    assertThat(bridged.reasons())
        .startsWith(new Reason("Een klacht noteren", "nl", List.of("noteert", "klacht")));
  }

  static List<MappingMethod> methods() {
    return MappingMethods.all();
  }

  /** However little it has in common with the text. */
  @ParameterizedTest
  @MethodSource("methods")
  void someLabelOrWordingIsAlwaysTold(MappingMethod method) {
    for (String code : KNOWLEDGE.notations()) {
      for (String text : List.of("Wandelt", "Problemen", "souder", "9 8 7")) {
        List<Reason> reasons = found(method, false, code, text).reasons();
        assertThat(reasons).as(code + " for " + text).isNotEmpty().doesNotHaveDuplicates();
        assertThat(reasons).allSatisfy(each -> assertThat(each.label()).isNotBlank());
      }
    }
  }
}
