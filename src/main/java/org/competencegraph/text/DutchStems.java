package org.competencegraph.text;

import java.util.Map;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Stems of Dutch words: one for klacht and klachten, plan and plannen, huis and huizen, verkoop and
 * verkoopt.
 *
 * <p>Lucene's Dutch stemmer knows the plural and the infinitive, but not the verb's third person,
 * nor the spelling of a last consonant; the stemmer that knew them (Kp) left Lucene with version
 * 10. So those three rules are here. Not for use by more than one thread.
 */
public final class DutchStems {

  /** Words that the rules would take for another: a plant is no form of plannen. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of("plant", "plant", "planten", "plant");

  private static final String VOWELS = "aeiouy";

  /** Shorter stems that end in t are left as they are: kost, post, best. */
  private static final int SHORTEST_WITH_T = 5;

  private final DutchStemmer stemmer = new DutchStemmer();

  /** The stem of a word in lower case, without accents. */
  public String stem(String word) {
    String exception = EXCEPTIONS.get(word);
    if (exception != null) {
      return exception;
    }
    String stem = snowball(word);
    return lastConsonant(
        isThirdPerson(stem) ? snowball(stem.substring(0, stem.length() - 1)) : stem);
  }

  /** verkoop|t, adviseer|t, but not klacht. A noun loses its t in all its forms alike. */
  private static boolean isThirdPerson(String stem) {
    int length = stem.length();
    return length >= SHORTEST_WITH_T
        && stem.endsWith("t")
        && VOWELS.indexOf(stem.charAt(length - 2)) < 0
        && stem.charAt(length - 2) != 'h';
  }

  /** plann → plan, huiz → huis, bedrijv → bedrijf: how Dutch spells the end of a word. */
  private static String lastConsonant(String stem) {
    int last = stem.length() - 1;
    if (last < 2) {
      return stem;
    }
    char end = stem.charAt(last);
    String before = stem.substring(0, last);
    if (end == stem.charAt(last - 1) && VOWELS.indexOf(end) < 0) {
      return before;
    }
    return switch (end) {
      case 'z' -> before + 's';
      case 'v' -> before + 'f';
      default -> stem;
    };
  }

  private String snowball(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
