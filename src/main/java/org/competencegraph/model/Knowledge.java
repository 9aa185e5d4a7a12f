package org.competencegraph.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to know (<i>kennis</i>).
 *
 * @param phrase the whole statement: "Basiskennis van ICT"
 * @param depth taken from the words; empty where they do not say
 * @param subject what is known, whatever the depth: "ICT"
 * @param statedKind the kind that a record gives it, where that is not the depth of the words
 */
public record Knowledge(
    Phrase phrase, Optional<Depth> depth, String subject, Optional<Depth> statedKind) {

  /** How the register's pages print a basic or thorough knowledge whose kind is "Kennis". */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "Kennis van ((?:basis|grondige )kennis\\b.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FORM =
      Pattern.compile(
          "(basiskennis|grondige kennis|kennis)(?: (?:van|over|inzake|omtrent|m\\.b\\.t\\.))?[: ]+(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * Reads depth and subject from the words. "Kennis van basiskennis van X" is read as "Basiskennis
   * van X".
   */
  public static Knowledge of(Phrase phrase) {
    Matcher doubled = DOUBLED.matcher(phrase.text());
    Phrase plain = doubled.matches() ? phrase.withText(capitalised(doubled.group(1))) : phrase;
    Matcher form = FORM.matcher(plain.text());
    if (!form.matches()) {
      return new Knowledge(plain, Optional.empty(), plain.text(), Optional.empty());
    }
    return new Knowledge(plain, Optional.of(depth(form.group(1))), form.group(2), Optional.empty());
  }

  /** The same knowledge, with the kind that a record gives it. */
  public Knowledge withStatedKind(Depth kind) {
    return depth.equals(Optional.of(kind))
        ? this
        : new Knowledge(phrase, depth, subject, Optional.of(kind));
  }

  /** Whether a line states knowledge by its first word. */
  public static boolean isStatedBy(String text) {
    return FORM.matcher(text).matches();
  }

  private static Depth depth(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "basiskennis" -> Depth.BASIC;
      case "grondige kennis" -> Depth.THOROUGH;
      default -> Depth.STANDARD;
    };
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
