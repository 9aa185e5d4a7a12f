package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.competencegraph.align.Catalogue;
import org.competencegraph.align.EscoConcepts;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.MappingSetGraph;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.testing.MappingGraph;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapping sets from the command's paths into graphs of their own, and what follows from them. */
class MappingBuildTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final String CALLS = ESCO + "skill/5a0bffcf-4ff6-49cf-a7db-4142e63f5f04";
  private static final String FORWARDS = ESCO + "skill/8a8c1c9a-abaf-41b1-860e-1d9264b94d38";
  private static final String ORDERS = ESCO + "skill/ec66b111-d8d0-4516-88ba-ee0b6fe6f695";

  private static Map<String, List<Statement>> graphs;
  private static List<Finding> findings;

  @BeforeAll
  static void gather() throws Exception {
    Inputs inputs = MappingGraph.inputs(MappingGraph.MAPPINGS);
    Gathered gathered =
        new Gathered(
            inputs,
            new DocumentParts(IRIS, EarlierBuild.NONE, (name, all) -> {}, testListener())
                .of(inputs.documents()),
            Vocabularies.read(inputs, IRIS));
    graphs = OwnGraphs.of(gathered.candidates(), gathered.vocabularies(), Optional.empty(), IRIS);
    findings = gathered.vocabularies().findings();
    OwnGraphs.requireWhole(graphs);
  }

  private static Pipeline.Listener testListener() {
    return org.competencegraph.testing.SampleGraph.SILENT;
  }

  private static MappingSet set(String name) {
    return MappingSetGraph.read(graphs.get("mapping-set-" + name)).orElseThrow();
  }

  private static Mapping between(String set, String subject, String object) {
    return set(set).mappings().stream()
        .filter(each -> each.subject().endsWith(subject) && each.object().equals(object))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsPublishedTablesAsSetsWithSourceVersionAndRelation() {
    assertThat(findings).filteredOn(Finding::needsMending).isEmpty();
    MappingSet skills = set("competent-esco-skills");
    assertThat(skills.mappings())
        .extracting(each -> each.subject().replaceAll(".*/", ""), Mapping::predicate)
        .containsExactlyInAnyOrder(
            tuple("SK-5472", "http://www.w3.org/2004/02/skos/core#broadMatch"),
            tuple("SK-5472", "http://www.w3.org/2004/02/skos/core#narrowMatch"),
            tuple("SK-5703", "http://www.w3.org/2004/02/skos/core#closeMatch"));
    assertThat(skills.value(Slot.MAPPING_SET_VERSION).orElseThrow()).matches("[0-9a-f]{12}");
    assertThat(skills.value(Slot.MAPPING_PROVIDER)).contains("https://www.vdab.be/");
    assertThat(skills.value(Slot.LICENSE)).as("the table states none").isEmpty();
    assertThat(graphs.get("mapping-set-competent-esco-skills"))
        .extracting(each -> each.getPredicate().getLocalName() + " " + each.getObject())
        .contains("title \"competent-esco.csv\"");
    assertThat(set("rome-esco-occupations").mappings()).hasSize(3);
  }

  @Test
  void statesNoMappingAsAFact() {
    assertThat(graphs.values().stream().flatMap(List::stream))
        .noneMatch(each -> each.getPredicate().getLocalName().endsWith("Match"));
  }

  @Test
  void derivesSkillsOverPrintedCodesWithEveryHop() {
    Mapping derived = between("derived-esco-skills", "/competence/BK-9001-2/2", FORWARDS);
    assertThat(derived.predicate()).endsWith("narrowMatch");
    assertThat(derived.value(Slot.MAPPING_JUSTIFICATION))
        .contains(Mapping.SEMAPV + "MappingChaining");
    Mapping published = between("competent-esco-skills", "SK-5472", FORWARDS);
    assertThat(derived.values(Slot.DERIVED_FROM))
        .containsExactlyInAnyOrder(
            IRIS.base() + "id/competent/SK-5472",
            org.competencegraph.rdf.MappingStatements.namesOf(set("competent-esco-skills"), IRIS)
                .get(published)
                .stringValue());
    assertThat(derived.value(Slot.COMMENT).orElseThrow())
        .contains("has the code SK-5472")
        .contains("competent-esco-skills, narrow");
  }

  @Test
  void derivesOccupationsOfFichesOverRomeOnceForAllJobTitles() {
    assertThat(set("derived-esco-occupations").mappings())
        .singleElement()
        .satisfies(
            derived -> {
              assertThat(derived.subject()).endsWith("/competent/D140101");
              assertThat(derived.object())
                  .endsWith("occupation/5c1eba1e-7820-4287-9746-4c5906320100");
              assertThat(derived.predicate()).endsWith("relatedMatch");
              assertThat(derived.values(Slot.DERIVED_FROM)).hasSize(5);
              assertThat(derived.confidence()).hasValue(0.475);
            });
  }

  private static MappingSet derived(String name, Inputs inputs) throws IOException {
    Gathered gathered =
        new Gathered(
            inputs,
            new DocumentParts(IRIS, EarlierBuild.NONE, (source, all) -> {}, testListener())
                .of(inputs.documents()),
            Vocabularies.read(inputs, IRIS));
    return MappingSetGraph.read(
            OwnGraphs.of(gathered.candidates(), gathered.vocabularies(), Optional.empty(), IRIS)
                .get("mapping-set-" + name))
        .orElseThrow();
  }

  @Test
  void saysOfASetThatItMakesToWhichVersionOfEscoItMaps(@TempDir Path folder) throws IOException {
    Path package121 = Files.createDirectory(folder.resolve("ESCO dataset - v1.2.1 - nl - csv"));
    Files.writeString(
        package121.resolve("occupations_nl.csv"),
        """
        conceptType,conceptUri,preferredLabel
        Occupation,http://data.europa.eu/esco/occupation/5c1eba1e-7820-4287-9746-4c5906320100,verkoopassistent
        """);
    Inputs inputs =
        MappingGraph.inputs(MappingGraph.MAPPINGS)
            .withEsco(Input.of(List.of(package121)), Inputs.LANGUAGES);
    MappingSet loaded = derived("derived-esco-occupations", inputs);
    assertThat(loaded.value(Slot.OBJECT_SOURCE)).contains(ESCO);
    assertThat(loaded.value(Slot.OBJECT_SOURCE_VERSION)).contains("1.2.1");
    MappingSet notLoaded = set("derived-esco-occupations");
    assertThat(notLoaded.value(Slot.OBJECT_SOURCE)).contains(ESCO);
    assertThat(notLoaded.value(Slot.OBJECT_SOURCE_VERSION)).as("none is known").isEmpty();
    assertThat(set("same-title").value(Slot.OBJECT_SOURCE)).as("it maps to Competent").isEmpty();
  }

  /** The table that was published calls it by its French label. */
  @Test
  void callsWhatIsDerivedByTheLabelOfTheLoadedEsco(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("occupations_nl.csv"),
        """
        conceptType,conceptUri,preferredLabel
        Occupation,http://data.europa.eu/esco/occupation/5c1eba1e-7820-4287-9746-4c5906320100,verkoopassistent
        """);
    Inputs inputs =
        MappingGraph.inputs(MappingGraph.MAPPINGS)
            .withEsco(Input.of(List.of(folder)), Inputs.LANGUAGES);
    assertThat(derived("derived-esco-occupations", inputs).mappings())
        .singleElement()
        .satisfies(
            derived ->
                assertThat(derived.values(Slot.OBJECT_LABEL)).containsExactly("verkoopassistent"));
  }

  @Test
  void suggestsNothingOfWhatSomebodyHasJudged() {
    assertThat(set("same-title").mappings())
        .noneMatch(
            each -> each.subject().endsWith("BK-0496-1/1") && each.object().endsWith("co-01805"))
        .anyMatch(each -> each.subject().endsWith("BK-0496-1/1"));
  }

  @Test
  void takesTheStrongerOfTwoPublishedRelationsForAChain() {
    assertThat(between("derived-esco-skills", "/competence/BK-9001-2/2", CALLS).predicate())
        .endsWith("exactMatch");
  }

  @Test
  void keepsColumnsThatNobodyDefined() {
    assertThat(set("judged").mappings())
        .anySatisfy(
            each ->
                assertThat(each.slots())
                    .containsEntry("opmerking van de curator", List.of("niet hetzelfde")));
    assertThat(set("judged").value(Slot.MAPPING_SET_VERSION)).contains("1.10");
  }

  @Test
  void carriesTargetsToTheLoadedVersionOfEsco() {
    Inputs inputs = MappingGraph.inputs(MappingGraph.MAPPINGS);
    MappingInput carried =
        MappingInput.read(inputs, new Catalogue(List.of(), List.of(), calls()), IRIS);
    Map<String, MappingSet> sets =
        carried.sets().stream().collect(Collectors.toMap(MappingSet::name, each -> each));
    assertThat(sets.get("competent-esco-skills").mappings())
        .as("what was replaced is carried over, what is gone is left out")
        .extracting(each -> each.subject().replaceAll(".*/", ""), Mapping::object)
        .containsExactlyInAnyOrder(tuple("SK-5472", CALLS), tuple("SK-5703", CALLS));
    assertThat(carried.findings())
        .filteredOn(each -> each.place().document().endsWith("competent-esco.csv"))
        .extracting(Finding::code, each -> each.place().line())
        .containsExactlyInAnyOrder(tuple("mapping-gone", 3), tuple("mapping-replaced", 4));
    assertThat(carried.findings())
        .filteredOn(each -> each.place().document().endsWith("competent-esco.csv"))
        .allMatch(each -> each.message().startsWith("column escoUri: http"));
    assertThat(sets).doesNotContainKey("rome-esco-occupations");
  }

  @Test
  void namesTheColumnOfAConceptThatIsGoneAsTheFileHasIt(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gone.sssom.tsv"),
            """
            #curie_map:
            #  competent: https://w3id.org/competence-graph/id/competent/
            #  escoskill: http://data.europa.eu/esco/skill/
            #mapping_set_id: https://example.org/sets/gone
            #license: https://creativecommons.org/publicdomain/zero/1.0/
            subject_id\tpredicate_id\tobject_id\tmapping_justification
            escoskill:8a8c1c9a-abaf-41b1-860e-1d9264b94d38\tskos:exactMatch\tcompetent:SK-5472\tsemapv:ManualMappingCuration
            competent:SK-5472\tskos:exactMatch\tescoskill:8a8c1c9a-abaf-41b1-860e-1d9264b94d38\tsemapv:ManualMappingCuration
            """);
    assertThat(
            MappingInput.read(
                    MappingGraph.inputs(file), new Catalogue(List.of(), List.of(), calls()), IRIS)
                .findings())
        .extracting(Finding::code, each -> each.message().split(":")[0])
        .containsExactly(
            tuple("mapping-gone", "column subject_id"), tuple("mapping-gone", "column object_id"));
  }

  @Test
  void leavesOutAFileThatTakesTheNameOfASetOfBuilds(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.sssom.tsv"),
            Files.readString(MappingGraph.MAPPINGS.resolve("judged.sssom.tsv"))
                .replace("sets/judged", "sets/same-title"));
    MappingInput input = MappingInput.read(MappingGraph.inputs(file), Catalogue.EMPTY, IRIS);
    assertThat(input.sets()).isEmpty();
    assertThat(input.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("mapping-set-own");
              assertThat(finding.message()).contains("mappings apply");
            });
  }

  @Test
  void saysWhichCodesTheLoadedListsDoNotHave() {
    Vocabularies loaded = Vocabularies.read(MappingGraph.inputs(MappingGraph.MAPPINGS), IRIS);
    Catalogue without =
        new Catalogue(
            loaded.catalogue().concepts().stream()
                .filter(each -> !each.code().notation().equals("SK-5703"))
                .toList(),
            List.of(),
            EscoConcepts.NONE);
    MappingInput input =
        MappingInput.read(MappingGraph.inputs(MappingGraph.MAPPINGS), without, IRIS);
    assertThat(input.findings())
        .extracting(Finding::code, each -> each.place().line())
        .containsExactly(tuple("mapping-code-unknown", 4));
    assertThat(input.sets().stream().mapToInt(set -> set.mappings().size()).sum()).isEqualTo(8);
  }

  @Test
  void followsNoPublishedMappingThatSomebodyDenied(@TempDir Path folder) throws IOException {
    Path denied =
        Files.writeString(
            folder.resolve("denied.sssom.tsv"),
            Files.readString(MappingGraph.MAPPINGS.resolve("judged.sssom.tsv"))
                .replace(
                    "skos:exactMatch\t\tescoskill:5a0bffcf-4ff6-49cf-a7db-4142e63f5f04",
                    "skos:narrowMatch\tNot\tescoskill:8a8c1c9a-abaf-41b1-860e-1d9264b94d38"));
    Inputs inputs =
        MappingGraph.inputs(MappingGraph.MAPPINGS.resolve("competent-esco.csv"), denied);
    assertThat(derived("derived-esco-skills", inputs).mappings())
        .extracting(Mapping::object)
        .containsExactly(CALLS);
  }

  /** What follows and what is asked looks for ESCO on the side of the object. */
  @Test
  void turnsRoundWhatIsSaidFromTheSideOfEsco(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("turned.sssom.tsv"),
            """
            #curie_map:
            #  competent: https://w3id.org/competence-graph/id/competent/
            #  escoskill: http://data.europa.eu/esco/skill/
            #mapping_set_id: https://example.org/sets/turned
            #license: https://creativecommons.org/publicdomain/zero/1.0/
            subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tmapping_cardinality
            escoskill:5a0bffcf-4ff6-49cf-a7db-4142e63f5f04\tcalls\tskos:broadMatch\tcompetent:SK-5472\tphone\tsemapv:ManualMappingCuration\t1:n
            escoskill:8a8c1c9a-abaf-41b1-860e-1d9264b94d38\tforward\tskos:exactMatch\tsssom:NoTermFound\t\tsemapv:ManualMappingCuration\t1:0
            """);
    Inputs inputs = MappingGraph.inputs(file);
    MappingSet set = MappingInput.read(inputs, Catalogue.EMPTY, IRIS).sets().getFirst();
    Mapping turned = set.mappings().getFirst();
    assertThat(turned.subject()).endsWith("/SK-5472");
    assertThat(turned.predicate()).endsWith("narrowMatch");
    assertThat(turned.object()).isEqualTo(CALLS);
    assertThat(turned.value(Slot.OBJECT_LABEL)).contains("calls");
    assertThat(turned.value(Slot.MAPPING_CARDINALITY)).contains("n:1");
    assertThat(set.mappings().getLast().object()).isEqualTo(Mapping.NO_TERM_FOUND);
    assertThat(derived("derived-esco-skills", inputs).mappings())
        .extracting(Mapping::predicate, Mapping::object)
        .containsExactly(tuple("http://www.w3.org/2004/02/skos/core#narrowMatch", CALLS));
    List<Statement> statements = org.competencegraph.rdf.MappingStatements.of(set, IRIS);
    assertThat(
            org.competencegraph.validate.ShapeCheck.load()
                .check(statements, org.competencegraph.model.Place.whole("turned")))
        .isEmpty();
    Path written = folder.resolve("mapping-set-turned.nq.gz");
    try (java.io.OutputStream out =
        new java.util.zip.GZIPOutputStream(Files.newOutputStream(written))) {
      RdfSyntax.NQUADS.write(statements, out);
    }
    assertThat(
            new org.competencegraph.export.MappingExport(List.of(written))
                .set("turned")
                .orElseThrow()
                .mappings())
        .as("the file says it from the other side")
        .containsExactlyInAnyOrderElementsOf(
            org.competencegraph.sssom.SssomFiles.read(file).set().orElseThrow().mappings());
  }

  @Test
  void keepsAllWhereEscoIsNotLoaded() {
    assertThat(
            MappingInput.read(MappingGraph.inputs(MappingGraph.MAPPINGS), Catalogue.EMPTY, IRIS)
                .sets())
        .hasSize(3);
  }

  @Test
  void putsTheThingsOfTheDefaultBaseBelowThatOfTheGraph() {
    Iris own = new Iris("http://localhost:3330/");
    assertThat(
            MappingInput.read(MappingGraph.inputs(MappingGraph.MAPPINGS), Catalogue.EMPTY, own)
                .sets()
                .stream()
                .flatMap(set -> set.mappings().stream()))
        .allMatch(each -> each.subject().startsWith("http://localhost:3330/id/"));
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Vocabularies again = Vocabularies.read(MappingGraph.inputs(MappingGraph.MAPPINGS), IRIS);
    for (MappingSet set : again.mappings().sets()) {
      assertThat(bytes(org.competencegraph.rdf.MappingStatements.of(set, IRIS)))
          .isEqualTo(bytes(graphs.get("mapping-set-" + set.name())));
    }
  }

  private static String bytes(List<Statement> statements) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RdfSyntax.NQUADS.write(statements, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A version of ESCO with the calls alone, which replaced the orders. */
  private static EscoConcepts calls() {
    return EscoConcepts.of(
        List.of(
            concept(CALLS, EscoConcept.Kind.SKILL, List.of()),
            concept(ORDERS, EscoConcept.Kind.REPLACED, List.of(CALLS))),
        Optional.of("1.2.0"));
  }

  private static EscoConcept concept(String iri, EscoConcept.Kind kind, List<String> replacedBy) {
    return new EscoConcept(
        iri,
        kind,
        Optional.empty(),
        new TreeMap<>(Map.of("nl", "inkomende oproepen beantwoorden")),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new EscoConcept.Links(
            List.of(), Optional.empty(), List.of(), List.of(), List.of(), replacedBy));
  }
}
