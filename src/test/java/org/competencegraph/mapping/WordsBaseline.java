package org.competencegraph.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What a search engine finds: the words of a text among the Dutch labels, by BM25. */
final class WordsBaseline {

  private static final String FIELD = "label";

  private final List<String> notations;
  private final IndexSearcher searcher;

  WordsBaseline(List<LabelledCode> codes) throws IOException {
    notations = codes.stream().map(LabelledCode::notation).toList();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(new StandardAnalyzer()).setSimilarity(new BM25Similarity());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (LabelledCode code : codes) {
        Document document = new Document();
        document.add(new TextField(FIELD, code.label("nl").orElse(""), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(new BM25Similarity());
  }

  List<String> rank(String text, int limit) {
    Query query = new QueryBuilder(new StandardAnalyzer()).createBooleanQuery(FIELD, text);
    if (query == null) {
      return List.of();
    }
    try {
      // One segment, so that a document has the number of its code.
      return Arrays.stream(searcher.search(query, limit).scoreDocs)
          .map(hit -> notations.get(hit.doc))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory can be read", e);
    }
  }
}
