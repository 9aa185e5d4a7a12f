package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.OptionalDouble;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.Test;

/** What mappings say of a competence and of a code, and how far each can be relied on. */
class MappingViewsTest {

  private static final String CALLS =
      "http://data.europa.eu/esco/skill/5a0bffcf-4ff6-49cf-a7db-4142e63f5f04";
  private static final String FORWARDS =
      "http://data.europa.eu/esco/skill/8a8c1c9a-abaf-41b1-860e-1d9264b94d38";

  @Test
  void tellsOfACodeWhatIsReviewedBeforeWhatIsPublished() throws IOException {
    try (CompetenceGraph graph = MappingGraph.open()) {
      assertThat(graph.competent("SK-5472").orElseThrow().mappings())
          .extracting(
              MappedTo::state,
              MappedTo::relation,
              each -> each.target().iri(),
              each -> each.target().label(),
              MappedTo::confidence,
              MappedTo::set)
          .containsExactly(
              tuple(
                  "reviewed",
                  "exact",
                  CALLS,
                  "inkomende oproepen beantwoorden",
                  OptionalDouble.of(0.8),
                  "judged"),
              tuple(
                  "published",
                  "broad",
                  CALLS,
                  "inkomende oproepen beantwoorden",
                  OptionalDouble.empty(),
                  "competent-esco-skills"),
              tuple(
                  "published",
                  "narrow",
                  FORWARDS,
                  "bellers doorverbinden",
                  OptionalDouble.empty(),
                  "competent-esco-skills"));
    }
  }

  @Test
  void tellsOfACompetenceWhatFollowsFromItsCodes() throws IOException {
    try (CompetenceGraph graph = MappingGraph.open()) {
      View.Competence competence = (View.Competence) graph.find("BK-9001-2/2").orElseThrow();
      assertThat(competence.mappings())
          .extracting(MappedTo::state, MappedTo::relation, each -> each.target().iri())
          .containsExactly(tuple("derived", "narrow", FORWARDS), tuple("derived", "exact", CALLS));
      assertThat(competence.mappings().getFirst().why()).contains("has the code SK-5472");
    }
  }

  @Test
  void keepsWhatIsDeniedApartFromWhatIsSuggested() throws IOException {
    try (CompetenceGraph graph = MappingGraph.open()) {
      View.Competence competence = (View.Competence) graph.find("BK-0496-1/1").orElseThrow();
      assertThat(competence.mappings())
          .extracting(MappedTo::state, MappedTo::relation, each -> each.target().notation())
          .containsExactly(tuple("reviewed", "not close", "co 01805"));
      assertThat(competence.suggestions())
          .isNotEmpty()
          .noneMatch(each -> each.target().notation().equals("co 01805"));
    }
  }
}
