package org.competencegraph.export;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.rdf.CG;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
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

  /**
   * For thesaurus tools: the concepts of documents and vocabularies with their schemes, in terms of
   * SKOS alone, but for the titles of schemes.
   */
  SKOS_ONLY {
    @Override
    List<Statement> of(List<Statement> graph) {
      Set<Resource> concepts = new HashSet<>();
      Set<Resource> schemes = new HashSet<>();
      for (Statement each : graph) {
        if (each.getPredicate().equals(RDF.TYPE)
            && (isOfADocument(each) || isOfAVocabulary(each))) {
          if (each.getObject().equals(SKOS.CONCEPT)) {
            concepts.add(each.getSubject());
          } else if (each.getObject().equals(SKOS.CONCEPT_SCHEME)) {
            schemes.add(each.getSubject());
          }
        }
      }
      return graph.stream()
          .filter(
              each ->
                  concepts.contains(each.getSubject()) && isSkos(each)
                      || schemes.contains(each.getSubject())
                          && (isSkos(each) || each.getPredicate().equals(DCTERMS.TITLE)))
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

  private static boolean isOfAVocabulary(Statement statement) {
    return statement.getContext().stringValue().contains("graph/vocabulary/");
  }

  private static boolean isSkos(Statement statement) {
    return statement.getPredicate().getNamespace().equals(SKOS.NAMESPACE)
        || statement.getPredicate().equals(RDF.TYPE)
            && statement.getObject() instanceof IRI type
            && type.getNamespace().equals(SKOS.NAMESPACE);
  }

  private static boolean isPassage(Resource subject) {
    return subject.stringValue().contains("/passage/");
  }

  private static boolean isOwn(Value term) {
    return term instanceof IRI iri && iri.getNamespace().equals(CG.NAMESPACE);
  }
}
