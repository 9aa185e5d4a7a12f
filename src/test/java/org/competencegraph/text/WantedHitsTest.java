package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where only some things are wanted, none is lost to thousands of others that are better. */
class WantedHitsTest {

  private static final int BETTER = 5_000;
  private static final int WANTED = 7;
  private static final String KIND = "http://example.org/wanted/";

  @TempDir static Path folder;
  private static final List<String> IRIS =
      IntStream.range(0, WANTED).mapToObj(thing -> KIND + thing).toList();

  private static TextSearch search;

  @BeforeAll
  static void build() throws IOException {
    SortedMap<IndexedLiteral, SortedSet<String>> literals = new TreeMap<>();
    for (int thing = 0; thing < BETTER; thing++) {
      add(literals, "http://example.org/other/" + thing, "werk " + thing);
    }
    for (int thing = 0; thing < WANTED; thing++) {
      // The longer a label, the lower its score.
      add(literals, KIND + thing, "kennis van veilig werk op grote hoogte" + " enz".repeat(thing));
    }
    TextIndexBuilder.build(literals, folder);
    search = TextSearch.open(folder);
  }

  private static void add(
      SortedMap<IndexedLiteral, SortedSet<String>> literals, String iri, String label) {
    literals.put(
        new IndexedLiteral(iri, IndexedProperty.PREF_LABEL, label, "nl"),
        new TreeSet<>(List.of("http://example.org/graph")));
  }

  @AfterAll
  static void close() throws IOException {
    search.close();
  }

  private static List<String> found(Things wanted, int limit) {
    return search.search("werk", Optional.empty(), Optional.of(wanted), limit).stream()
        .map(Hit::iri)
        .toList();
  }

  @Test
  void findsAllThatAreWantedTheBestFirst() {
    for (Things wanted : List.of(Things.of(IRIS), Things.below(KIND))) {
      assertThat(found(wanted, 100)).containsExactlyElementsOf(IRIS);
      assertThat(found(wanted, 2)).containsExactlyElementsOf(IRIS.subList(0, 2));
      assertThat(found(wanted, Integer.MAX_VALUE)).hasSize(WANTED);
    }
    assertThat(found(Things.of(List.of()), 10)).isEmpty();
  }

  @Test
  void findsAllWhereAllAreWanted() {
    assertThat(search.search("werk", Optional.empty(), Integer.MAX_VALUE))
        .hasSize(BETTER + WANTED)
        .extracting(Hit::iri)
        .doesNotHaveDuplicates();
  }
}
