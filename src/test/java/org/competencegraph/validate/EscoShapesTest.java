package org.competencegraph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.RioTriples;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Place;
import org.competencegraph.rdf.EscoStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.Terms.Esco;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.vocabulary.EscoPackage;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape of {@code ontology/esco-shapes.ttl} is broken by one statement more. */
class EscoShapesTest {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Place PLACE = Place.whole("esco");
  private static final ShapeCheck SHAPES = ShapeCheck.own("esco-shapes.ttl");
  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final IRI SELLING =
      Values.iri(ESCO + "skill/c81c9ea3-4689-4146-9076-24dd175c69bc");
  private static final IRI ASSISTANT =
      Values.iri(ESCO + "occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df");
  private static final IRI ELSEWHERE = Values.iri("https://example.org/elsewhere");

  private static List<Statement> valid() {
    var esco =
        EscoPackage.read(Input.of(List.of(EscoGraph.ESCO)), List.of("nl", "en"), new RioTriples());
    List<Statement> all = new ArrayList<>();
    new EscoStatements(esco.concepts(), esco.sources(), esco.version(), new Iris(Iris.DEFAULT_BASE))
        .forEach(all::add);
    return all;
  }

  private record Change(String shape, IRI subject, IRI predicate, Value added) {

    List<Statement> of(List<Statement> statements) {
      List<Statement> changed = new ArrayList<>(statements);
      changed.add(VALUES.createStatement(subject, predicate, added));
      return changed;
    }
  }

  private static Change skill(String shape, IRI predicate, Value added) {
    return new Change(shape, SELLING, predicate, added);
  }

  static Stream<Change> changes() {
    Value dutch = Values.literal("iets anders", "nl");
    Value shown = Values.literal("actief verkopen", "nl");
    Value plain = Values.literal("x");
    return Stream.of(
        skill("Concept", RDF.VALUE, plain),
        new Change("Concept", ELSEWHERE, RDF.TYPE, SKOS.CONCEPT),
        skill("Skill", RDF.TYPE, Esco.OCCUPATION),
        new Change("Occupation", Values.iri(ESCO + "occupation/x"), RDF.TYPE, Esco.OCCUPATION),
        skill("label", SKOS.PREF_LABEL, dutch),
        skill("alternative", SKOS.ALT_LABEL, shown),
        skill("hidden", SKOS.HIDDEN_LABEL, Values.literal("actief diensten verkopen", "nl")),
        skill("description", DCTERMS.DESCRIPTION, dutch),
        skill("notation", SKOS.NOTATION, dutch),
        skill("status", Esco.STATUS, Values.literal("gone")),
        skill("scheme", SKOS.IN_SCHEME, ELSEWHERE),
        skill("broader", SKOS.BROADER, ELSEWHERE),
        skill("replacement", DCTERMS.IS_REPLACED_BY, ELSEWHERE),
        skill("skill-type", Esco.SKILL_TYPE, ELSEWHERE),
        new Change("no-skill-type", ASSISTANT, Esco.SKILL_TYPE, Esco.TYPE_SKILL),
        skill("reuse-level", Esco.SKILL_REUSE_LEVEL, ELSEWHERE),
        skill("isco-group", Esco.MEMBER_OF_ISCO_GROUP, plain),
        new Change("essential", ASSISTANT, Esco.RELATED_OPTIONAL_SKILL, SELLING),
        skill("optional", Esco.RELATED_OPTIONAL_SKILL, ELSEWHERE));
  }

  private static List<String> broken(List<Statement> statements) {
    return SHAPES.check(statements, PLACE).stream()
        .map(each -> each.message().replaceFirst("^.*\\(shape (.*)\\)$", "$1"))
        .toList();
  }

  @Test
  void areKeptByWhatIsWritten() {
    assertThat(SHAPES.check(valid(), PLACE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isBrokenByAChange(Change change) {
    assertThat(broken(change.of(valid()))).contains(change.shape());
  }

  @Test
  void eachShapeHasAChange() throws IOException {
    List<String> shapes =
        Files.readAllLines(Path.of("ontology/esco-shapes.ttl")).stream()
            .filter(line -> line.matches("shapes:\\S+ a sh:(Node|Property)Shape ;"))
            .map(line -> line.replaceFirst("^shapes:(\\S+) .*$", "$1"))
            .toList();
    assertThat(changes().map(Change::shape).distinct()).containsExactlyInAnyOrderElementsOf(shapes);
  }

  @Test
  void aBlockAtATimeFindsWhatAllAtOnceFinds() {
    StreamCheck check = new StreamCheck(SHAPES, PLACE);
    List<Statement> all = new ArrayList<>();
    for (int i = 0; i < 15_000; i++) {
      IRI skill = Values.iri(ESCO + "skill/" + i);
      all.add(VALUES.createStatement(skill, RDF.TYPE, SKOS.CONCEPT));
      all.add(VALUES.createStatement(skill, SKOS.PREF_LABEL, Values.literal("a " + i, "nl")));
      if (i % 5000 == 0) {
        all.add(VALUES.createStatement(skill, SKOS.PREF_LABEL, Values.literal("b " + i, "nl")));
      }
    }
    all.forEach(check);
    assertThat(check.finished())
        .hasSize(3)
        .containsExactlyInAnyOrderElementsOf(SHAPES.check(all, PLACE));
  }
}
