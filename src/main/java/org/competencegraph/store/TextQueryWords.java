package org.competencegraph.store;

import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.competencegraph.text.Words;

/** Plain words as SPARQL's {@code text:query} takes them, in the syntax of jena-text's parser. */
public final class TextQueryWords {

  private TextQueryWords() {}

  /** All of them have to be there; nothing in them is a query syntax any more. */
  public static String all(String userText) {
    return String.join(" AND ", Words.of(userText).stream().map(QueryParserBase::escape).toList());
  }
}
