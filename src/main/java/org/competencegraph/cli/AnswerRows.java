package org.competencegraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.competencegraph.model.Term;
import org.competencegraph.store.Table;

/**
 * The answer to a SELECT for the eye; for programs the store writes it, in the formats of SPARQL.
 */
final class AnswerRows {

  private static final String XSD_DOUBLE = "http://www.w3.org/2001/XMLSchema#double";
  private static final String ID = "/id/";

  private AnswerRows() {}

  static Rows of(Table answer) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, Term> row : answer.rows()) {
      rows.add(
          answer.variables().stream()
              .map(each -> row.containsKey(each) ? text(row.get(each)) : "")
              .toList());
    }
    return new Rows(answer.variables(), rows);
  }

  private static String text(Term term) {
    return switch (term) {
      // What tells our things apart; show takes it as well.
      case Term.Iri iri ->
          iri.text().contains(ID)
              ? iri.text().substring(iri.text().indexOf(ID) + ID.length())
              : iri.text();
      // The store writes 0.72 as 0.72e0: right, but not what people read.
      case Term.Literal literal ->
          literal.datatype().equals(XSD_DOUBLE)
              ? literal.text().replaceFirst("[eE]0$", "")
              : literal.text();
      case Term.Unnamed unnamed -> unnamed.text();
    };
  }
}
