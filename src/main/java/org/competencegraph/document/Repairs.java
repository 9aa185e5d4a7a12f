package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.competencegraph.model.Phrase;

/**
 * What a scan gets wrong, and how it is put right: a short list of named rules, each of which
 * touches only what it means to. This is no spelling checker: the authors' own errors stay, and a
 * rule for one word has the name of that word. The repairs of layout ({@code wrapped-line}, {@code
 * page-start}, {@code hyphen-bullet}) are made in {@link ScannedItems}.
 */
final class Repairs {

  /** A rule with its name, as it is written on each passage that it touched. */
  record Rule(String name, UnaryOperator<String> mend) {

    static Rule of(String name, String found, String replacement) {
      Pattern pattern = Pattern.compile(found);
      return new Rule(name, text -> pattern.matcher(text).replaceAll(replacement));
    }
  }

  /**
   * Recognition takes a diaeresis for an acute accent. Dutch writes é only where it is stressed or
   * French (één, café, comité, procédé), never after i or e and before these endings, where a new
   * syllable starts.
   */
  static final List<Rule> OF_WORDS =
      List.of(
          Rule.of(
              "diaeresis", "(?<=i)é(?=(?:le[ns]?|nt\\p{L}*|rende?|ren|ne|nisch\\p{L}*|n)\\b)", "ë"),
          Rule.of("diaeresis", "(?<=\\b(?:[Rr]e|[Cc]re|[Gg]e|[Bb]e))é(?=\\p{L})", "ë"),
          Rule.of("diaeresis", "(?<=\\p{L}e)é(?=n\\b)", "ë"),
          Rule.of("efficiënt", "\\b([Ee])fficient(?=e?\\b(?! \\p{Lu}))", "$1fficiënt"),
          Rule.of("beroepsbeoefenaar", "\\b([Bb])eroepsbheoefenaar", "$1eroepsbeoefenaar"));

  /**
   * In a Competent code: a zero for the letter D of a fiche, a one for the I of an activity's "Id".
   */
  static final List<Rule> OF_CODES =
      List.of(
          Rule.of("fiche-letter", "\\b0(?=\\d{6}\\b)", "D"),
          Rule.of("activity-letters", "(?<=^|[ /])[1l|]d ?(?=\\d|-c)", "Id"));

  private Repairs() {}

  static Phrase ofWords(Phrase phrase) {
    return apply(OF_WORDS, phrase);
  }

  static Phrase apply(List<Rule> rules, Phrase phrase) {
    String text = phrase.text();
    List<String> names = new ArrayList<>(phrase.repairs());
    for (Rule rule : rules) {
      String mended = rule.mend().apply(text);
      if (!mended.equals(text) && !names.contains(rule.name())) {
        names.add(rule.name());
      }
      text = mended;
    }
    return new Phrase(text, phrase.printed(), phrase.place(), names);
  }
}
