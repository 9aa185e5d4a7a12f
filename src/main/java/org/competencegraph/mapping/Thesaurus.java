package org.competencegraph.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.competencegraph.model.Sha256;

/**
 * What Dutch words mean in texts about work, whoever's catalogue they stand in: what else is said
 * for a word, and sentences that say the same. It was written for this project, see decision 0019.
 *
 * @param terms words
 * @param paraphrases sentences
 */
public record Thesaurus(List<Term> terms, List<Paraphrase> paraphrases) {

  /** Without a word in it. */
  public static final Thesaurus NONE = new Thesaurus(List.of(), List.of());

  private static final String BETWEEN = ", ";

  /** Copies the lists. */
  public Thesaurus {
    terms = List.copyOf(terms);
    paraphrases = List.copyOf(paraphrases);
  }

  /**
   * A word.
   *
   * @param word in lower case, without accents, in any inflection
   * @param same what says the same, words or short expressions
   * @param near what is broader, narrower or belongs to it
   * @param english what it is called in English
   */
  public record Term(String word, List<String> same, List<String> near, List<String> english) {}

  /**
   * A sentence.
   *
   * @param label as a catalogue calls it
   * @param said as a document says it
   * @param brief in yet other words
   * @param english as a catalogue calls it in English
   */
  public record Paraphrase(String label, String said, String brief, String english) {}

  /** The one that belongs to the program; read once. */
  public static Thesaurus shipped() {
    return Shipped.ONE;
  }

  /** A hash of all of it, 64 hexadecimal digits. */
  String fingerprint() {
    return Sha256.of(terms + "\n" + paraphrases);
  }

  /** Read when it is asked for: who only asks for codes never needs it. */
  private static final class Shipped {
    static final Thesaurus ONE =
        new Thesaurus(
            lines("terms.tsv", Shipped::term), lines("paraphrases.tsv", Shipped::paraphrase));

    private static Term term(String[] cells) {
      return new Term(cells[0], list(cells[1]), list(cells[2]), list(cells[3]));
    }

    private static Paraphrase paraphrase(String[] cells) {
      return new Paraphrase(cells[0], cells[1], cells[2], cells[3]);
    }

    private static List<String> list(String cell) {
      return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(BETWEEN));
    }

    /** Cells between tabs, without quotes; the first line has the names of the columns. */
    private static <T> List<T> lines(String name, Function<String[], T> row) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(Thesaurus.class.getResourceAsStream(name)),
                  StandardCharsets.UTF_8))) {
        return lines.lines().skip(1).map(line -> row.apply(line.split("\t", -1))).toList();
      } catch (IOException e) {
        throw new UncheckedIOException("what belongs to the program can be read", e);
      }
    }
  }
}
