package org.competencegraph.store;

import java.util.List;
import java.util.Map;
import org.competencegraph.model.Term;

/**
 * The answer to a SELECT.
 *
 * @param variables in the order of the query
 * @param rows what each variable stands for; a variable without a value is left out
 */
public record Table(List<String> variables, List<Map<String, Term>> rows) {

  /** Copies the lists. */
  public Table {
    variables = List.copyOf(variables);
    rows = rows.stream().map(Map::copyOf).toList();
  }
}
