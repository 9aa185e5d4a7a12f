package org.competencegraph.sparql;

import java.util.HashMap;
import java.util.Map;
import org.competencegraph.model.Term;
import org.competencegraph.store.Store;

/** Tells names that nothing in a graph has from questions that have no answer. */
final class NameCheck {

  private static final String NOTED =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?thing { ?thing skos:notation ?value } LIMIT 1
      """;

  private static final String LABELLED =
      """
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?thing { ?thing dct:title|skos:prefLabel ?value } LIMIT 1
      """;

  private static final String DESCRIBED = "SELECT ?value ?type { ?value a ?type } LIMIT 1";

  /** As the queries themselves look for a name. */
  private static final String NAMED =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      SELECT ?thing {
        (?thing ?score ?name) text:query (skos:prefLabel skos:altLabel ?valueWords 10000) .
        FILTER (LCASE(STR(?name)) = LCASE(STR(?value)) && STRSTARTS(STR(?thing), "http://data.europa.eu/esco/"))
      } LIMIT 1
      """;

  private final Store store;

  NameCheck(Store store) {
    this.store = store;
  }

  /** Whether a parameter names things, and nothing is called so. */
  boolean isUnknown(StoredQuery.Parameter parameter, Map<String, Term> bindings) {
    Term value = bindings.get(parameter.name());
    return switch (parameter.kind()) {
      case INTEGER, TEXT, WORDS -> false;
      case NOTATION -> isEmpty(NOTED, parameter, bindings);
      case LABEL -> isEmpty(LABELLED, parameter, bindings);
      case IRI -> isEmpty(DESCRIBED, parameter, bindings);
      case NAME -> isEmpty(value instanceof Term.Iri ? DESCRIBED : NAMED, parameter, bindings);
    };
  }

  private boolean isEmpty(
      String query, StoredQuery.Parameter parameter, Map<String, Term> bindings) {
    Map<String, Term> given = new HashMap<>(Map.of("value", bindings.get(parameter.name())));
    String words = parameter.name() + "Words";
    if (bindings.containsKey(words)) {
      given.put("valueWords", bindings.get(words));
    }
    return store.select(query, given).rows().isEmpty();
  }
}
