package org.competencegraph.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * What is wrong with the syntax of a query, in our words. Jena names a place twice, and the one in
 * its message is where the fault is; the other is where what stands before it begins.
 */
final class SyntaxFault {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)Encountered \"(?:<EOF>| (?:\".*?\"|<\\w+>) \"(.*?) \")\"? at line (\\d+), column (\\d+)\\..*");
  private static final Pattern SIGN =
      Pattern.compile(
          "(?s)Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered: (.*?)(?: after prefix \"(.*)\")?\\s*");
  private static final Pattern PREFIX =
      Pattern.compile("(?s)Line (\\d+), column (\\d+): Unresolved prefixed name: ([^:]*)(:.*)");
  private static final Pattern OTHER =
      Pattern.compile("(?s)(?:Line (\\d+), column (\\d+): |\\[line: (\\d+), col: (\\d+)\\] )(.*)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"'\\\\]))");

  private static final int LONGEST = 40;

  private SyntaxFault() {}

  static QueryRefused of(QueryParseException fault) {
    String message = Optional.ofNullable(fault.getMessage()).orElse("this is no SPARQL");
    Matcher token = TOKEN.matcher(message);
    if (token.matches()) {
      return at(token.group(2), token.group(3), token(token, message), fault);
    }
    Matcher sign = SIGN.matcher(message);
    if (sign.matches()) {
      return at(sign.group(1), sign.group(2), sign(sign.group(3), sign.group(4)), fault);
    }
    Matcher prefix = PREFIX.matcher(message);
    if (prefix.matches()) {
      String name = prefix.group(3);
      return at(
          prefix.group(1),
          prefix.group(2),
          name
              + prefix.group(4)
              + " has a prefix that is not declared; put PREFIX "
              + name
              + ": <…> before the query",
          fault);
    }
    Matcher other = OTHER.matcher(message);
    if (other.matches()) {
      return at(
          Optional.ofNullable(other.group(1)).orElse(other.group(3)),
          Optional.ofNullable(other.group(2)).orElse(other.group(4)),
          other.group(5),
          fault);
    }
    return new QueryRefused(
        message.lines().findFirst().orElse(message),
        Math.max(0, fault.getLine()),
        Math.max(0, fault.getColumn()),
        fault);
  }

  private static QueryRefused at(String line, String column, String what, QueryParseException e) {
    return new QueryRefused(what, Integer.parseInt(line), Integer.parseInt(column), e);
  }

  private static String token(Matcher token, String message) {
    String advice =
        message.contains("\"construct\" ...")
            ? "a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE, or with PREFIX before it"
            : "see that what comes before it is whole";
    return token.group(1) == null
        ? "the query ends here, and is not whole; see that each bracket is closed"
        : "found " + quoted(token.group(1)) + ", which cannot stand here; " + advice;
  }

  private static String sign(String found, String before) {
    if (before == null) {
      return "the query ends in the midst of a word; see that it is whole";
    }
    return found.startsWith("<EOF>")
        ? "what begins with " + quoted(before) + " is not closed; see that each quote is"
        : "found " + quoted(before) + ", which is no word of SPARQL; see how it is written";
  }

  /** Jena escapes what it quotes. */
  private static String quoted(String token) {
    String text =
        ESCAPE
            .matcher(token.strip())
            .replaceAll(
                each ->
                    Matcher.quoteReplacement(
                        each.group(1) == null
                            ? each.group(2)
                            : Character.toString(Integer.parseInt(each.group(1), 16))));
    return "\"" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "\"";
  }
}
