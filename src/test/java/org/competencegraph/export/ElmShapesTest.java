package org.competencegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.competencegraph.model.MappingState;
import org.competencegraph.model.Place;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.validate.ShapeCheck;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape of {@code ontology/elm-shapes.ttl} is broken by one change of a valid export. */
class ElmShapesTest {

  private static final Path LOQ = Path.of("../shared/data/elm/LOQ-constraints.ttl");
  private static final Place PLACE = Place.whole("elm");
  private static final ShapeCheck OURS = ShapeCheck.own("elm-shapes.ttl");
  private static final String BASE = "https://w3id.org/competence-graph/id/";
  private static final IRI QUALIFICATION = Values.iri(BASE + "qualification/BK-9998-1");
  private static final IRI OUTCOME = Values.iri(BASE + "competence/BK-9998-1/1");
  private static final IRI IDENTIFIER = Values.iri(QUALIFICATION + "#identifier");
  private static final IRI CODE = Values.iri(BASE + "competent/SK-5703");
  private static final IRI NOTHING = Values.iri("https://example.org/nothing");
  private static final List<Statement> VALID =
      ExportGraph.export(
              new ElmProfile(),
              ExportGraph.all(),
              new Choices(EnumSet.allOf(MappingState.class), Optional.of("0416")))
          .statements();

  /**
   * A change of the export.
   *
   * @param shape of ours that it breaks
   * @param isOfElm whether ELM's own shapes see it too; ours also look into the lists of values
   */
  private record Change(String shape, boolean isOfElm, IRI subject, IRI predicate, Value added) {

    List<Statement> of(List<Statement> statements) {
      List<Statement> changed = new ArrayList<>(statements);
      if (added.equals(NOTHING)) {
        changed.removeIf(
            each -> each.getSubject().equals(subject) && each.getPredicate().equals(predicate));
      } else {
        changed.add(SimpleValueFactory.getInstance().createStatement(subject, predicate, added));
      }
      return changed;
    }
  }

  private static Change less(String shape, IRI subject, IRI predicate) {
    return new Change(shape, true, subject, predicate, NOTHING);
  }

  private static Change more(String shape, IRI subject, IRI predicate, Value added) {
    return new Change(shape, true, subject, predicate, added);
  }

  private static Change ours(String shape, IRI subject, IRI predicate, Value added) {
    return new Change(shape, false, subject, predicate, added);
  }

  static Stream<Change> changes() {
    Value text = Values.literal("x");
    Value dutch = Values.literal("x", "nl");
    IRI thing = Values.iri("https://example.org/thing");
    return Stream.of(
        more("Qualification", QUALIFICATION, SKOS.NOTATION, text),
        more("LearningOutcome", OUTCOME, SKOS.ALT_LABEL, dutch),
        more("Identifier", IDENTIFIER, SKOS.PREF_LABEL, dutch),
        more("identifier", QUALIFICATION, ElmTerms.IDENTIFIER, thing),
        less("title", QUALIFICATION, DCTERMS.TITLE),
        less("title", OUTCOME, DCTERMS.TITLE),
        more("title", OUTCOME, DCTERMS.TITLE, dutch),
        more("title", QUALIFICATION, DCTERMS.TITLE, text),
        more("alternative", QUALIFICATION, SKOS.ALT_LABEL, Values.literal("Houtzager", "nl")),
        more("description", QUALIFICATION, DCTERMS.DESCRIPTION, dutch),
        more("status", QUALIFICATION, ElmTerms.STATUS, text),
        less("eqf-level", QUALIFICATION, Elm.EQF_LEVEL),
        more("eqf-level", QUALIFICATION, Elm.EQF_LEVEL, Elm.eqf(4)),
        less("nqf-level", QUALIFICATION, Elm.NQF_LEVEL),
        less("field", QUALIFICATION, Elm.ISCED_F_CODE),
        ours("field", QUALIFICATION, Elm.ISCED_F_CODE, CODE),
        less("outcome", QUALIFICATION, Elm.HAS_LEARNING_OUTCOME),
        more("outcome", QUALIFICATION, Elm.HAS_LEARNING_OUTCOME, CODE),
        ours("outcome-type", OUTCOME, DCTERMS.TYPE, CODE),
        more(
            "reusability",
            OUTCOME,
            Values.iri(Elm.QUALIFICATION.getNamespace(), "reusabilityLevel"),
            thing),
        more("related-skill", OUTCOME, Elm.RELATED_SKILL, thing),
        more("related-esco-skill", OUTCOME, ElmTerms.RELATED_ESCO_SKILL, thing),
        ours("related-esco-skill", OUTCOME, ElmTerms.RELATED_ESCO_SKILL, CODE),
        less("identifier-notation", IDENTIFIER, SKOS.NOTATION),
        more("identifier-scheme", IDENTIFIER, ElmTerms.SCHEME_NAME, text),
        more("concept-label", CODE, SKOS.PREF_LABEL, text),
        more("concept-alternative", Elm.field("0722"), SKOS.ALT_LABEL, text),
        more("concept-notation", CODE, SKOS.NOTATION, text),
        more("concept-scheme", CODE, SKOS.IN_SCHEME, thing));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isBrokenByAChange(Change change) {
    assertThat(OURS.check(VALID, PLACE)).isEmpty();
    assertThat(OURS.check(change.of(VALID), PLACE))
        .extracting(each -> each.message().replaceFirst("^.*\\(shape (.*)\\)$", "$1"))
        .contains(change.shape());
  }

  /** What breaks ELM's shapes breaks ours, and the other way round but for values of lists. */
  @ParameterizedTest
  @MethodSource("changes")
  void isSeenByElmToo(Change change) throws IOException {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(LOQ), "the shapes of ELM are not beside this checkout: skipped");
    assertThat(ShapeCheck.read(LOQ).check(change.of(VALID), PLACE).isEmpty())
        .isNotEqualTo(change.isOfElm());
  }

  @Test
  void eachShapeHasAChange() throws IOException {
    List<String> shapes =
        Files.readAllLines(Path.of("ontology/elm-shapes.ttl")).stream()
            .filter(line -> line.matches("shapes:\\S+ a sh:(Node|Property)Shape ;"))
            .map(line -> line.replaceFirst("^shapes:(\\S+) .*$", "$1"))
            .filter(name -> !name.equals("Concept"))
            .toList();
    assertThat(changes().map(Change::shape).distinct()).containsExactlyInAnyOrderElementsOf(shapes);
  }
}
