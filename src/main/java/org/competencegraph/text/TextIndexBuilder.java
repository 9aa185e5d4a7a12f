package org.competencegraph.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Builds the Lucene index of a loaded graph: documents in sorted order, in one segment, so that the
 * same graph gives the same index, but for the random names that Lucene gives its segments.
 */
public final class TextIndexBuilder {

  /** With a heap of 1 GiB all of ESCO in two languages fits: nothing is written twice. */
  private static final int SHARE_OF_HEAP = 5;

  private static final double MOST_MEGABYTES = 512;

  private static final int MEGABYTE = 1 << 20;

  private static final int AT_A_TIME = 1_000;

  private static final int SEGMENTS_BEFORE_THE_LAST_MERGE = 1_000;

  private TextIndexBuilder() {}

  /**
   * Writes the index into a fresh directory.
   *
   * @param literals each with the graphs that state it
   */
  public static void build(SortedMap<IndexedLiteral, SortedSet<String>> literals, Path directory)
      throws IOException {
    CompoundWords compounds =
        CompoundWords.of(
            literals.keySet().stream()
                .filter(literal -> TextAnalyzers.isDutch(literal.language()))
                .map(IndexedLiteral::text)
                .toList());
    Function<String, Analyzer> analyzers = TextAnalyzers.indexing(compounds);
    try (Directory files = FSDirectory.open(directory);
        IndexWriter writer = new IndexWriter(files, configuration())) {
      write(literals, analyzers, writer);
      writer.forceMerge(1);
      writer.commit();
    }
  }

  /** One thread takes texts apart, while this one writes those of the piece before. */
  private static void write(
      SortedMap<IndexedLiteral, SortedSet<String>> literals,
      Function<String, Analyzer> analyzers,
      IndexWriter writer)
      throws IOException {
    Iterator<Entry<IndexedLiteral, SortedSet<String>>> all = literals.entrySet().iterator();
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      CompletableFuture<List<Document>> ahead =
          CompletableFuture.supplyAsync(() -> documents(all, analyzers), other);
      List<Document> piece = ahead.join();
      while (!piece.isEmpty()) {
        ahead = CompletableFuture.supplyAsync(() -> documents(all, analyzers), other);
        writer.addDocuments(piece);
        piece = ahead.join();
      }
    }
  }

  private static List<Document> documents(
      Iterator<Entry<IndexedLiteral, SortedSet<String>>> literals,
      Function<String, Analyzer> analyzers) {
    List<Document> documents = new ArrayList<>(AT_A_TIME);
    while (literals.hasNext() && documents.size() < AT_A_TIME) {
      Entry<IndexedLiteral, SortedSet<String>> entry = literals.next();
      IndexedLiteral literal = entry.getKey();
      documents.add(
          TextFields.document(literal, entry.getValue(), analyzers.apply(literal.language())));
    }
    return documents;
  }

  /** Segments are merged once, at the end, neighbours with neighbours: that keeps the order. */
  private static IndexWriterConfig configuration() {
    LogDocMergePolicy merging = new LogDocMergePolicy();
    merging.setMergeFactor(SEGMENTS_BEFORE_THE_LAST_MERGE);
    // A segment that is packed into one file would be merged once more, to be unpacked.
    merging.setNoCFSRatio(0);
    return new IndexWriterConfig(TextAnalyzers.plain())
        .setMergePolicy(merging)
        .setUseCompoundFile(false)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(
            Math.min(
                MOST_MEGABYTES,
                (double) Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / MEGABYTE));
  }
}
