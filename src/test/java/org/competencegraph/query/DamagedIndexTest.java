package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of the index that changed after it was published is never asked. */
class DamagedIndexTest {

  @TempDir Path graph;

  @BeforeEach
  void build() throws IOException {
    SampleGraph.build(
        List.of(Path.of("data/qualifications/BK-0496-1-externe-sales.page.txt")), graph);
  }

  private interface Damage {
    byte[] of(byte[] whole);
  }

  private static final List<Damage> DAMAGES =
      List.of(
          whole -> new byte[0],
          whole -> Arrays.copyOf(whole, whole.length / 2),
          whole -> Arrays.copyOf(whole, whole.length - 1),
          whole -> flipped(whole, 0),
          whole -> flipped(whole, whole.length / 3),
          whole -> flipped(whole, whole.length / 2),
          whole -> flipped(whole, whole.length - 9),
          whole -> flipped(whole, whole.length - 1));

  private static byte[] flipped(byte[] whole, int place) {
    byte[] flipped = whole.clone();
    flipped[place] ^= 4;
    return flipped;
  }

  private Path file(String name) throws IOException {
    return new Snapshots(graph).inUse().index().resolve(name);
  }

  private void ask(String name) throws IOException {
    try (CompetenceGraph open = CompetenceGraph.open(graph)) {
      switch (name) {
        case "mapper.index" -> open.map(Wording.of("Verkoopt"), Target.COMPETENT, 5);
        case "holdings.index" -> open.related("BK-0496-1/1", 5);
        case "labels.index" -> open.suggest("kennis", 5);
        default -> open.find("BK-0496-1");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.index", "holdings.index", "labels.index", "mapper.index"})
  void saysWhichFileAndWhatToDo(String name) throws IOException {
    Path file = file(name);
    byte[] whole = Files.readAllBytes(file);
    for (Damage damage : DAMAGES) {
      Files.write(file, damage.of(whole));
      isRefused(() -> ask(name), name + " is damaged; build the graph anew");
    }
    Files.delete(file);
    isRefused(() -> ask(name), name + " is missing; build the graph anew");
    Files.write(file, whole);
    ask(name);
  }

  private static void isRefused(ThrowingCallable question, String message) {
    assertThatThrownBy(question)
        .isInstanceOfAny(IOException.class, UncheckedIOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatIsWholeAnswersBesideWhatIsNot() throws IOException {
    Files.write(file("mapper.index"), new byte[100]);
    Files.write(file("holdings.index"), new byte[100]);
    try (CompetenceGraph open = CompetenceGraph.open(graph)) {
      assertThat(open.find("BK-0496-1")).isPresent();
      assertThat(open.suggest("BK", 5)).isNotEmpty();
    }
  }
}
