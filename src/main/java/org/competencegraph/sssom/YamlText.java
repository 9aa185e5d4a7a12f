package org.competencegraph.sssom;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as YAML writes them: plain where every reader takes that for text, else in quotes. */
final class YamlText {

  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z](?:[\\w./@()%+,;=?&~-]|:(?=\\S)|(?<=\\S)#| (?=[^\\s#]))*(?<![:])");

  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  static String of(String text) {
    boolean isPlain =
        PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
    return isPlain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** A key with one text, or with several as a list. */
  static void line(List<String> lines, String key, List<String> texts, boolean isMany) {
    if (isMany) {
      lines.add(YamlText.of(key) + ":");
      texts.forEach(text -> lines.add("  - " + of(text)));
    } else {
      lines.add(YamlText.of(key) + ": " + of(texts.getFirst()));
    }
  }
}
