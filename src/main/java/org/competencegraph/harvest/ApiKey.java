package org.competencegraph.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The key that the register asks for. Nothing that prints it by accident shows it. */
public final class ApiKey {

  /** The environment variable that has it. */
  public static final String VARIABLE = "VKS_API_KEY";

  private static final String HEADER = "x-api-key";
  private static final String HIDDEN = "[key]";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,1000}");

  /** What is shorter stands in ordinary words by chance, and protects nothing. */
  private static final int SHORTEST_SECRET = 8;

  private final String value;

  private ApiKey(String value) {
    this.value = value;
  }

  /**
   * Reads a key; blanks and line ends around it are left out.
   *
   * @throws IllegalArgumentException if it is empty, or has characters that no header may have; the
   *     message does not say which, because messages are printed
   */
  public static ApiKey of(String text) {
    String value = text.strip();
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "what is in "
              + VARIABLE
              + " is no key: it is empty, too long, or has blanks, line ends or letters with"
              + " accents in it; set it again");
    }
    return new ApiKey(value);
  }

  void sign(HttpRequest.Builder request) {
    request.header(HEADER, value);
  }

  /** A text of the server's without the key, however its letters are written. */
  String hiddenIn(String text) {
    return Pattern.compile(value, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .replaceAll(HIDDEN);
  }

  boolean isIn(String text) {
    return value.length() >= SHORTEST_SECRET && text.contains(value);
  }

  /** Whether an answer gives the key away, as it is or behind JSON's escapes. */
  boolean isIn(byte[] bytes, JsonNode json) {
    String quoted = TextNode.valueOf(value).toString();
    return isIn(new String(bytes, StandardCharsets.ISO_8859_1))
        || value.length() >= SHORTEST_SECRET
            && json.toString().contains(quoted.substring(1, quoted.length() - 1));
  }

  @Override
  public String toString() {
    return HIDDEN;
  }
}
