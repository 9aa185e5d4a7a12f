package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the sample: which of a plan's lines is which competence of a qualification. */
class KnownAnswersTest {

  private static CompetenceGraph sample;

  @BeforeAll
  static void open() {
    sample = SampleGraph.open();
  }

  @AfterAll
  static void close() throws IOException {
    sample.close();
  }

  private static View.Competence planned(int number) {
    return sample.find("training-plan/commercieel-medewerker-binnendienst").stream()
        .map(View.Plan.class::cast)
        .flatMap(plan -> plan.competences().stream())
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(CompetenceGraph graph, View.Competence line, Target target) {
    return graph.map(Wording.of(line.thing().label()), target, 3).matches().stream()
        .map(CodeMatch::notation)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2, 6", "4, 8", "5, 9", "7, 11", "8, 12", "9, 14"})
  void aLineOfAPlanGetsTheCodesOfItsCompetence(int line, int competence) {
    View.Competence expected =
        (View.Competence) sample.find("BK-0351-3/" + competence).orElseThrow();
    assertThat(codes(sample, planned(line), Target.COMPETENT1).subList(0, 1))
        .as(planned(line).thing().label())
        .containsAnyElementsOf(expected.codes().stream().map(Reference::notation).toList());
  }

  @ParameterizedTest
  @CsvSource({"1, co 01805", "2, co 01808", "3, co 01806"})
  void aCompetenceWithoutCodesGetsThoseOfItsLike(int number, String code) {
    View.Competence competence = (View.Competence) sample.find("BK-0496-1/" + number).orElseThrow();
    assertThat(codes(sample, competence, Target.COMPETENT1)).first().isEqualTo(code);
  }

  @Test
  void aRecordBringsTheCodeOfVersion2(@TempDir Path graph) throws IOException {
    Path record = Path.of("../shared/data/vks-api/BK-0351-3.json");
    assumeTrue(Files.exists(record), "the record of the register is not here");
    SampleGraph.build(List.of(Path.of("data/qualifications"), record), graph);
    try (CompetenceGraph with = CompetenceGraph.open(graph)) {
      assertThat(codes(with, planned(4), Target.COMPETENT1)).first().isEqualTo("9388-c");
      assertThat(codes(with, planned(4), Target.COMPETENT2)).first().isEqualTo("SK-5703");
    }
  }
}
