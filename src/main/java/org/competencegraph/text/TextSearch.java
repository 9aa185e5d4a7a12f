package org.competencegraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Finds things by the words of their labels and texts, from the published index itself: it takes no
 * lock and writes nothing. Safe for use by many threads.
 */
public final class TextSearch implements AutoCloseable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private TextSearch(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Opens the index that {@link TextIndexBuilder} made. */
  public static TextSearch open(Path text) throws IOException {
    return new TextSearch(DirectoryReader.open(ReadOnlyDirectory.of(text)));
  }

  /**
   * Finds the best things for plain words, one hit each. A label that is the text itself comes
   * first, then what has all words, then what has most of them.
   *
   * @param userText words, never a query syntax; without a word in it nothing is found
   * @param language the tag that the matched literal must have
   */
  public List<Hit> search(String userText, Optional<String> language, int limit) {
    return search(userText, language, Optional.empty(), limit);
  }

  /**
   * The same, of some things only.
   *
   * @param only these
   */
  public List<Hit> search(
      String userText, Optional<String> language, Optional<Things> only, int limit) {
    Optional<Query> query = WordQuery.of(userText, language, only);
    if (query.isEmpty() || limit < 1) {
      return List.of();
    }
    try {
      return hits(query.get(), limit);
    } catch (IOException e) {
      throw new UncheckedIOException("The text index cannot be read", e);
    }
  }

  /**
   * Several literals of one thing may match, so more are asked for until there are enough things.
   */
  private List<Hit> hits(Query query, int limit) throws IOException {
    int wanted = limit;
    while (true) {
      wanted = (int) Math.min(4L * wanted, Math.max(1, reader.maxDoc()));
      TopDocs found = searcher.search(query, wanted);
      Map<String, Hit> hits = bestOfEach(found);
      if (hits.size() >= limit || found.scoreDocs.length < wanted || wanted == reader.maxDoc()) {
        return new ArrayList<>(hits.values()).subList(0, Math.min(limit, hits.size()));
      }
    }
  }

  private Map<String, Hit> bestOfEach(TopDocs found) throws IOException {
    StoredFields fields = searcher.storedFields();
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (ScoreDoc document : found.scoreDocs) {
      Hit hit = hit(fields.document(document.doc), document.score);
      hits.putIfAbsent(hit.iri(), hit);
    }
    return hits;
  }

  private static Hit hit(Document document, float score) {
    String language = document.get(TextFields.LANGUAGE);
    return new Hit(
        document.get(TextFields.IRI),
        document.get(TextFields.PROPERTY),
        document.get(TextFields.ANY_TEXT),
        language == null || language.startsWith("^^") ? "" : language,
        score);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
