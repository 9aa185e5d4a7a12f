package org.competencegraph.text;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** Takes texts apart into words, as the text index has them. Safe for use by many threads. */
public final class Words {

  private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

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
}
