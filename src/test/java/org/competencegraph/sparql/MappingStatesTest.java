package org.competencegraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.model.Term;
import org.competencegraph.store.SampleStore;
import org.competencegraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stored queries say of mappings that were reviewed, published, derived, suggested, denied.
 */
class MappingStatesTest {

  private static final String ID = "https://w3id.org/competence-graph/id/";
  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final String PREFIXES =
      """
      rdfs http://www.w3.org/2000/01/rdf-schema#
      rdf http://www.w3.org/1999/02/22-rdf-syntax-ns#
      cg https://w3id.org/competence-graph/ns#
      dct http://purl.org/dc/terms/
      elm http://data.europa.eu/snb/model/elm/
      esco http://data.europa.eu/esco/model#
      owl http://www.w3.org/2002/07/owl#
      prov http://www.w3.org/ns/prov#
      semapv https://w3id.org/semapv/vocab/
      skos http://www.w3.org/2004/02/skos/core#
      sssom https://w3id.org/sssom/
      thes http://purl.org/iso25964/skos-thes#
      s http://data.europa.eu/esco/skill/
      o http://data.europa.eu/esco/occupation/
      c https://w3id.org/competence-graph/id/competence/
      q https://w3id.org/competence-graph/id/qualification/
      code https://w3id.org/competence-graph/id/competent/
      set https://w3id.org/competence-graph/id/mapping-set/
      m https://w3id.org/competence-graph/id/mapping/
      """;

  private static final List<String> LINES = new ArrayList<>();

  private static Store store;

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    LINES.clear();
    state("set:suggested dct:title 'alike'", "c:1 skos:notation 'x1'");
    state("set:file prov:wasDerivedFrom set:document");
    state("q:X-1 rdf:type cg:Qualification", "q:X-1 skos:notation 'X-1'", "q:X-1 dct:title 'X'");
    for (String number : List.of("1", "2")) {
      String competence = "c:" + number;
      state("q:X-1 elm:learningOutcome " + competence, competence + " dct:title 'C'@nl");
      state(competence + " cg:number '" + number + "'");
    }
    for (String skill : Stream.iterate(1, i -> i + 1).limit(14).map(i -> "s:" + i).toList()) {
      state(skill + " rdf:type esco:Skill", skill + " rdf:type esco:MemberConcept");
    }
    state("o:1 rdf:type esco:Occupation");
    for (String skill : List.of("s:7", "s:8", "s:9")) {
      state("o:1 esco:relatedEssentialSkill " + skill);
    }
    state("o:2 rdf:type esco:Occupation", "s:21 skos:broader s:1", "s:5 skos:broader s:22");
    state("s:23 skos:broader s:3");
    for (String skill : List.of("s:1", "s:3", "s:4", "s:21", "s:22", "s:23")) {
      state("o:2 esco:relatedEssentialSkill " + skill);
    }
    state(
        "s:10 thes:status 'obsolete'", "s:11 dct:isReplacedBy s:12", "s:12 thes:status 'released'");
    state("s:1 skos:prefLabel 'een'@nl", "s:1 skos:prefLabel 'one'@en");
    state("s:2 skos:prefLabel 'two'@en", "s:2 skos:prefLabel 'deux'@fr");
    mapping("derived", "c:1 exact s:1", "MappingChaining");
    mapping(
        "suggested",
        "c:1 exact s:1",
        "LexicalMatching",
        "sssom:object_label 'given 1'",
        "rdfs:comment 'alike'");
    mapping("derived", "c:1 exact s:2", "MappingChaining", "sssom:object_label 'given 2'");
    mapping("suggested", "c:1 close s:2", "LexicalMatching");
    mapping("derived", "c:1 narrow s:3", "MappingChaining", "sssom:object_label 'given 3'");
    mapping("suggested", "c:1 broad s:4", "LexicalMatching");
    mapping("file", "c:1 exact s:5", "MappingChaining", "sssom:reviewer_label 'A. Reviewer'");
    mapping("suggested", "c:1 exact s:6", "LexicalMatching", "sssom:predicate_modifier sssom:Not");
    mapping("file", "c:2 exact s:7", "ManualMappingCuration");
    mapping("file", "c:2 exact s:7", "MappingReview", "sssom:predicate_modifier sssom:Not");
    mapping("file", "c:2 exact s:8", "MappingReview");
    mapping("file", "c:2 exact s:9", "ManualMappingCuration");
    mapping("file", "c:2 exact s:9", "LexicalMatching", "sssom:predicate_modifier sssom:Not");
    for (String code : List.of("SK-1", "SK-2", "SK-3")) {
      state("code:" + code + " rdf:type cg:CompetentSkill");
      state("code:" + code + " skos:notation '" + code + "'");
      mapping("file", "code:" + code + " exact s:13", "ManualMappingCuration");
    }
    mapping(
        "file",
        "code:SK-1 exact s:13",
        "ManualMappingCuration",
        "sssom:predicate_modifier sssom:Not",
        "sssom:reviewer_id m:reviewer");
    mapping(
        "file",
        "code:SK-2 close s:13",
        "ManualMappingCuration",
        "sssom:predicate_modifier sssom:Not",
        "sssom:reviewer_id m:reviewer");
    store = SampleStore.build(folder, String.join("", LINES)).open(folder.resolve("open"));
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  private static void mapping(String set, String statement, String justification, String... more) {
    String[] parts = statement.split(" ");
    String mapping = "m:" + LINES.size();
    state("set:" + set + " sssom:mappings " + mapping, mapping + " rdf:type sssom:Mapping");
    state(mapping + " owl:annotatedSource " + parts[0]);
    state(mapping + " owl:annotatedProperty skos:" + parts[1] + "Match");
    state(mapping + " owl:annotatedTarget " + parts[2]);
    state(mapping + " sssom:mapping_justification semapv:" + justification);
    state(mapping + " sssom:confidence '0.6685'^^<http://www.w3.org/2001/XMLSchema#double>");
    Stream.of(more).forEach(each -> state(mapping + " " + each));
  }

