package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.RioTriples;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.EscoConcept.Kind;
import org.competencegraph.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which IRIs a table of ESCO may have where: those of its kind, and no other path of ESCO's. */
class EscoIriTest {

  @TempDir Path folder;

  /** Reads a table in which {@code ~} stands for what all IRIs of ESCO begin with. */
  private Esco read(String name, String table) throws IOException {
    Files.writeString(
        folder.resolve(name), table.replace("~", EscoConcept.NAMESPACE).replace("\\n", "\n"));
    return EscoPackage.read(Input.of(List.of(folder)), List.of("nl"), new RioTriples());
  }

  private static List<Finding> wrong(Esco esco) {
    return esco.findings().stream().filter(each -> each.code().equals("esco-iri")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skills_nl.csv | conceptUri,preferredLabel | ~skill/a,a | ~skil/xyz,x | conceptUri
          skills_nl.csv | conceptUri,preferredLabel | ~skill/a,a | ~skill/,x | conceptUri
          skills_nl.csv | conceptUri,preferredLabel | ~skill/a,a | ~occupation/x,x | conceptUri
          skills_nl.csv | conceptUri,preferredLabel | ~skill/a,a | ~isced-f/04,x | conceptUri
          occupations_nl.csv | conceptUri,preferredLabel | ~occupation/a,a | ~isco/C1,x | conceptUri
          skillGroups_nl.csv | conceptUri,preferredLabel | ~isced-f/04,a | ~isco/C1,x | conceptUri
          ISCOGroups_nl.csv | conceptUri,preferredLabel | ~isco/C1,a | ~skill/x,x | conceptUri
          own_nl.csv | conceptUri,preferredLabel | ~isco/C1,a | ~model/x,x | conceptUri
          own_nl.csv | conceptType,conceptUri,preferredLabel | Occupation,~occupation/a,a | Occupation,~skill/x,x | conceptUri
          conceptSchemes_nl.csv | conceptSchemeUri,preferredLabel | ~concept-scheme/a,a | ~skill/x,x | conceptSchemeUri
          skillsHierarchy_nl.csv | Level 0 URI,Level 0 preferred term | ~skill/a,a | ~occupation/x,x | Level 0 URI
          broaderRelationsSkillPillar.csv | conceptUri,broaderUri | ~skill/a,~skill/b | ~skill/a,~isco/C1 | broaderUri
          broaderRelationsOccPillar.csv | conceptUri,broaderUri | ~occupation/a,~isco/C1 | ~skill/x,~isco/C1 | conceptUri
          pillar.csv | conceptUri,broaderType,broaderUri | ~skill/a,SkillGroup,~isced-f/04 | ~skill/a,SkillGroup,~isco/C1 | broaderUri
          greenSkillsCollection.csv | conceptUri,preferredLabel,broaderConceptUri | ~skill/a,a, | ~occupation/x,x, | conceptUri
          """)
  void takesNoIriOfAnotherKind(String name, String head, String good, String bad, String column)
      throws IOException {
    assertThat(wrong(read(name, head + "\n" + good + "\n" + bad + "\n")))
        .singleElement()
        .satisfies(
            wrong -> {
              assertThat(wrong.severity()).isEqualTo(Finding.Severity.ERROR);
              assertThat(wrong.place().document()).endsWith(name);
              assertThat(wrong.place().line()).isEqualTo(3);
              assertThat(wrong.message())
                  .startsWith("column " + column + ": ")
                  .endsWith("…); the row is left out");
            });
  }

  @Test
  void publishesNoSkillWithAPathThatEscoHasNot() throws IOException {
    Esco esco =
        read("skills_nl.csv", "conceptUri,preferredLabel\n~skill/a,verkopen\n~skil/xyz,kopen\n");
    assertThat(esco.concepts())
        .extracting(EscoConcept::iri)
        .containsExactly(EscoConcept.SKILLS + "a");
    assertThat(wrong(esco).getFirst().message())
        .contains("\"http://data.europa.eu/esco/skil/xyz\" is no IRI of a skill of ESCO")
        .contains("(http://data.europa.eu/esco/skill/…)");
  }

  @Test
  void believesTheTypeOfARowMoreThanTheNameOfItsTable() throws IOException {
    Esco esco =
        read(
            "skills_nl.csv",
            "conceptType,conceptUri,preferredLabel\nSkillGroup,~isced-f/04,handel\n");
    assertThat(wrong(esco)).isEmpty();
    assertThat(esco.concepts()).extracting(EscoConcept::kind).containsExactly(Kind.SKILL_GROUP);
  }

  @Test
  void leavesOutASchemeThatIsNoneAndKeepsTheConcept() throws IOException {
    Esco esco =
        read(
            "skills_nl.csv",
            "conceptUri,preferredLabel,inScheme,replacedBy\n"
                + "~skill/a,verkopen,\"~concept-scheme/skills, ~schemes/x, http://e.org/1\",~x/1\n");
    assertThat(esco.concepts())
        .singleElement()
        .satisfies(
            skill -> {
              assertThat(skill.links().schemes())
                  .containsExactly(EscoConcept.NAMESPACE + "concept-scheme/skills");
              assertThat(skill.links().replacedBy()).isEmpty();
            });
    assertThat(wrong(esco))
        .extracting(Finding::message)
        .satisfiesExactly(
            scheme -> assertThat(scheme).startsWith("column inScheme").contains("/schemes/x"),
            other -> assertThat(other).startsWith("column replacedBy").endsWith("row is kept"));
  }

  @Test
  void takesAllConceptsOfTheRealTables() {
    Path tables = Path.of("../shared/data/esco");
    assumeTrue(Files.exists(tables), "no ../shared/data/esco: the real tables are not there");
    Esco esco = EscoPackage.read(Input.of(List.of(tables)), List.of("nl"), new RioTriples());
    assertThat(wrong(esco)).isEmpty();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    esco.concepts().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Kind.OCCUPATION, 3039,
                Kind.ISCO_GROUP, 619,
                Kind.SKILL_GROUP, 640,
                Kind.SCHEME, 19,
                Kind.SKILL, 10712,
                Kind.KNOWLEDGE, 3227));
  }
}
