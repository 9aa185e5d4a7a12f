package org.competencegraph.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Puts the English stem of each word beside it. Its mark keeps it apart: all languages share a
 * field, and the English stem of one word may be another word in Dutch.
 */
final class EnglishStemFilter extends TokenFilter {

  private static final String MARK = "en_";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final KnownStems stems = new KnownStems(this::marked);
  private final boolean onlyKeywords;
  private String waiting = "";
  private State word;

  /**
   * @param onlyKeywords whether words are marked as such, for there are other stems among them
   */
  EnglishStemFilter(TokenStream input, boolean onlyKeywords) {
    super(input);
    this.onlyKeywords = onlyKeywords;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!waiting.isEmpty()) {
      restoreState(word);
      term.setEmpty().append(waiting);
      position.setPositionIncrement(0);
      waiting = "";
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!onlyKeywords || keyword.isKeyword()) {
      waiting = stems.of(term.toString());
      word = captureState();
    }
    return true;
  }

  private String marked(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return MARK + stemmer.getCurrent();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting = "";
  }
}
