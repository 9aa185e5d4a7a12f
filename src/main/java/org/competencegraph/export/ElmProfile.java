package org.competencegraph.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * For readers of the European Learning Model: qualifications with their learning outcomes, in a
 * graph of its own that has only what ELM knows, for the shapes of its profile for learning
 * opportunities and qualifications are closed. What ELM demands and nobody states is not made up:
 * such a qualification is left out, with a finding.
 */
final class ElmProfile implements Profile {

  private static final Set<IRI> NEEDED =
      Set.of(
          RDF.TYPE,
          DCTERMS.TITLE,
          DCTERMS.DESCRIPTION,
          SKOS.NOTATION,
          SKOS.PREF_LABEL,
          SKOS.ALT_LABEL,
          SKOS.IN_SCHEME,
          CG.NUMBER,
          CG.STATUS,
          Elm.EQF_LEVEL,
          Elm.NQF_LEVEL,
          Elm.ISCED_F_CODE,
          Elm.HAS_LEARNING_OUTCOME,
          Elm.RELATED_SKILL,
          Esco.RELATED_ESSENTIAL_SKILL,
          ElmTerms.RELATED_ESCO_SKILL);

  @Override
  public String id() {
    return "elm";
  }

  @Override
  public String description() {
    return "qualifications and learning outcomes, in terms of the European Learning Model alone";
  }

  @Override
  public Optional<String> shapes() {
    return Optional.of("elm-shapes.ttl");
  }

  @Override
  public boolean needs(Statement statement) {
    return Mappings.isPart(statement)
        || NEEDED.contains(statement.getPredicate())
            && !statement.getSubject().stringValue().contains("/passage/");
  }

  @Override
  public Set<Choices.Part> takes() {
    return Set.of(Choices.Part.STATES, Choices.Part.FIELD);
  }

  @Override
  public Exported of(List<Statement> statements, Choices choices) {
    BySubject graph = new BySubject(statements);
    ElmGraph elm = new ElmGraph(graph, Mappings.of(graph, choices.states()));
    ElmQualifications qualifications = new ElmQualifications(graph, elm, choices.field());
    for (Resource each : graph.ofType(CG.QUALIFICATION)) {
      qualifications.add((IRI) each);
    }
    return new Exported(elm.statements(), qualifications.findings());
  }
}
