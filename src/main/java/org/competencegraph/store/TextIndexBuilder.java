package org.competencegraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Builds the Lucene index of a loaded graph: documents in sorted order, in one segment, so that the
 * same graph gives the same index, but for the random names that Lucene gives its segments.
 */
final class TextIndexBuilder {

  private TextIndexBuilder() {}

  /** Writes the index into a fresh directory; to be called inside a transaction. */
  static void build(DatasetGraph graph, Path directory) throws IOException {
    SortedMap<IndexedLiteral, SortedSet<String>> literals = literals(graph);
    CompoundWords compounds =
        CompoundWords.of(
            literals.keySet().stream()
                .filter(literal -> TextAnalyzers.isDutch(literal.language()))
                .map(IndexedLiteral::text)
                .toList());
    Function<String, Analyzer> analyzers = TextAnalyzers.indexing(compounds);
    try (Directory files = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(TextAnalyzers.plain()))) {
      for (Entry<IndexedLiteral, SortedSet<String>> entry : literals.entrySet()) {
        IndexedLiteral literal = entry.getKey();
        Analyzer analyzer = analyzers.apply(literal.language());
        writer.addDocument(TextFields.document(literal, entry.getValue(), analyzer));
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static SortedMap<IndexedLiteral, SortedSet<String>> literals(DatasetGraph graph) {
    SortedMap<IndexedLiteral, SortedSet<String>> literals = new TreeMap<>();
    for (IndexedProperty property : IndexedProperty.values()) {
      Iterator<Quad> quads =
          graph.find(Node.ANY, Node.ANY, NodeFactory.createURI(property.iri()), Node.ANY);
      quads.forEachRemaining(
          quad ->
              IndexedLiteral.of(property, quad)
                  .ifPresent(
                      literal ->
                          literals
                              .computeIfAbsent(literal, key -> new TreeSet<>())
                              .add(quad.getGraph().toString())));
    }
    return literals;
  }
}
