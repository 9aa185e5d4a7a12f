package org.competencegraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingState;
import org.competencegraph.model.Place;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.validate.ShapeCheck;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.junit.jupiter.api.Test;

class ElmProfileTest {

  private static final Path LOQ = Path.of("../shared/data/elm/LOQ-constraints.ttl");
  private static final Path LISTS = Path.of("../shared/data/elm/LOQ-constraints-mdr.ttl");
  private static final Place PLACE = Place.whole("elm");
  private static final List<Statement> GRAPH = ExportGraph.all();
  private static final Choices WITH_FIELD =
      new Choices(EnumSet.allOf(MappingState.class), Optional.of("0416"));

  private static Exported export(List<Statement> graph, Choices choices) {
    return ExportGraph.export(new ElmProfile(), graph, choices);
  }

  private static ShapeCheck given(Path shapes) throws IOException {
    assumeTrue(Files.exists(shapes), "the shapes of ELM are not beside this checkout: skipped");
    return ShapeCheck.read(shapes);
  }

  private static List<Statement> without(String part) {
    return GRAPH.stream().filter(each -> !each.getObject().stringValue().contains(part)).toList();
  }

  @Test
  void conformsToOurShapes() {
    assertThat(
            ShapeCheck.own("elm-shapes.ttl").check(export(GRAPH, WITH_FIELD).statements(), PLACE))
        .isEmpty();
  }

  @Test
  void conformsToTheShapesOfElm() throws IOException {
    assertThat(given(LOQ).check(export(GRAPH, WITH_FIELD).statements(), PLACE)).isEmpty();
  }

  /** docs/elm.md says why: ESCO names no scheme of skills the way that this shape asks for. */
  @Test
  void ofTheShapesOfListsOnlyTheOneOfEscoIsAlarmed() throws IOException {
    List<Finding> alarms = given(LISTS).check(export(GRAPH, WITH_FIELD).statements(), PLACE);
    assertThat(alarms)
        .extracting(each -> each.message().replaceFirst("^.*: (.* has relatedESCOSkill) .*$", "$1"))
        .containsExactlyInAnyOrder("competence/BK-0351-3/5 has relatedESCOSkill");
    List<Statement> withoutEsco = without("/esco/skill/");
    assertThat(given(LISTS).check(export(withoutEsco, WITH_FIELD).statements(), PLACE)).isEmpty();
    assertThat(Files.readString(Path.of("docs/elm.md"))).contains("`EscoSkillRestriction`");
  }

  @Test
  void hasWhatARecordOfTheRegisterStates() {
    assertThat(ExportGraph.triples(export(GRAPH, Choices.usual())))
        .contains(
            "qualification/BK-9998-1 type model/elm/Qualification",
            "qualification/BK-9998-1 title Houtzager",
            "qualification/BK-9998-1 altLabel Zager",
            "qualification/BK-9998-1 description Het zagen van hout.",
            "qualification/BK-9998-1 status erkend",
            "qualification/BK-9998-1 EQFLevel eqf/3",
            "qualification/BK-9998-1 NQFLevel qdr/c_ed96825f",
            "qualification/BK-9998-1 ISCEDFCode isced-f/0722",
            "isced-f/0722 prefLabel Materials (glass, paper, plastic and wood)",
            "isced-f/0722 inScheme isced-f/25831c2",
            "qualification/BK-9998-1#identifier notation BK-9998-1",
            "qualification/BK-9998-1 learningOutcome competence/BK-9998-1/1",
            "competence/BK-9998-1/1 title Zaagt hout",
            "competence/BK-9998-1/1#identifier notation BK-9998-1/1",
            "competence/BK-9998-1/1 relatedSkill competent/SK-5703");
  }

  /** The pages of the sample state no field, and nobody makes one up. */
  @Test
  void leavesOutWhatLacksAFieldUnlessTheUserGivesOne() {
    Exported usual = export(GRAPH, Choices.usual());
    assertThat(usual.findings())
        .extracting(Finding::code, Finding::severity, each -> each.place().document())
        .containsExactly(
            tuple("elm-left-out", Finding.Severity.ERROR, "BK-0351-3"),
            tuple("elm-left-out", Finding.Severity.ERROR, "BK-0496-1"));
    assertThat(usual.findings())
        .allSatisfy(each -> assertThat(each.message()).contains("no field of study", "--isced-f"));
    assertThat(ExportGraph.triples(usual)).noneMatch(each -> each.contains("BK-0351"));
    Exported given = export(GRAPH, WITH_FIELD);
    assertThat(given.findings()).isEmpty();
    assertThat(ExportGraph.triples(given))
        .contains(
            "qualification/BK-0351-3 ISCEDFCode isced-f/0416",
            "qualification/BK-9998-1 ISCEDFCode isced-f/0722")
        .doesNotContain("qualification/BK-9998-1 ISCEDFCode isced-f/0416");
  }

