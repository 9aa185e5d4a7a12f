package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/** What is said of ESCO where a table, a column or a kind is not there, or is another one. */
class EscoIncompleteTest {

  private static final Path CUT = Path.of("src/test/resources/esco");

  private static final String SKILL = EscoConcept.NAMESPACE + "skill/";
  private static final String SELLING = SKILL + "c81c9ea3-4689-4146-9076-24dd175c69bc";
  private static final String CASH = SKILL + "0cb013af-6dd9-4fb2-b34e-63dda1a5cf82";
  private static final String ASSISTANT =
      EscoConcept.NAMESPACE + "occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df";

  @TempDir Path folder;

  private static Esco read(Path path) {
    return EscoPackage.read(Input.of(List.of(path)), List.of("nl", "en"), new RioTriples());
  }

  private static List<Finding> of(String code, Esco esco) {
    return esco.findings().stream().filter(each -> each.code().equals(code)).toList();
  }

  /** The cut, but for files whose names begin so. */
  private Esco without(String... names) throws IOException {
    try (Stream<Path> files = Files.list(CUT.resolve("csv"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (Stream.of(names).noneMatch(name::startsWith)) {
          Files.copy(file, folder.resolve(name));
        }
      }
    }
    return read(folder);
  }

  @Test
  void findsNothingMissingInTheWholeCut() {
    assertThat(read(CUT.resolve("csv")).findings())
        .extracting(Finding::code)
        .doesNotContain("esco-relations-missing", "table-column-unknown", "esco-skill-type");
  }

  @Test
  void namesTheTableOfRelationsThatIsNotThere() throws IOException {
    Esco esco = without("occupationSkillRelations");
    assertThat(of("esco-relations-missing", esco))
        .extracting(Finding::message)
        .containsExactly(
            "none of 1 occupations has a skill, so that gap, match and coverage find nothing for"
                + " occupations of ESCO; give occupationSkillRelations.csv too");
    assertThat(esco.concepts()).hasSize(read(CUT.resolve("csv")).concepts().size());
  }

  @Test
  void namesTheTableOfSkillsWhereNothingNamesAny() throws IOException {
    assertThat(
            of("esco-relations-missing", without("skill", "occupationSkill", "broader", "trans")))
        .extracting(Finding::message)
        .anyMatch(each -> each.endsWith("skills_nl.csv and occupationSkillRelations.csv too"));
  }

  @Test
  void namesTheTablesOfTheHierarchyThatAreNotThere() throws IOException {
    assertThat(of("esco-relations-missing", without("broaderRelations", "skillsHierarchy")))
        .extracting(Finding::message)
        .satisfiesExactly(
            skills -> assertThat(skills).contains("broaderRelationsSkillPillar.csv", "_nl.csv"),
            occupations -> assertThat(occupations).contains("broaderRelationsOccPillar.csv"));
  }

  @Test
  void asksForNoTableWhereRdfWasGiven() throws IOException {
    String whole = Files.readString(CUT.resolve("esco.ttl"));
    Files.writeString(
        folder.resolve("esco.ttl"),
        whole
            .replaceAll("esco:(is|related)(Essential|Optional)", "esco:other")
            .replace("a esco:Skill", "a esco:Other")
            .replace("skos:Concept", "skos:Other"));
    Files.writeString(
        folder.resolve("more.ttl"),
        """
        @prefix esco: <http://data.europa.eu/esco/model#> .
        <%s> a esco:Occupation ; esco:relatedEssentialSkill <%s> .
        """
            .formatted(ASSISTANT, SELLING));
    assertThat(read(folder).findings())
        .extracting(Finding::message)
        .noneMatch(message -> message.contains(".csv"))
        .anyMatch(message -> message.endsWith("the RDF is a part of ESCO only, give all of it"));
  }

  @Test
  void namesAColumnThatSomebodyRenamedAndWhatItMayBe() throws IOException {
    Files.writeString(
        folder.resolve("skills_nl.csv"),
        "conceptUri,preferredLabel,alternativeLabels,hiddenLabels\n" + SELLING + ",a,b,c\n");
    Esco esco = read(folder);
    List<Finding> unknown = of("table-column-unknown", esco);
    assertThat(unknown).hasSize(1);
    assertThat(unknown.getFirst().severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(unknown.getFirst().place().toString()).endsWith("skills_nl.csv");
    assertThat(unknown.getFirst().message())
        .contains("\"alternativeLabels\"")
        .contains("altLabels,")
        .doesNotContain("hiddenLabels");
    assertThat(esco.concepts()).hasSize(1);
  }

  @Test
  void takesNoKindOfSkillThatIsNone() throws IOException {
    Files.writeString(
        folder.resolve("skills_nl.csv"),
        "conceptUri,preferredLabel,skillType\n"
            + SELLING
            + ",verkopen,bogus\n"
            + CASH
            + ",kassa's bedienen,skill/competence\n");
    Esco esco = read(folder);
    List<Finding> types = of("esco-skill-type", esco);
    assertThat(types).hasSize(1);
    assertThat(types.getFirst().place().line()).isEqualTo(2);
    assertThat(types.getFirst().message()).contains("column skillType").contains("\"bogus\"");
    assertThat(esco.concepts())
        .extracting(each -> each.skillType().orElse(""))
        .containsExactly("skill", "");
  }

  @Test
  void takesNoSkillForAnOccupation() throws IOException {
    Files.writeString(
        folder.resolve("skills_nl.csv"),
        "conceptUri,preferredLabel\n" + SELLING + ",verkopen\n" + CASH + ",kassa\n");
    Files.writeString(
        folder.resolve("occupationSkillRelations.csv"),
        "occupationUri,relationType,skillUri\n"
            + ASSISTANT
            + ",essential,"
            + SELLING
            + "\n"
            + CASH
            + ",essential,"
            + SELLING
            + "\n"
            + ASSISTANT
            + ",essential,"
            + ASSISTANT
            + "\n");
    Esco esco = read(folder);
    assertThat(of("esco-iri", esco))
        .satisfiesExactly(
            occupation -> {
              assertThat(occupation.place().line()).isEqualTo(3);
              assertThat(occupation.message()).contains("no IRI of an occupation");
            },
            skill -> {
              assertThat(skill.place().line()).isEqualTo(4);
              assertThat(skill.message()).contains("column skillUri").contains("of a skill");
            });
    assertThat(esco.concepts()).allMatch(each -> each.links().essential().isEmpty());
  }

  @Test
  void takesGroupsForGroupsByTheNameOfTheirTable() throws IOException {
    String group = SKILL + "03e0b95b-67d1-457a-b3f7-06c407cf6bec";
    Files.writeString(
        folder.resolve("skillGroups_nl.csv"), "conceptUri,preferredLabel\n" + group + ",geld\n");
    Files.writeString(
        folder.resolve("skills_nl.csv"), "conceptUri,preferredLabel\n" + CASH + ",kassa\n");
    assertThat(read(folder).concepts())
        .extracting(EscoConcept::kind)
        .containsExactly(EscoConcept.Kind.SKILL_GROUP, EscoConcept.Kind.SKILL);
  }

  @Test
  void saysOfTheRealTablesOnlyWhatIsTrue() {
    Path tables = Path.of("../shared/data/esco");
    assumeTrue(Files.exists(tables), "no ../shared/data/esco: the real tables are not there");
    Esco esco = read(tables);
    assertThat(of("esco-relations-missing", esco)).isEmpty();
    assertThat(of("esco-skill-type", esco)).isEmpty();
    // Both tables of skills are assembled, and have columns of their own.
    assertThat(of("table-column-unknown", esco)).hasSize(2);
  }
}
