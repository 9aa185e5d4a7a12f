package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.competencegraph.testing.CatalogueGraph;
import org.junit.jupiter.api.Test;

/** Many threads that ask one open graph get what one gets. */
class ManyThreadsTest {

  private static final int THREADS = 16;
  private static final int ROUNDS = 20;
  private static final int QUESTIONS = 18;
  private static final Wording PLANNING =
      new Wording("Stelt een planning op", List.of("Plant het werk", "Kennis van kantoorsoftware"));

  private static List<Object> answers(CompetenceGraph graph, List<Integer> order) {
    List<Callable<Object>> questions =
        List.of(
            () -> graph.find("BK-0351-3/5"),
            () -> graph.competent("co 01805"),
            () -> graph.reference("17093-c"),
            () -> graph.qualification("BK-0496-1"),
            () -> graph.search("klachten behandelen", Optional.empty(), Optional.empty(), 10),
            () -> graph.search("verkoop", Optional.of(ThingType.COMPETENCE), Optional.empty(), 5),
            () -> graph.suggest("kennis van", 10),
            () -> graph.related("BK-0351-3/5", 20),
            () -> graph.related("D140101", 20),
            () -> graph.gap(List.of("BK-0496-1"), "BK-0351-3"),
            () -> graph.match(List.of("BK-0351-3/5", "17093"), 5),
            () -> graph.diff("BK-0351-3", "BK-0496-1"),
            () -> graph.map(Wording.of("Verstrekt informatie aan de klant"), Target.COMPETENT, 10),
            () -> graph.map(PLANNING, Target.COMPETENT2, 10),
            () -> graph.map(PLANNING, Target.COMPETENT1, 3),
            () -> graph.map(Wording.of("xyzzy"), Target.COMPETENT, 10),
            () -> graph.ranking(Wording.of("Klachten"), Target.COMPETENT, 20),
            () -> graph.isCandidate("SK-5703", Target.COMPETENT2));
    Object[] answers = new Object[QUESTIONS];
    try {
      for (int question : order) {
        answers[question] = questions.get(question).call();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return List.of(answers);
  }

  private static List<Integer> order(long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, QUESTIONS).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  @Test
  void getTheAnswersOfOne() throws Exception {
    List<Object> expected;
    try (CompetenceGraph graph = CatalogueGraph.open()) {
      expected = answers(graph, order(0));
    }
    // A fresh one, so that its parts are opened by all threads at once.
    try (CompetenceGraph graph = CatalogueGraph.open();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<List<Object>>> asked = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        List<Integer> order = order(i);
        asked.add(threads.submit(() -> answers(graph, order)));
      }
      for (Future<List<Object>> each : asked) {
        assertThat(each.get()).isEqualTo(expected);
      }
    }
  }
}