  @Test
  void leavesOutWhatLacksALevelOrHasTwo() {
    List<Statement> none = without("/snb/eqf/3");
    assertThat(export(none, WITH_FIELD).findings())
        .singleElement()
        .satisfies(each -> assertThat(each.toString()).contains("BK-9998-1: error: has no level,"));
    List<Statement> two = new ArrayList<>(GRAPH);
    IRI qualification = Values.iri("https://w3id.org/competence-graph/id/qualification/BK-9998-1");
    two.add(
        SimpleValueFactory.getInstance()
            .createStatement(
                qualification, Elm.EQF_LEVEL, Elm.eqf(4), Values.iri("urn:graph/document/1")));
    assertThat(export(two, WITH_FIELD).findings())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("its documents state 2"));
  }

  @Test
  void leavesOutWhatHasNoTitleOrNoCompetence() {
    assertThat(export(without("Houtzager"), WITH_FIELD).findings())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("has no title"));
    assertThat(export(without("Zaagt hout"), WITH_FIELD).findings())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("no competence with a title"));
  }

  @Test
  void relatedEscoSkillsAreThoseOfMappings() {
    assertThat(ExportGraph.triples(export(GRAPH, WITH_FIELD)))
        .filteredOn(each -> each.contains(" relatedESCOSkill "))
        .hasSize(3);
    Choices usual = new Choices(Choices.usual().states(), Optional.of("0416"));
    assertThat(ExportGraph.triples(export(GRAPH, usual)))
        .filteredOn(each -> each.contains(" relatedESCOSkill "))
        .hasSize(2)
        .noneMatch(each -> each.startsWith("competence/BK-0351-3/6 "));
  }

  @Test
  void hasNoTermOfOurs() {
    Set<String> own = Set.of(CG.NAMESPACE);
    assertThat(export(GRAPH, WITH_FIELD).statements())
        .noneMatch(each -> own.contains(each.getPredicate().getNamespace()))
        .noneMatch(each -> each.getObject().stringValue().startsWith(CG.NAMESPACE))
        .noneMatch(each -> each.getSubject().stringValue().contains("/passage/"));
  }

  /** A page and a dossier may print the title of a competence in two ways. */
  @Test
  void aTitleThatDocumentsDisagreeOnIsStatedOnce() {
    List<Statement> graph = new ArrayList<>(GRAPH);
    IRI outcome = Values.iri("https://w3id.org/competence-graph/id/competence/BK-9998-1/1");
    graph.add(
        SimpleValueFactory.getInstance()
            .createStatement(
                outcome,
                DCTERMS.TITLE,
                Values.literal("Bewerkt hout", "nl"),
                Values.iri("urn:graph/document/1")));
    Exported exported = export(graph, WITH_FIELD);
    assertThat(ExportGraph.triples(exported))
        .contains("competence/BK-9998-1/1 title Bewerkt hout")
        .doesNotContain("competence/BK-9998-1/1 title Zaagt hout");
    assertThat(ShapeCheck.own("elm-shapes.ttl").check(exported.statements(), PLACE)).isEmpty();
  }

  @Test
  void theSameGraphGivesTheSameBytesInWhateverOrder() throws IOException {
    byte[] once = bytes(export(GRAPH, WITH_FIELD));
    List<Statement> shuffled = new ArrayList<>(GRAPH);
    Collections.shuffle(shuffled, new Random(2));
    assertThat(bytes(export(shuffled, WITH_FIELD))).isEqualTo(once);
  }

  private static byte[] bytes(Exported exported) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RdfSyntax.TURTLE.write(exported.statements(), out);
    return out.toByteArray();
  }

  /** Real records, cut: none has a level, so none is exported, and each is told. */
  @Test
  void tellsOfEachRealRecordThatIsLeftOut() {
    Path records = Path.of("../shared/data/vks-competent/records");
    assumeTrue(Files.isDirectory(records), "the records are not beside this checkout: skipped");
    Exported exported = export(ExportGraph.documents(records), WITH_FIELD);
    assertThat(exported.findings())
        .hasSize(58)
        .allMatch(each -> each.code().equals("elm-left-out"));
    assertThat(exported.statements()).isEmpty();
  }
}
