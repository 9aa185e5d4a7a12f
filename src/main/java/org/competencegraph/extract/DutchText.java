package org.competencegraph.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells Dutch from bytes that were decoded in the wrong way. */
final class DutchText {

  /** Beyond ASCII, what Dutch is written with; UTF-8 taken for Windows-1252 gives Ã, Â and â. */
  private static final String BEYOND_ASCII =
      "éëïöüèêáàóúíäçñôûîÉËÏÖÜÈÀÇ‘’‚‛“”„«»–—…•·€°±²³½¼µ×§®©™´¨\u00A0\u00AD";

  private static final Set<String> FREQUENT =
      Set.of(
          "de", "het", "een", "en", "van", "in", "op", "te", "voor", "met", "aan", "of", "is",
          "bij", "naar", "om", "tot", "over", "kennis");

  /**
   * In running Dutch a fifth of the words are so frequent; in lists of keywords still this many.
   */
  private static final double SHARE_OF_FREQUENT_WORDS = 0.05;

  /** Some other letter now and then, in a name. */
  private static final double SHARE_OF_DUTCH_LETTERS = 0.9;

  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

  private DutchText() {}

  static boolean looksLikeIt(String text) {
    return !hasControls(text) && hasDutchLetters(text) && hasDutchWords(text);
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0);
  }

  private static boolean hasDutchLetters(String text) {
    long beyond = text.chars().filter(c -> c > 0x7E).count();
    long dutch = text.chars().filter(c -> BEYOND_ASCII.indexOf(c) >= 0).count();
    return dutch >= SHARE_OF_DUTCH_LETTERS * beyond;
  }

  private static boolean hasDutchWords(String text) {
    long words = 0;
    long frequent = 0;
    for (String word : NO_LETTER.split(text)) {
      words++;
      if (FREQUENT.contains(word.toLowerCase(Locale.ROOT))) {
        frequent++;
      }
    }
    return frequent > SHARE_OF_FREQUENT_WORDS * words;
  }
}
