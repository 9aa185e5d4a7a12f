package org.competencegraph.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Knows a text by its small words that is in none of Dutch, English and French: <i>los</i> and
 * <i>del</i> are Spanish, whatever <i>las</i> is in Dutch. By Lucene's lists of the words that
 * carry no meaning, in ten larger languages of Europe. Those of Scandinavia are not among them: af,
 * alle, de, en and op are words of theirs and of Dutch. Safe for use by many threads.
 */
final class ForeignWords {

  /** One alone may be a name, an abbreviation, or half of a Dutch verb: af, etc. */
  private static final int FEWEST = 2;

  /** A letter alone tells nothing: the e of e-mail is Italian for and. */
  private static final int SHORTEST = 2;

  /** Small words that Lucene's list of Dutch does not have: per uur. */
  private static final Set<String> DUTCH = Set.of("per");

  /**
   * A language.
   *
   * @param small all of its words that carry no meaning
   * @param own those of them that are no such words of Dutch, English or French
   */
  private record Language(Set<String> small, Set<String> own) {

    static Language of(CharArraySet list) {
      Set<String> small = new HashSet<>();
      for (Object word : list) {
        small.addAll(Words.of(new String((char[]) word)));
      }
      Set<String> own = new HashSet<>(small);
      own.removeIf(ForeignWords::isAtHome);
      return new Language(small, own);
    }

    /** Whether the words have more small ones of this language than such as it has not. */
    boolean isOf(Set<String> words, Predicate<String> isKnown) {
      List<String> these = words.stream().filter(own::contains).toList();
      int here = these.size();
      return here >= FEWEST
          && !these.stream().allMatch(word -> word.length() < SHORTEST || isKnown.test(word))
          && here > words.stream().filter(word -> isAtHome(word) && !small.contains(word)).count();
    }
  }

  private static final List<Language> LANGUAGES =
      Stream.of(
              CatalanAnalyzer.getDefaultStopSet(),
              CzechAnalyzer.getDefaultStopSet(),
              GermanAnalyzer.getDefaultStopSet(),
              SpanishAnalyzer.getDefaultStopSet(),
              FinnishAnalyzer.getDefaultStopSet(),
              HungarianAnalyzer.getDefaultStopSet(),
              ItalianAnalyzer.getDefaultStopSet(),
              PortugueseAnalyzer.getDefaultStopSet(),
              RomanianAnalyzer.getDefaultStopSet(),
              TurkishAnalyzer.getDefaultStopSet())
          .map(Language::of)
          .toList();

  /** The own words of all of them: most texts have none, and need not be asked of each. */
  private static final Set<String> OWN =
      LANGUAGES.stream().flatMap(each -> each.own().stream()).collect(Collectors.toSet());

  private ForeignWords() {}

  private static boolean isAtHome(String word) {
    return Words.isStopWord(word) || Words.isStopWordOfOthers(word) || DUTCH.contains(word);
  }

  /**
   * @param isKnown whether a word is in use in Dutch, English or French: per in per uur, and care
   *     in health care, are small words of others too
   */
  static boolean isMostOf(List<String> words, Predicate<String> isKnown) {
    Set<String> distinct = new HashSet<>(words);
    int foreign = 0;
    for (String word : distinct) {
      foreign += OWN.contains(word) ? 1 : 0;
    }
    return foreign >= FEWEST
        && LANGUAGES.stream().anyMatch(language -> language.isOf(distinct, isKnown));
  }
}
