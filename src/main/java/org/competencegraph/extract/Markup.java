package org.competencegraph.extract;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** HTML inside a text that should have none. */
public final class Markup {

  /** A tag or an entity; a "<" by itself is less than. */
  private static final Pattern FORM =
      Pattern.compile("</?[a-zA-Z][^<>]{0,500}>|&(?:[a-zA-Z]{2,10}|#\\d{1,6}|#x[0-9a-fA-F]{1,5});");

  /** The texts that have any have a few; a longer one is left as it is. */
  private static final int LONGEST = 100_000;

  private Markup() {}

  /** Whether there is any. */
  public static boolean isIn(String text) {
    return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
        && text.length() <= LONGEST
        && FORM.matcher(text).find();
  }

  /** The text without it, on one line. */
  public static String removed(String text) {
    return Jsoup.parseBodyFragment(text).text();
  }
}
