package org.competencegraph.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * The order of what a record lists, at one statement for each thing: {@code rdf:_1}, {@code rdf:_2}
 * … from what has the list to what is in it, counted over all lists that it has.
 *
 * @see <a href="https://www.w3.org/TR/rdf-schema/#ch_containermembershipproperty">RDF Schema 1.1,
 *     section 5.1.5</a>
 */
final class ListOrder {

  /** Takes a statement. */
  interface Sink {
    void state(IRI subject, IRI predicate, Value object);
  }

  private final Map<IRI, Map<IRI, Set<Value>>> lists = new LinkedHashMap<>();

  void add(IRI subject, IRI predicate, Value object) {
    lists
        .computeIfAbsent(subject, key -> new LinkedHashMap<>())
        .computeIfAbsent(predicate, key -> new LinkedHashSet<>())
        .add(object);
  }

  /** States the order of all lists of more than one; what stands in two has its first place. */
  void forEach(Sink sink) {
    lists.forEach(
        (subject, byPredicate) -> {
          Set<Value> members = new LinkedHashSet<>();
          byPredicate.values().stream().filter(list -> list.size() > 1).forEach(members::addAll);
          int number = 0;
          for (Value member : members) {
            number++;
            sink.state(subject, Values.iri(RDF.NAMESPACE, "_" + number), member);
          }
        });
  }
}
