package org.competencegraph.text;

import java.util.List;
import java.util.Map;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Stems of Dutch words: one for klacht and klachten, plan and plannen, huis and huizen, verkoop and
 * verkoopt, machine and machines.
 *
 * <p>Lucene's Dutch stemmer knows the plural and the infinitive, but not the verb's third person,
 * nor the spelling of a last consonant, nor the plural of what ends in e; the stemmer that knew
 * them (Kp) left Lucene with version 10. So those four rules are here. Not for use by more than one
 * thread.
 */
public final class DutchStems {

  /** Words that the rules would take for another: a plant is no form of plannen. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of("plant", "plant", "planten", "plant");

  /** Ends of words that are one thing and no more: a proces is no plural of proce. */
  private static final List<String> SINGULAR =
      List.of(
          "proces", "succes", "princes", "adres", "congres", "expres", "cipres", "les", "mes",
          "advies", "verlies", "precies", "kies", "vlies", "bries");

  /** Ends of plurals that look like those. */
  private static final List<String> PLURAL = List.of("ules", "games");

  private static final int SHORTEST_PLURAL = 5;

  private static final String VOWELS = "aeiouy";

  /** Shorter stems that end in t are left as they are: kost, post, best. */
  private static final int SHORTEST_WITH_T = 5;

  private final DutchStemmer stemmer = new DutchStemmer();
  private final KnownStems known = new KnownStems(this::made);

  /** The stem of a word in lower case, without accents. */
  public String stem(String word) {
    return known.of(word);
  }

  private String made(String word) {
    String exception = EXCEPTIONS.get(word);
    if (exception != null) {
      return exception;
    }
    String stem = snowball(isPlural(word) ? word.substring(0, word.length() - 1) : word);
    return lastConsonant(isThirdPerson(stem) ? firstPerson(stem) : stem);
  }

  /** verkoopt → verkoop, lees|t → les, undoubled; but of toets|t the s is no plural. */
  private String firstPerson(String thirdPerson) {
    String stem = thirdPerson.substring(0, thirdPerson.length() - 1);
    int last = stem.length() - 1;
    return stem.endsWith("s") && VOWELS.indexOf(stem.charAt(last - 1)) < 0 ? stem : snowball(stem);
  }

  /** machine|s, functie|s, but not proces or advies. */
  private static boolean isPlural(String word) {
    int length = word.length();
    if (length < SHORTEST_PLURAL || !word.endsWith("es")) {
      return false;
    }
    char before = word.charAt(length - 3);
    return (before == 'i' || VOWELS.indexOf(before) < 0)
        && (SINGULAR.stream().noneMatch(word::endsWith)
            || PLURAL.stream().anyMatch(word::endsWith));
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
