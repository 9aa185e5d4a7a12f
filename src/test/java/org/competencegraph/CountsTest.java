package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.competencegraph.index.GraphIndexBuilder;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of how much there is. */
class CountsTest {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final GraphIndexBuilder builder = new GraphIndexBuilder();

  private void state(IRI subject, IRI property, Value object) {
    builder.add(VALUES.createStatement(subject, property, object));
  }

  private IRI member(String name, IRI type) {
    IRI concept = VALUES.createIRI("http://data.europa.eu/esco/", name);
    state(concept, RDF.TYPE, Esco.MEMBER_CONCEPT);
    state(concept, RDF.TYPE, type);
    return concept;
  }

  @Test
  void countsConceptsOfEscoThatAreOfThePastApart(@TempDir Path folder) throws IOException {
    state(member("skill/1", Esco.SKILL), Esco.STATUS, VALUES.createLiteral("released"));
    member("skill/2", Esco.SKILL);
    state(member("skill/3", Esco.SKILL), Esco.STATUS, VALUES.createLiteral("obsolete"));
    state(
        member("occupation/1", Esco.OCCUPATION),
        DCTERMS.IS_REPLACED_BY,
        member("occupation/2", Esco.OCCUPATION));
    builder.build(folder);
    assertThat(Counts.of(folder))
        .containsEntry("escoSkills", 2L)
        .containsEntry("escoOccupations", 1L)
        .containsEntry("escoObsolete", 2L);
  }
}
