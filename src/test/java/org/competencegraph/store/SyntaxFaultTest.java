package org.competencegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One place, and what was found there. */
class SyntaxFaultTest {

  private static String placed(String query) {
    return assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> Store.isSelect(query))
        .actual()
        .placed();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELEC ?s {}                | Line 1, column 6: found \"SELEC\", which is no word of SPARQL",
        "SELECT ?s { ?s a }         | Line 1, column 18: found \"}\", which cannot stand here; see",
        "SELECT ?s {                | Line 1, column 11: the query ends here, and is not whole",
        "INSERT DATA {}             | Line 1, column 1: found \"INSERT DATA\", which cannot stand here; a query begins",
        "SELECT ?s { ?s x:y ?o }    | Line 1, column 16: x:y has a prefix that is not declared; put PREFIX x: <",
        "ASK { ?s ?p 'één’ ' 1 }    | Line 1, column 21: found \"1\"",
        "ASK { ?s 'één’ ' 1 }       | Line 1, column 10: found \"'één’ '\"",
        "ASK { VALUES (?a ?b) {(1)} } | Line 1, column 25: Mismatch",
        "ASK {} LIMIT x             | Line 1, column 15: the query ends in the midst of a word",
      })
  void saysWhatWasFoundWhere(String query, String start) {
    assertThat(placed(query)).startsWith(start).doesNotContain("Encountered", "line 1");
  }

  @Test
  void countsLines() {
    assertThat(placed("ASK {\n ?s ?p \"abc }"))
        .startsWith("Line 2, column 14: what begins with \"\"abc }\" is not closed");
  }
}
