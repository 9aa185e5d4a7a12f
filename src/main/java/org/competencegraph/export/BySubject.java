package org.competencegraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Statements by their subject, whatever graph they are in. */
final class BySubject {

  private final Map<Resource, List<Statement>> bySubject = new LinkedHashMap<>();

  BySubject(Collection<Statement> statements) {
    for (Statement each : statements) {
      bySubject.computeIfAbsent(each.getSubject(), key -> new ArrayList<>()).add(each);
    }
  }

  /** All statements about something. */
  List<Statement> about(Resource subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** The objects of a subject and predicate, each once, in the order of the statements. */
  List<Value> objects(Resource subject, IRI predicate) {
    return about(subject).stream()
        .filter(each -> each.getPredicate().equals(predicate))
        .map(Statement::getObject)
        .distinct()
        .toList();
  }

  /** The objects that are IRIs, in the order of their names. */
  List<IRI> iris(Resource subject, IRI predicate) {
    return objects(subject, predicate).stream()
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .sorted(java.util.Comparator.comparing(IRI::stringValue))
        .toList();
  }

  /** The texts of a subject and predicate, in alphabetical order. */
  List<String> texts(Resource subject, IRI predicate) {
    TreeSet<String> texts = new TreeSet<>();
    objects(subject, predicate).stream()
        .filter(Literal.class::isInstance)
        .forEach(each -> texts.add(each.stringValue()));
    return List.copyOf(texts);
  }

  boolean isA(Resource subject, IRI type) {
    return objects(subject, RDF.TYPE).contains(type);
  }

  /** The things of a class, in the order of the statements. */
  List<Resource> ofType(IRI type) {
    return bySubject.keySet().stream().filter(each -> isA(each, type)).toList();
  }

  /** The graph that the first statement of a subject and predicate is in. */
  Resource graphOf(Resource subject, IRI predicate) {
    return about(subject).stream()
        .filter(each -> each.getPredicate().equals(predicate))
        .map(Statement::getContext)
        .findFirst()
        .orElseThrow();
  }
}
