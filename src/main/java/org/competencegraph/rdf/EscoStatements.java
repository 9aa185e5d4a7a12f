package org.competencegraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Source;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * ESCO in its own model, concept by concept, in the order of their IRIs: what is written, what is
 * left out and why is in decision 0013.
 */
public final class EscoStatements implements StatementSource {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  /** Kept from one concept to the next, for most are named by several. */
  private static final int MOST_NAMES = 100_000;

  private final List<EscoConcept> concepts;
  private final List<Source> files;
  private final Iris iris;
  private final IRI graph;

  /**
   * @param concepts in the order of their IRIs
   * @param files that they are from, at least one
   * @param version in the name of the graph
   */
  public EscoStatements(List<EscoConcept> concepts, List<Source> files, String version, Iris iris) {
    this.concepts = List.copyOf(concepts);
    this.files = List.copyOf(files);
    this.iris = iris;
    this.graph = iris.vocabularyGraph("esco", version);
  }

  @Override
  public void forEach(Consumer<Statement> taker) {
    Writing writing = new Writing(taker);
    writing.origin();
    concepts.forEach(writing::concept);
    undescribedSchemes()
        .forEach(each -> writing.state(writing.iri(each), RDF.TYPE, SKOS.CONCEPT_SCHEME));
  }

  /**
   * What a concept stands in is a scheme (SKOS, S4), also where the table that describes schemes
   * was not given.
   */
  private SortedSet<String> undescribedSchemes() {
    SortedSet<String> schemes = new TreeSet<>();
    concepts.forEach(each -> schemes.addAll(each.links().schemes()));
    concepts.forEach(each -> schemes.remove(each.iri()));
    return schemes;
  }

  /** Statements on their way to one taker; those of a subject together, its types first. */
  private final class Writing {

    private final Consumer<Statement> taker;
    private final Map<String, IRI> names = new HashMap<>();

    Writing(Consumer<Statement> taker) {
      this.taker = taker;
    }

    void origin() {
      VocabularyGraph.origin(graph, files, iris).forEach(taker);
    }

    private void state(IRI subject, IRI predicate, Value object) {
      taker.accept(VALUES.createStatement(subject, predicate, object, graph));
    }

    private IRI iri(String name) {
      if (names.size() > MOST_NAMES) {
        names.clear();
      }
      return names.computeIfAbsent(name, VALUES::createIRI);
    }

    void concept(EscoConcept concept) {
      IRI subject = iri(concept.iri());
      types(concept.kind()).forEach(type -> state(subject, RDF.TYPE, type));
      words(subject, concept);
      concept.code().ifPresent(code -> plain(subject, SKOS.NOTATION, code));
      concept
          .skillType()
          .map(type -> type.equals("knowledge") ? Esco.TYPE_KNOWLEDGE : Esco.TYPE_SKILL)
          .ifPresent(type -> state(subject, Esco.SKILL_TYPE, type));
      concept
          .reuseLevel()
          .ifPresent(level -> state(subject, Esco.SKILL_REUSE_LEVEL, Esco.reuseLevel(level)));
      concept.status().ifPresent(status -> plain(subject, Esco.STATUS, status));
      links(subject, concept.links());
    }

    private void links(IRI subject, EscoConcept.Links links) {
      link(subject, SKOS.IN_SCHEME, links.schemes());
      link(subject, Esco.MEMBER_OF_ISCO_GROUP, links.iscoGroup().stream().toList());
      link(subject, SKOS.BROADER, links.broader());
      link(subject, Esco.RELATED_ESSENTIAL_SKILL, links.essential());
      link(subject, Esco.RELATED_OPTIONAL_SKILL, links.optional());
      link(subject, DCTERMS.IS_REPLACED_BY, links.replacedBy());
    }

    private void link(IRI subject, IRI predicate, List<String> objects) {
      objects.forEach(object -> state(subject, predicate, iri(object)));
    }

    private void words(IRI subject, EscoConcept concept) {
      concept.labels().forEach((tag, label) -> text(subject, SKOS.PREF_LABEL, label, tag));
      texts(subject, SKOS.ALT_LABEL, concept.alternatives());
      texts(subject, SKOS.HIDDEN_LABEL, concept.hidden());
      concept.descriptions().forEach((tag, text) -> text(subject, DCTERMS.DESCRIPTION, text, tag));
    }

    private void texts(IRI subject, IRI predicate, SortedMap<String, List<String>> texts) {
      texts.forEach((tag, all) -> all.forEach(each -> text(subject, predicate, each, tag)));
    }

    private void text(IRI subject, IRI predicate, String text, String language) {
      state(subject, predicate, VALUES.createLiteral(text, language));
    }

    private void plain(IRI subject, IRI predicate, String text) {
      state(subject, predicate, VALUES.createLiteral(text));
    }
  }

  private static List<IRI> types(EscoConcept.Kind kind) {
    List<IRI> types = new ArrayList<>();
    switch (kind) {
      case SKILL, KNOWLEDGE -> types.addAll(List.of(Esco.MEMBER_CONCEPT, Esco.SKILL, SKOS.CONCEPT));
      case OCCUPATION -> types.addAll(List.of(Esco.MEMBER_CONCEPT, Esco.OCCUPATION, SKOS.CONCEPT));
      case ISCO_GROUP, SKILL_GROUP -> types.add(SKOS.CONCEPT);
      case SCHEME -> types.add(SKOS.CONCEPT_SCHEME);
      case REPLACED -> {
        // Nothing says what it was.
      }
    }
    return types;
  }
}
