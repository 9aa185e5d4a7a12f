package org.competencegraph.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.rdf.CG;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Which part of the graph is exported, for whom. */
public enum Profile {
  /** All of it. */
  FULL {
    @Override
    List<Statement> of(List<Statement> graph) {
      return graph;
    }
  },

  /**
   * For readers of the European Learning Model: what documents state, in terms of ELM, ESCO, SKOS
   * and Dublin Core alone. No own terms, passages, suggestions or ontology.
   */
  ELM {
    @Override
    List<Statement> of(List<Statement> graph) {
      return graph.stream()
          .filter(each -> isOfADocument(each) && !isOwn(each.getPredicate()))
          .filter(each -> !each.getPredicate().equals(RDF.TYPE) || !isOwn(each.getObject()))
          .filter(each -> !isPassage(each.getSubject()))
          .toList();
    }
  },

  /** For thesaurus tools: the concepts, in terms of SKOS alone. */
  SKOS_ONLY {
    @Override
    List<Statement> of(List<Statement> graph) {
      Set<Resource> concepts =
          graph.stream()
              .filter(
                  each ->
                      isOfADocument(each)
                          && each.getPredicate().equals(RDF.TYPE)
                          && each.getObject().equals(SKOS.CONCEPT))
              .map(Statement::getSubject)
              .collect(Collectors.toSet());
      return graph.stream()
          .filter(each -> concepts.contains(each.getSubject()))
          .filter(
              each ->
                  each.getPredicate().getNamespace().equals(SKOS.NAMESPACE)
                      || each.getObject().equals(SKOS.CONCEPT))
          .toList();
    }
  };

  /** The part of a graph that belongs to the profile. */
  abstract List<Statement> of(List<Statement> graph);

  /** The name a user types: {@code full}, {@code elm} or {@code skos}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace("_only", "");
  }

  /** The profile of that name. */
  public static Optional<Profile> named(String id) {
    return Arrays.stream(values()).filter(profile -> profile.id().equalsIgnoreCase(id)).findFirst();
  }

  private static boolean isOfADocument(Statement statement) {
    return statement.getContext().stringValue().contains("graph/document/");
  }

  private static boolean isPassage(Resource subject) {
    return subject.stringValue().contains("/passage/");
  }

  private static boolean isOwn(Value term) {
    return term instanceof IRI iri && iri.getNamespace().equals(CG.NAMESPACE);
  }
}
