package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;

/** A graph that is closed says so, whatever it was asked before. */
class ClosedGraphTest {

  private static final Map<String, Consumer<CompetenceGraph>> QUESTIONS =
      Map.ofEntries(
          Map.entry("qualification", graph -> graph.qualification("BK-0351-3")),
          Map.entry("competent", graph -> graph.competent("D140101")),
          Map.entry("find", graph -> graph.find("BK-0351-3")),
          Map.entry("get", graph -> graph.get("BK-0351-3")),
          Map.entry("reference", graph -> graph.reference("BK-0351-3")),
          Map.entry("suggest", graph -> graph.suggest("klant", 5)),
          Map.entry("diff", graph -> graph.diff("BK-0351-3", "BK-0496-1")),
          Map.entry(
              "search", graph -> graph.search("klant", Optional.empty(), Optional.empty(), 5)),
          Map.entry("related", graph -> graph.related("BK-0351-3", 5)),
          Map.entry("gap", graph -> graph.gap(List.of("BK-0351-3"), "BK-0496-1")),
          Map.entry("match", graph -> graph.match(List.of("BK-0351-3"), 5)),
          Map.entry("map", graph -> graph.map(Wording.of("klant"), Target.COMPETENT, 5)),
          Map.entry("ranking", graph -> graph.ranking(Wording.of("klant"), Target.COMPETENT, 5)),
          Map.entry("isCandidate", graph -> graph.isCandidate("D140101", Target.COMPETENT)));

  @Test
  void answersNoMore() throws IOException {
    CompetenceGraph asked = SampleGraph.open();
    QUESTIONS.values().forEach(question -> question.accept(asked));
    CompetenceGraph fresh = SampleGraph.open();
    for (CompetenceGraph graph : List.of(asked, fresh)) {
      graph.close();
      graph.close();
      QUESTIONS.forEach(
          (name, question) ->
              assertThatThrownBy(() -> question.accept(graph))
                  .as(name)
                  .isExactlyInstanceOf(IllegalStateException.class)
                  .hasMessageContaining("closed"));
      assertThat(graph.snapshot().name()).isNotEmpty();
    }
  }
}
