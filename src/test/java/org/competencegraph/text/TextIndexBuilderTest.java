package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index of a graph looks like, whatever order its literals came in. */
class TextIndexBuilderTest {

  private static final int THINGS = 500;

  @TempDir Path folder;

  private static SortedMap<IndexedLiteral, SortedSet<String>> literals() {
    SortedMap<IndexedLiteral, SortedSet<String>> literals = new TreeMap<>();
    for (int thing = THINGS; thing > 0; thing--) {
      literals.put(
          new IndexedLiteral(
              "http://example.org/" + thing, IndexedProperty.PREF_LABEL, "klant " + thing, "nl"),
          new TreeSet<>(List.of("http://example.org/graph")));
    }
    return literals;
  }

  @Test
  void hasOneSegmentInTheOrderOfTheLiterals() throws IOException {
    TextIndexBuilder.build(literals(), folder);
    try (FSDirectory files = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(files)) {
      assertThat(reader.leaves()).hasSize(1);
      assertThat(files.listAll()).noneMatch(file -> file.endsWith(".cfs"));
      StoredFields stored = reader.storedFields();
      List<String> things = new ArrayList<>();
      for (int number = 0; number < reader.maxDoc(); number++) {
        Document document = stored.document(number);
        things.add(document.get(TextFields.IRI));
        assertThat(document.get(TextFields.ANY_TEXT)).startsWith("klant ");
      }
      assertThat(things).hasSize(THINGS).isSorted();
      // The words as written, and stems beside them.
      assertThat(reader.getSumTotalTermFreq(TextFields.ANY_TEXT))
          .isGreaterThanOrEqualTo(THINGS * 2L);
    }
  }
}
