package org.competencegraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * For thesaurus tools: the concepts of documents and vocabularies with their schemes, and the
 * mappings between them as direct statements, in terms of SKOS alone, but for the titles of
 * schemes.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS Reference</a>
 */
final class SkosProfile implements Profile {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  @Override
  public String id() {
    return "skos";
  }

  @Override
  public String description() {
    return "the concepts of documents and vocabularies, and mappings as direct statements, in SKOS"
        + " alone";
  }

  @Override
  public boolean needs(Statement statement) {
    return Mappings.isPart(statement)
        || isOfSource(statement)
            && (statement.getPredicate().equals(RDF.TYPE)
                || statement.getPredicate().equals(DCTERMS.TITLE)
                || isSkos(statement.getPredicate()));
  }

  @Override
  public Set<Choices.Part> takes() {
    return Set.of(Choices.Part.STATES, Choices.Part.RULES);
  }

  @Override
  public Exported of(List<Statement> statements, Choices choices) {
    BySubject graph = new BySubject(statements);
    List<Statement> exported = new ArrayList<>(Mappings.of(graph, choices.states()));
    Set<Resource> concepts = new HashSet<>(graph.ofType(SKOS.CONCEPT));
    Set<Resource> mapped = new HashSet<>();
    for (Statement each : exported) {
      Stream.of(each.getSubject(), (Resource) each.getObject())
          .filter(thing -> !concepts.contains(thing) && !graph.about(thing).isEmpty())
          .forEach(mapped::add);
    }
    concepts.forEach(each -> exported.addAll(concept(each, graph)));
    graph.ofType(SKOS.CONCEPT_SCHEME).forEach(each -> exported.addAll(scheme(each, graph)));
    mapped.forEach(each -> exported.addAll(mapped(each, graph)));
    return new Exported(exported, List.of());
  }

  /** What two documents call one concept is its preferred label in one of them only. */
  private static List<Statement> concept(Resource concept, BySubject graph) {
    List<Statement> all = new ArrayList<>();
    Set<Value> preferred =
        new HashSet<>(labels(concept, graph.objects(concept, SKOS.PREF_LABEL), graph).chosen());
    for (Statement each : graph.about(concept)) {
      if (isSkosType(each)
          || isSkos(each.getPredicate()) && !each.getPredicate().equals(SKOS.PREF_LABEL)) {
        all.add(each);
      } else if (each.getPredicate().equals(SKOS.PREF_LABEL)) {
        all.add(preferred.contains(each.getObject()) ? each : changed(each, SKOS.ALT_LABEL));
      }
    }
    all.removeIf(
        each -> each.getPredicate().equals(SKOS.ALT_LABEL) && preferred.contains(each.getObject()));
    return all;
  }

  private static Labels labels(Resource concept, Collection<Value> preferred, BySubject graph) {
    return Labels.of(preferred, graph.objects(concept, SKOS.ALT_LABEL));
  }

  private static List<Statement> scheme(Resource scheme, BySubject graph) {
    return graph.about(scheme).stream()
        .filter(
            each ->
                isSkosType(each)
                    || isSkos(each.getPredicate())
                    || each.getPredicate().equals(DCTERMS.TITLE))
        .toList();
  }

  /** SKOS says of whatever has a mapping that it is a concept; its title is then its label. */
  private static List<Statement> mapped(Resource thing, BySubject graph) {
    Labels labels = labels(thing, graph.objects(thing, DCTERMS.TITLE), graph);
    List<Statement> all = new ArrayList<>();
    Resource context = graph.graphOf(thing, RDF.TYPE);
    all.add(VALUES.createStatement(thing, RDF.TYPE, SKOS.CONCEPT, context));
    labels
        .chosen()
        .forEach(each -> all.add(VALUES.createStatement(thing, SKOS.PREF_LABEL, each, context)));
    labels
        .alternative()
        .forEach(each -> all.add(VALUES.createStatement(thing, SKOS.ALT_LABEL, each, context)));
    graph.about(thing).stream()
        .filter(each -> each.getPredicate().equals(SKOS.NOTATION))
        .forEach(all::add);
    return all;
  }

  private static Statement changed(Statement statement, IRI predicate) {
    return VALUES.createStatement(
        statement.getSubject(), predicate, statement.getObject(), statement.getContext());
  }

  private static boolean isOfSource(Statement statement) {
    String context = statement.getContext().stringValue();
    return context.contains("graph/document/") || context.contains("graph/vocabulary/");
  }

  private static boolean isSkos(IRI predicate) {
    return predicate.getNamespace().equals(SKOS.NAMESPACE);
  }

  private static boolean isSkosType(Statement statement) {
    return statement.getPredicate().equals(RDF.TYPE)
        && statement.getObject() instanceof IRI type
        && isSkos(type);
  }
}
