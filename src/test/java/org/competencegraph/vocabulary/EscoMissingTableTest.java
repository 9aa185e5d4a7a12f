package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.RioTriples;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of ESCO belong together: each table that is away is told by its name. */
class EscoMissingTableTest {

  private static final Path CUT = Path.of("src/test/resources/esco/csv");

  @TempDir Path folder;

  /** The cut, but for files whose names begin so. */
  private Esco without(List<String> names) throws IOException {
    try (Stream<Path> files = Files.list(CUT)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (names.stream().noneMatch(name::startsWith)) {
          Files.copy(file, folder.resolve(name));
        }
      }
    }
    return read();
  }

  private Esco read() {
    return EscoPackage.read(Input.of(List.of(folder)), List.of("nl", "en"), new RioTriples());
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> missing(Esco esco) {
    return esco.findings().stream()
        .filter(each -> each.code().matches("esco-(table|relations)-missing"))
        .map(each -> each.severity() + " " + each.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skills_ | 5 skills such as | skills_nl.csv
          occupations_ | 1 occupations such as | occupations_nl.csv
          skillGroups_ | 1 fields of ISCED-F such as | skillGroups_nl.csv
          ISCOGroups_ | 2 groups of ISCO such as | ISCOGroups_nl.csv
          """)
  void namesTheTableOfConceptsThatIsAway(String away, String what, String table)
      throws IOException {
    assertThat(missing(without(List.of(away))))
        .singleElement()
        .asString()
        .startsWith("ERROR " + what)
        .endsWith("are named, and no file describes any; give " + table + " too");
  }

  @ParameterizedTest
  @CsvSource({
    "occupationSkillRelations, occupationSkillRelations.csv",
    "broaderRelationsOccPillar, broaderRelationsOccPillar.csv",
    "broaderRelationsSkillPillar, broaderRelationsSkillPillar.csv"
  })
  void namesTheTableOfRelationsThatIsAway(String away, String table) throws IOException {
    assertThat(missing(without(List.of(away))))
        .singleElement()
        .asString()
        .startsWith("WARNING")
        .contains(table);
  }

  /** Nothing else needs these: labels of groups, members of collections, what skills have. */
  @ParameterizedTest
  @CsvSource({"skillsHierarchy", "skillSkillRelations", "conceptSchemes", "transversalSkills"})
  void asksForNoTableThatNothingNeeds(String away) throws IOException {
    assertThat(missing(without(List.of(away)))).isEmpty();
  }

  @Test
  void namesSkillsAndTheirGroupsEachByItsTable() throws IOException {
    assertThat(missing(without(List.of("skills", "skillGroups"))))
        .satisfiesExactlyInAnyOrder(
            skills -> assertThat(skills).startsWith("ERROR 5 skills").contains("skills_nl.csv"),
            groups ->
                assertThat(groups)
                    .startsWith("ERROR 1 groups of skills")
                    .contains("skillGroups_nl.csv"),
            fields -> assertThat(fields).startsWith("ERROR 1 fields of ISCED-F"));
  }

  @Test
  void takesAConceptAboveASkillForAGroupWhereNoGroupIsDescribed() throws IOException {
    String skills = EscoConcept.SKILLS;
    file("skills_nl.csv", "conceptUri,preferredLabel\n" + skills + "a,verkopen\n");
    file(
        "broaderRelationsSkillPillar.csv",
        "conceptUri,broaderUri\n" + skills + "a," + skills + "g\n");
    assertThat(missing(read()))
        .singleElement()
        .asString()
        .contains("1 groups of skills such as " + skills + "g are named")
        .contains("skillGroups_nl.csv");
  }

  @Test
  void tellsASkillThatIsNotDescribedAmongThoseThatAre() throws IOException {
    Path skills = CUT.resolve("skills_nl.csv");
    without(List.of("skills_"));
    String cash = "0cb013af-6dd9-4fb2-b34e-63dda1a5cf82";
    file("skills_nl.csv", Files.readString(skills).replace("skill/" + cash, "skill/other"));
    assertThat(missing(read())).isEmpty();
    assertThat(read().findings())
        .extracting(Finding::code, each -> each.message().contains(cash))
        .contains(org.assertj.core.api.Assertions.tuple("esco-concept-unknown", true));
  }
}
