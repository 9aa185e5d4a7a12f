package org.competencegraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Takes texts apart into words, as the text index has them. Safe for use by many threads. */
public final class Words {

  private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

  private static final CharArraySet OTHER_STOP_WORDS = others();

  /**
   * Those of the Dutch list: nooit, and the ones of English and French, are no stop words in it.
   */
  private static final Set<String> NEGATIONS = Set.of("geen", "niet", "niets", "zonder");

  private Words() {}

  /**
   * The words of a text in order, as they are written, but in lower case and without accents; signs
   * are none.
   */
  public static List<String> of(String text) {
    return TextAnalyzers.words(TextAnalyzers.plain(), text);
  }

  /** The words of a text with a space between them: texts that differ in signs only are one. */
  public static String joined(String text) {
    return String.join(" ", of(text));
  }

  /** Whether a word carries no meaning in Dutch: de, een, van. */
  public static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  /** Whether a stop word turns what the other words say into its opposite: niet, geen, zonder. */
  public static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /** Whether a word carries no meaning in English or in French: and, about, les. */
  public static boolean isStopWordOfOthers(String word) {
    return OTHER_STOP_WORDS.contains(word);
  }

  /**
   * Whether words, spelled as {@link #of} does, are those of a text in another language than Dutch,
   * English and French. Many such texts have too few small words to be known by.
   *
   * @param isKnown whether a word is in use in one of these, also where another language has it too
   */
  public static boolean areForeign(List<String> words, Predicate<String> isKnown) {
    return ForeignWords.isMostOf(words, isKnown);
  }

  /** English by the list of Snowball, which has more words than Lucene's analyzer leaves out. */
  private static CharArraySet others() {
    try (InputStream english = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      CharArraySet all = new CharArraySet(FrenchAnalyzer.getDefaultStopSet(), false);
      all.addAll(WordlistLoader.getSnowballWordSet(english));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("a list that Lucene brings can be read", e);
    }
  }
}
