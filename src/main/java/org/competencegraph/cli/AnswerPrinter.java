package org.competencegraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.competencegraph.model.Term;
import org.competencegraph.store.Table;

/**
 * Prints the answer to a SELECT.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 Query Results JSON
 *     Format</a>
 */
final class AnswerPrinter {

  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  private static final String XSD_DOUBLE = "http://www.w3.org/2001/XMLSchema#double";

  private static final String ID = "/id/";

  private final Console console;

  AnswerPrinter(Console console) {
    this.console = console;
  }

  void print(Table answer, Format format) {
    switch (format) {
      case JSON -> console.out().println(Json.of(json(answer)));
      case CSV -> rows(answer, AnswerPrinter::text).printCsv(console.out());
      case TABLE ->
          rows(answer, AnswerPrinter::shortText).printTable(console.out(), console.width());
    }
  }

  private static Rows rows(Table answer, Function<Term, String> text) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, Term> row : answer.rows()) {
      rows.add(
          answer.variables().stream()
              .map(each -> row.containsKey(each) ? text.apply(row.get(each)) : "")
              .toList());
    }
    return new Rows(answer.variables(), rows);
  }

  /** For the eye: of our own IRIs what tells them apart, which show takes as well. */
  private static String shortText(Term term) {
    int id = term instanceof Term.Iri iri ? iri.text().indexOf(ID) : -1;
    return id < 0 ? text(term) : term.text().substring(id + ID.length());
  }

  /** The store writes 0.72 as 0.72e0: right, but not what people read. */
  private static String text(Term term) {
    return term instanceof Term.Literal number
            && number.datatype().equals(XSD_DOUBLE)
            && number.text().matches("-?[0-9.]+[eE]0")
        ? number.text().substring(0, number.text().length() - 2)
        : term.text();
  }

  private static Map<String, Object> json(Table answer) {
    List<Map<String, Object>> bindings = new ArrayList<>();
    for (Map<String, Term> row : answer.rows()) {
      Map<String, Object> binding = new LinkedHashMap<>();
      answer.variables().stream()
          .filter(row::containsKey)
          .forEach(variable -> binding.put(variable, json(row.get(variable))));
      bindings.add(binding);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("head", Map.of("vars", answer.variables()));
    json.put("results", Map.of("bindings", bindings));
    return json;
  }

  private static Map<String, String> json(Term term) {
    Map<String, String> json = new LinkedHashMap<>();
    switch (term) {
      case Term.Iri iri -> json.put("type", "uri");
      case Term.Unnamed unnamed -> json.put("type", "bnode");
      case Term.Literal literal -> {
        json.put("type", "literal");
        if (!literal.language().isEmpty()) {
          json.put("xml:lang", literal.language());
        } else if (!literal.datatype().equals(XSD_STRING)) {
          json.put("datatype", literal.datatype());
        }
      }
    }
    json.put("value", term.text());
    return json;
  }
}
