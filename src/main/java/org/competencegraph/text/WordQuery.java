package org.competencegraph.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Makes a Lucene query of plain words, by hand: no text of a user is ever parsed as a query. */
final class WordQuery {

  /** More words than any label has; the rest of a longer text is left out. */
  private static final int MOST_WORDS = 100;

  private static final int MOST_CHARACTERS = 20_000;

  /** Far above what words can score, so that rank goes by the kind of match first. */
  private static final float WHOLE_LABEL = 10_000;

  private static final float ALL_WORDS = 1_000;

  private static final Analyzer QUERYING = TextAnalyzers.querying();

  private WordQuery() {}

  /** Empty where the text has no word. */
  static Optional<Query> of(String userText, Optional<String> language, Optional<Things> only) {
    String text = userText.substring(0, Math.min(userText.length(), MOST_CHARACTERS));
    List<Query> words = words(text).stream().map(WordQuery::word).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(most(words), Occur.MUST);
    query.add(boosted(all(words), ALL_WORDS), Occur.SHOULD);
    TextAnalyzers.wholeLabel(text)
        .map(label -> boosted(new TermQuery(new Term(TextFields.WHOLE, label)), WHOLE_LABEL))
        .ifPresent(label -> query.add(label, Occur.SHOULD));
    language
        .map(tag -> new TermQuery(new Term(TextFields.LANGUAGE, tag)))
        .ifPresent(tag -> query.add(tag, Occur.FILTER));
    only.ifPresent(things -> query.add(things.query(), Occur.FILTER));
    return Optional.of(query.build());
  }

  /** The words that carry meaning; all of them where none does. */
  private static List<String> words(String text) {
    Set<String> words = new LinkedHashSet<>(Words.of(text));
    List<String> meaning = new ArrayList<>(words);
    meaning.removeIf(Words::isStopWord);
    return (meaning.isEmpty() ? List.copyOf(words) : meaning).stream().limit(MOST_WORDS).toList();
  }

  /** A word in its written form or by its stem. */
  private static Query word(String word) {
    SynonymQuery.Builder forms = new SynonymQuery.Builder(TextFields.ANY_TEXT);
    TextAnalyzers.words(QUERYING, word)
        .forEach(form -> forms.addTerm(new Term(TextFields.ANY_TEXT, form)));
    return forms.build();
  }

  /** At least half of the words. */
  private static Query most(List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(word, Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(Math.max(1, words.size() / 2)).build();
  }

  private static Query all(List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(word, Occur.FILTER));
    return query.build();
  }

  private static Query boosted(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