  /** Statements with prefixes and single quotes, as lines of N-Quads. */
  private static void state(String... statements) {
    for (String statement : statements) {
      String line =
          Stream.of(statement.split(" ", 3))
              .map(each -> each.startsWith("'") ? each.replace('\'', '"') : iri(each))
              .collect(Collectors.joining(" "));
      LINES.add(line + " <http://e/graph> .\n");
    }
  }

  private static String iri(String name) {
    String prefix = name.substring(0, name.indexOf(':'));
    return PREFIXES
        .lines()
        .filter(each -> each.startsWith(prefix + " "))
        .map(
            each ->
                "<"
                    + each.substring(prefix.length() + 1)
                    + name.substring(prefix.length() + 1)
                    + ">")
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rows(String query, Map<String, String> given, String... columns) {
    StoredQuery stored = QueryCatalog.load().find(query).orElseThrow();
    return store.select(stored.text(), stored.bindings(given)).rows().stream()
        .map(
            row ->
                Stream.of(columns)
                    .map(each -> text(row.get(each)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String text(Term term) {
    return term == null ? "-" : term.text().replace(ESCO, "").replace(ID, "");
  }

  @Test
  void findsWhereWhatIsDerivedAndWhatIsSuggestedAgree() {
    assertThat(
            rows("derived-and-suggested", Map.of(), "agreement", "concept", "derived", "suggested"))
        .containsExactly(
            "only derived skill/3 narrowMatch -",
            "only suggested skill/4 - broadMatch",
            "other relation skill/2 exactMatch closeMatch",
            "same relation skill/1 exactMatch exactMatch");
  }

  @Test
  void callsAConceptByItsDutchLabelThenTheEnglishThenWhatTheMappingSays() {
    assertThat(rows("derived-and-suggested", Map.of(), "concept", "label"))
        .containsExactlyInAnyOrder("skill/1 een", "skill/2 two", "skill/3 given 3", "skill/4 ");
    assertThat(
            rows(
                "esco-skills-of-a-qualification",
                Map.of("qualification", "X-1"),
                "skill",
                "state",
                "label"))
        .contains(
            "skill/1 derived een",
            "skill/1 suggested een",
            "skill/2 derived two",
            "skill/2 suggested two",
            "skill/3 derived given 3",
            "skill/4 suggested -");
  }

  @Test
  void tellsTheChainsToEachSkillOfAnOccupation() {
    assertThat(chains("o:1"))
        .containsExactly(
            "covered skill/8 2 C: exactMatch, reviewed in file",
            "covered skill/9 2 C: exactMatch, published in file",
            "missing skill/7 ");
    assertThat(chains("o:2"))
        .containsExactly(
            "covered skill/1 1 C: exactMatch, derived in derived",
            "near skill/21 1 C: exactMatch to the broader een, derived in derived",
            "near skill/22 1 C: exactMatch to the narrower skill/5, reviewed in file",
            "near skill/3 1 C: narrowMatch, derived in derived",
            "missing skill/23 ",
            "missing skill/4 ");
  }

  private static List<String> chains(String occupation) {
    String iri = iri(occupation);
    return rows(
        "esco-occupation-against-a-qualification",
        Map.of("qualification", "X-1", "occupation", iri.substring(1, iri.length() - 1)),
        "status",
        "skill",
        "chains");
  }

  @Test
  void namesBothSidesOfASuggestion() {
    assertThat(rows("suggested-codes", Map.of(), "from", "fromLabel", "relation", "to", "toLabel"))
        .containsExactly("1 C exactMatch skill/1 een");
  }

  @Test
  void listsNoSkillThatAReviewDeniesAndCallsAReviewByItsName() {
    assertThat(
            rows(
                "esco-skills-of-a-qualification",
                Map.of("qualification", "X-1"),
                "number",
                "skill",
                "state",
                "confidence"))
        .containsExactlyInAnyOrder(
            "1 skill/1 derived 0.6685",
            "1 skill/1 suggested 0.6685",
            "1 skill/2 derived 0.6685",
            "1 skill/2 suggested 0.6685",
            "1 skill/3 derived 0.6685",
            "1 skill/4 suggested 0.6685",
            "1 skill/5 reviewed 0.6685",
            "2 skill/8 reviewed 0.6685",
            "2 skill/9 published 0.6685");
  }

  @Test
  void coversNoSkillThatAReviewDenies() {
    assertThat(
            rows(
                "coverage-of-an-esco-occupation",
                Map.of("occupation", ESCO + "occupation/1"),
                "number",
                "essential",
                "covered",
                "near",
                "missing"))
        .containsExactly("X-1 3 2 0 1");
  }

  @Test
  void reachesNoSkillThatAReviewDeniesAndMissesNoneThatIsOfThePast() {
    assertThat(rows("esco-skills-out-of-reach", Map.of(), "skill"))
        .containsExactlyInAnyOrder(
            "skill/7", "skill/4", "skill/6", "skill/12", "skill/13", "skill/14");
  }

  @Test
  void leadsFromNoCodeToWhatAReviewDenies() {
    assertThat(rows("competent-codes-without-esco", Map.of(), "code")).containsExactly("SK-1");
  }
}
