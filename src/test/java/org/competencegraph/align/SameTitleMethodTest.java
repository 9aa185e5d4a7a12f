package org.competencegraph.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.competencegraph.Conversion;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Relation;
import org.junit.jupiter.api.Test;

class SameTitleMethodTest {

  private static final List<Alignment> ALIGNMENTS =
      new SameTitleMethod()
          .align(
              Candidates.of(
                  Conversion.of(Input.of(List.of(Path.of("data/qualifications"))))
                      .corpus()
                      .documents()));

  private static Outcome subject(Alignment alignment) {
    return (Outcome) alignment.subject();
  }

  @Test
  void suggestsTheCodesOfCompetencesWithTheSameTitle() {
    assertThat(ALIGNMENTS)
        .filteredOn(alignment -> alignment.object() instanceof Aligned.Code)
        .extracting(
            alignment -> subject(alignment).qualification() + "/" + subject(alignment).id(),
            alignment -> ((Aligned.Code) alignment.object()).code().notation())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("BK-0496-1/1", "co 01805"),
            org.assertj.core.groups.Tuple.tuple("BK-0496-1/2", "co 01808"),
            org.assertj.core.groups.Tuple.tuple("BK-0496-1/3", "co 01806"));
  }

  @Test
  void linksTheCompetencesThemselvesWithoutMerging() {
    assertThat(ALIGNMENTS)
        .filteredOn(alignment -> alignment.object() instanceof Outcome)
        .hasSize(3)
        .allSatisfy(alignment -> assertThat(alignment.relation()).isEqualTo(Relation.CLOSE));
  }

  @Test
  void isSurerTheMoreActivitiesAreShared() {
    assertThat(confidence("Werkt doelgroepgericht")).isEqualTo(0.95);
    assertThat(confidence("Werkt oplossingsgericht")).isBetween(0.5, 0.8);
    assertThat(ALIGNMENTS)
        .allSatisfy(alignment -> assertThat(alignment.comment()).contains("activities shared"));
  }

  private static double confidence(String title) {
    return ALIGNMENTS.stream()
        .filter(alignment -> subject(alignment).title().equals(title))
        .filter(alignment -> alignment.object() instanceof Outcome)
        .findFirst()
        .orElseThrow()
        .confidence();
  }

  @Test
  void takesABareAdaptationForNoCode() {
    assertThat(ALIGNMENTS)
        .noneMatch(
            alignment ->
                alignment.object() instanceof Aligned.Code code
                    && code.code() instanceof CompetentCode.AdaptedWithoutNumber);
  }

  /**
   * A title that stands in the whole register gives suggestions in proportion, not for each pair.
   */
  @Test
  void growsWithTheCompetencesNotWithTheirPairs() {
    List<Outcome> many =
        java.util.stream.IntStream.range(0, 200)
            .mapToObj(
                i ->
                    new Outcome(
                        org.competencegraph.model.QualificationNumber.parse(
                                "BK-%04d-1".formatted(i))
                            .orElseThrow(),
                        org.competencegraph.model.CompetenceId.of(1),
                        "Werkt in teamverband",
                        java.util.Set.of("activity " + i, "activity " + (i + 1)),
                        java.util.Set.of(),
                        i % 2 == 0
                            ? List.of(new CompetentCode.RegisterCompetence("01968", false))
                            : List.of()))
            .toList();
    List<Alignment> alignments =
        new SameTitleMethod()
            .align(new Candidates(many, List.of(), List.of(), List.of(), Catalogue.EMPTY));
    assertThat(alignments).hasSizeLessThanOrEqualTo(200 * 5 + 100);
    assertThat(alignments)
        .filteredOn(alignment -> alignment.object() instanceof Aligned.Code)
        .hasSize(100)
        .allSatisfy(alignment -> assertThat(alignment.confidence()).isGreaterThan(0.5));
  }
}
