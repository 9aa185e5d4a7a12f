package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.competencegraph.model.QualificationNumber;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** What follows from the numbers of qualifications alone: a version replaces the one before it. */
public final class SeriesStatements {

  private SeriesStatements() {}

  /**
   * The statements in a graph of their own, for no document makes them.
   *
   * @param numbers of all qualifications of a graph, in any order; series themselves do not matter
   * @return in {@link StatementOrder}; none where no series has two versions
   */
  public static List<Statement> of(Collection<QualificationNumber> numbers, Iris iris) {
    SortedSet<QualificationNumber> sorted = new TreeSet<>(numbers);
    List<Statement> statements = new ArrayList<>();
    Optional<QualificationNumber> before = Optional.empty();
    for (QualificationNumber number : sorted) {
      if (number.version().isEmpty()) {
        continue;
      }
      before
          .filter(older -> older.series().equals(number.series()))
          .ifPresent(older -> state(number, older, iris, statements));
      before = Optional.of(number);
    }
    return StatementOrder.sorted(statements);
  }

  private static void state(
      QualificationNumber newer, QualificationNumber older, Iris iris, List<Statement> statements) {
    IRI one = iris.qualification(newer);
    IRI other = iris.qualification(older);
    statements.add(statement(one, DCTERMS.REPLACES, other, iris));
    statements.add(statement(other, DCTERMS.IS_REPLACED_BY, one, iris));
  }

  private static Statement statement(IRI subject, IRI predicate, IRI object, Iris iris) {
    return SimpleValueFactory.getInstance()
        .createStatement(subject, predicate, object, iris.seriesGraph());
  }
}
