package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.competencegraph.align.Candidates;
import org.competencegraph.align.Catalogue;
import org.competencegraph.align.Outcome;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build keeps of its documents for the next one. */
class PartsTest {

  @TempDir Path folder;

  private Candidates readBack(Candidates candidates) throws IOException {
    Path file = folder.resolve("parts.json.gz");
    List<Finding> none = List.of();
    Part part = new Part(List.of(), Set.of(), List.of(), none, List.of(), 1, candidates, 1);
    new Parts("program", "base", List.of(part)).write(file);
    return Parts.read(file).parts().getFirst().candidates();
  }

  private static Candidates sample() {
    List<Reading.Read> documents =
        Conversion.of(Input.of(List.of(Path.of("data/qualifications")))).corpus().documents();
    return Candidates.of(documents);
  }

  /** In what order a set is, its equality does not say. */
  private static List<List<String>> inOrder(Candidates candidates) {
    return candidates.outcomes().stream()
        .flatMap(each -> List.of(each.activities(), each.knowledge()).stream())
        .map(List::copyOf)
        .toList();
  }

  @Test
  void keepsTheOrderOfActivitiesAndKnowledge() throws IOException {
    Candidates sample = sample();
    assertThat(inOrder(sample)).anySatisfy(each -> assertThat(each).hasSizeGreaterThan(5));
    assertThat(inOrder(readBack(sample))).isEqualTo(inOrder(sample));
  }

  /** Neither the order of the alphabet nor that of any hash. */
  @Test
  void keepsAnOrderThatNoSortingGives() throws IOException {
    Outcome first = sample().outcomes().getFirst();
    List<String> up = IntStream.range(0, 50).mapToObj(i -> "Telt tot " + i).toList();
    for (List<String> texts : List.of(up, up.reversed())) {
      Outcome outcome =
          new Outcome(
              first.qualification(),
              first.id(),
              first.title(),
              new LinkedHashSet<>(texts),
              new LinkedHashSet<>(texts.reversed()),
              first.codes());
      Candidates candidates =
          new Candidates(List.of(outcome), List.of(), List.of(), List.of(), Catalogue.EMPTY);
      assertThat(inOrder(readBack(candidates))).containsExactly(texts, texts.reversed());
    }
  }
}
