package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * The order in which statements are written, so that the same graph gives the same bytes: by graph,
 * subject, predicate and object; a subject's types come first.
 */
final class StatementOrder {

  static final Comparator<Statement> COMPARATOR =
      Comparator.comparing((Statement each) -> text(each.getContext()))
          .thenComparing(each -> each.getSubject().stringValue())
          .thenComparing(each -> !each.getPredicate().equals(RDF.TYPE))
          .thenComparing(each -> each.getPredicate().stringValue())
          .thenComparing(Statement::getObject, StatementOrder::compareValues);

  private StatementOrder() {}

  static List<Statement> sorted(Collection<Statement> statements) {
    Statement[] sorted = statements.toArray(Statement[]::new);
    Arrays.parallelSort(sorted, COMPARATOR);
    List<Statement> distinct = new ArrayList<>(sorted.length);
    for (Statement each : sorted) {
      if (distinct.isEmpty() || !distinct.getLast().equals(each)) {
        distinct.add(each);
      }
    }
    return Collections.unmodifiableList(distinct);
  }

  /**
   * IRIs before literals; literals by text, then by language or datatype. Numbers by their text
   * too: order is all we need.
   */
  private static int compareValues(Value one, Value other) {
    int byKind = Boolean.compare(one.isLiteral(), other.isLiteral());
    if (byKind != 0) {
      return byKind;
    }
    int byText = one.stringValue().compareTo(other.stringValue());
    return byText != 0 || !one.isLiteral() ? byText : qualifier(one).compareTo(qualifier(other));
  }

  private static String qualifier(Value literal) {
    Literal typed = (Literal) literal;
    return typed.getLanguage().orElse("") + " " + typed.getDatatype();
  }

  private static String text(Value context) {
    return context == null ? "" : context.stringValue();
  }
}
