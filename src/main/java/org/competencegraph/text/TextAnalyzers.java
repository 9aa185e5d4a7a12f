package org.competencegraph.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How words are made findable, per language: the one place to add a language.
 *
 * <p>All languages share one field. Each literal carries its words as written; a Dutch one their
 * stems too, and the parts of its compounds; an English one its own stems, marked so that none is
 * taken for a Dutch word. A query asks for its words as written or by either stem, so it finds
 * Dutch and English in any inflection, and other languages as they stand.
 */
public final class TextAnalyzers {

  /** Longer literals are texts, not labels: nobody types them whole. */
  private static final int LONGEST_LABEL = 300;

  /** Unicode lets a colon stand inside a word, as Swedish does: not so in "doel:verkopen". */
  private static final NormalizeCharMap WORD_BREAKS = wordBreaks();

  private static final Analyzer PLAIN = analyzer(words -> words);
  private static final Analyzer ENGLISH = analyzer(words -> new EnglishStemFilter(words, false));
  private static final Analyzer QUERY =
      analyzer(words -> new EnglishStemFilter(alsoStemmed(words), true));

  private TextAnalyzers() {}

  /** By the language of a literal, when the index is built. */
  static Function<String, Analyzer> indexing(CompoundWords compounds) {
    Analyzer dutch = analyzer(words -> alsoStemmed(new CompoundPartsFilter(words, compounds)));
    return language -> isDutch(language) ? dutch : is("en", language) ? ENGLISH : PLAIN;
  }

  static boolean isDutch(String language) {
    return is("nl", language);
  }

  private static boolean is(String primary, String language) {
    return language.toLowerCase(Locale.ROOT).split("-", 2)[0].equals(primary);
  }

  /** The words of a text as they are written, in lower case and without accents. */
  public static Analyzer plain() {
    return PLAIN;
  }

  /** For a query in any language. The fields that hold names are not taken apart. */
  public static Analyzer querying() {
    Analyzer name = new KeywordAnalyzer();
    return new PerFieldAnalyzerWrapper(
        QUERY,
        Map.of(
            TextFields.IRI, name,
            TextFields.GRAPH, name,
            TextFields.LANGUAGE, name,
            TextFields.PROPERTY, name));
  }

  /** A label as one term, its words as written; empty where there are none, or too many. */
  static Optional<String> wholeLabel(String text) {
    return wholeLabel(text, words(PLAIN, text));
  }

  /** The same, of a text whose words are known. */
  static Optional<String> wholeLabel(String text, List<String> words) {
    return text.length() > LONGEST_LABEL || words.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", words));
  }

  /** What an analyzer makes of a text. */
  static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    forEach(analyzer, text, (word, step) -> words.add(word));
    return words;
  }

  /** The same, each with how many places it is after the one before it. */
  static void forEach(Analyzer analyzer, String text, ObjIntConsumer<String> taker) {
    try (TokenStream tokens = analyzer.tokenStream("words", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        taker.accept(term.toString(), step.getPositionIncrement());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TokenStream alsoStemmed(TokenStream words) {
    return new RemoveDuplicatesTokenFilter(new DutchStemFilter(new KeywordRepeatFilter(words)));
  }

  private static NormalizeCharMap wordBreaks() {
    NormalizeCharMap.Builder breaks = new NormalizeCharMap.Builder();
    breaks.add(":", " ");
    return breaks.build();
  }

  private static Analyzer analyzer(UnaryOperator<TokenStream> language) {
    // A stream of tokens for each field, for the fields of one document are open together.
    return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(source);
        TokenStream words =
            new ASCIIFoldingFilter(new ElisionFilter(lower, FrenchAnalyzer.DEFAULT_ARTICLES));
        return new TokenStreamComponents(source, language.apply(words));
      }

      @Override
      protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(WORD_BREAKS, text);
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
      }
    };
  }
}
