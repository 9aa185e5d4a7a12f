package org.competencegraph.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One spelling for texts that differ only in typography, so that the same statement in two
 * documents is one concept.
 *
 * <p>What is made equal: Unicode composition (NFC), white space, invisible marks, quotes, dashes,
 * the ellipsis, a leading bullet and a final stop. Letters, their case and their order stay as they
 * are.
 */
public final class CanonicalText {

  /** Format characters: zero-width and bidirectional marks, soft hyphens, a byte order mark. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");
  private static final Pattern SINGLE_QUOTE =
      Pattern.compile("['\\u2018\\u201A\\u201B\\u2032`\\u00B4]");
  private static final Pattern DOUBLE_QUOTE =
      Pattern.compile("[\\u201C-\\u201F\\u2033\\u00AB\\u00BB]");
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFF0D]");

  /**
   * Bullets, those that symbol fonts have in the private area among them, and typed ones. Without
   * going back, for a line of ten thousand of them would fill the stack.
   */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[\\u2022\\u2023\\u2043\\u2219\\u25A0\\u25A1\\u25AA\\u25AB\\u25B6\\u25BA\\u25CB\\u25CF\\u25E6"
              + "\\u2713\\u2714\\u2756\\u27A2\\u27A4\\u00A7\\u00B7\\uF020-\\uF0FF*] ?|[-o] )++");

  private static final Pattern FINAL_STOP = Pattern.compile(" ?\\.$");

  private CanonicalText() {}

  /** A line of a list, without bullet and final stop. */
  public static String ofItem(String text) {
    return FINAL_STOP.matcher(withoutBullet(ofProse(text))).replaceFirst("");
  }

  /** A line in this spelling without its bullet. */
  public static String withoutBullet(String prose) {
    return BULLET.matcher(prose).replaceFirst("");
  }

  /** Running text: all that {@link #ofItem} does but for the bullet and the final stop. */
  public static String ofProse(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = WHITE_SPACE.matcher(plain).replaceAll(" ").strip();
    plain = SINGLE_QUOTE.matcher(plain).replaceAll("\u2019");
    plain = DOUBLE_QUOTE.matcher(plain).replaceAll("\"");
    plain = DASH.matcher(plain).replaceAll("-");
    return plain.replace("...", "\u2026");
  }
}
