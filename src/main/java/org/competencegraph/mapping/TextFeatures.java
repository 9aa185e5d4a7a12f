package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.competencegraph.text.DutchStems;
import org.competencegraph.text.Words;

/**
 * What a text is compared by, as hashes of 64 bits: runs of three to five letters within its words,
 * and the stems of the words that carry meaning. Each occurrence counts.
 *
 * @param grams of letters, three to five
 * @param pieces those of three and four letters
 * @param stems of Dutch words
 */
record TextFeatures(long[] grams, long[] pieces, long[] stems) {

  /** Longer texts are no titles, and say the same again. */
  private static final int MOST_CHARACTERS = 4_000;

  private static final int MOST_WORDS = 400;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int PIECE = 4;
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int EDGE = '_';

  /** Marks what a hash is of, so that a stem is no run of letters. */
  private static final int STEM = 1;

  private static final int OTHER = 2;
  private static final int OTHER_PREFIX = 5;

  /** A stemmer is for one thread. */
  private static final ThreadLocal<DutchStems> STEMS = ThreadLocal.withInitial(DutchStems::new);

  static TextFeatures of(String text) {
    return of(words(text));
  }

  static TextFeatures of(List<String> words) {
    return new TextFeatures(
        grams(words, SHORTEST, LONGEST), grams(words, SHORTEST, PIECE), stems(words));
  }

  /** The words of a text, or of its beginning where it is long. */
  static List<String> words(String text) {
    String some = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    List<String> words = Words.of(some);
    return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
  }

  static String stem(String word) {
    return STEMS.get().stem(word);
  }

  static long stemHash(String stem) {
    return hash(stem, 0, stem.length(), STEM);
  }

  /** Words of a label in another language, each whole and then by its beginning. */
  static long[] other(String text) {
    return other(words(text.toLowerCase(Locale.ROOT)));
  }

  /** The same of those that carry meaning. */
  static long[] meaningInOther(String text) {
    return meaningInOther(words(text.toLowerCase(Locale.ROOT)));
  }

  /** The same of a text whose words are known. */
  static long[] meaningInOther(List<String> words) {
    return other(words.stream().filter(word -> !Words.isStopWordOfOthers(word)).toList());
  }

  private static long[] other(List<String> words) {
    long[] found = new long[2 * words.size()];
    int size = 0;
    for (String word : words) {
      if (word.length() > 2) {
        found[size++] = hash(word, 0, word.length(), OTHER);
        found[size++] = hash(word, 0, Math.min(OTHER_PREFIX, word.length()), -OTHER);
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Whether a word carries meaning in Dutch. */
  static boolean hasMeaning(String word) {
    return word.length() > 1 && !Words.isStopWord(word);
  }

  /** Stems of the words that carry meaning. */
  static long[] stems(List<String> words) {
    List<String> stems = new ArrayList<>(words.size());
    for (String word : words) {
      if (hasMeaning(word)) {
        stems.add(stem(word));
      }
    }
    return stems.stream().mapToLong(TextFeatures::stemHash).toArray();
  }

  /** Runs of letters within words, and of the edges of these. */
  static long[] grams(List<String> words, int shortest, int longest) {
    int count = 0;
    for (String word : words) {
      count += (longest - shortest + 1) * (word.length() + 2);
    }
    long[] found = new long[count];
    int size = 0;
    for (String word : words) {
      int length = word.length() + 2;
      for (int from = 0; from < length - 1; from++) {
        long hash = BASIS;
        int end = Math.min(length, from + longest);
        for (int at = from; at < end; at++) {
          hash = (hash ^ letter(word, at)) * PRIME;
          if (at - from + 1 >= shortest) {
            found[size++] = mixed(hash);
          }
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static int letter(String word, int at) {
    return at == 0 || at == word.length() + 1 ? EDGE : word.charAt(at - 1);
  }

  private static long hash(String text, int from, int to, int kind) {
    long hash = BASIS ^ ((long) kind << 40);
    for (int at = from; at < to; at++) {
      hash = (hash ^ text.charAt(at)) * PRIME;
    }
    return mixed(hash);
  }

  /** Never 0, which stands for an empty slot of a table. */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }
}
