package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.RioTriples;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ESCO's tables and its RDF, in a cut with real IRIs. */
class EscoPackageTest {

  private static final String ESCO = EscoConcept.NAMESPACE;
  private static final String SELLING = ESCO + "skill/c81c9ea3-4689-4146-9076-24dd175c69bc";
  private static final String CASH = ESCO + "skill/0cb013af-6dd9-4fb2-b34e-63dda1a5cf82";
  private static final String LISTENING = ESCO + "skill/a17286c5-238d-4f0b-bc24-29e9121345de";
  private static final String PRODUCTS = ESCO + "skill/1585fc98-bfe4-461f-97fc-734055a2c3ce";
  private static final String ASSISTANT = ESCO + "occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df";

  private static final Path CUT = Path.of("src/test/resources/esco");

  private static Esco read(String... languages) {
    return EscoPackage.read(
        Input.of(List.of(CUT.resolve("csv"))), List.of(languages), new RioTriples());
  }

  private static EscoConcept concept(Esco esco, String iri) {
    return esco.concepts().stream()
        .filter(each -> each.iri().equals(iri))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsEachFileThatItReadsAndHowFarItIs(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.nt"), "# nothing\n".repeat(4_000_000));
    Files.writeString(folder.resolve("b.csv"), "");
    List<String> told = new ArrayList<>();
    EscoPackage.read(
        Input.of(List.of(folder)),
        List.of("nl"),
        new RioTriples(),
        (place, bytes) -> told.add(Path.of(place).getFileName() + " " + (bytes >> 20)));
    assertThat(told).containsExactly("a.nt 0", "a.nt 16", "a.nt 32", "b.csv 0");
  }

  /** SKOS, S13: ESCO itself has labels that are alternative and hidden. */
  @Test
  void hidesNoLabelThatIsShown(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("occupations_nl.csv"),
        """
        conceptUri,preferredLabel,altLabels,hiddenLabels
        %soccupation/admiral,admiraal,"vice-admiraal
        vlagofficier","admiraal
        vice-admiraal
        vlootvoogd"
        """
            .formatted(ESCO));
    EscoConcept admiral =
        EscoPackage.read(Input.of(List.of(folder)), List.of("nl"), new RioTriples())
            .concepts()
            .getFirst();
    assertThat(admiral.alternatives())
        .containsEntry("nl", List.of("vice-admiraal", "vlagofficier"));
    assertThat(admiral.hidden()).containsExactly(entry("nl", List.of("vlootvoogd")));
  }

  @Test
  void readsSkillsInBothLanguages() {
    EscoConcept selling = concept(read("nl", "en"), SELLING);
    assertThat(selling.kind()).isEqualTo(EscoConcept.Kind.SKILL);
    assertThat(selling.labels())
        .containsExactly(entry("en", "carry out active selling"), entry("nl", "actief verkopen"));
    assertThat(selling.alternatives())
        .containsEntry("nl", List.of("actief diensten verkopen", "actief producten verkopen"))
        .containsEntry("en", List.of("active selling", "do active selling"));
    assertThat(selling.descriptions().get("nl"))
        .isEqualTo("Gedachten en ideeën overbrengen, op een \"overtuigende\" manier.");
    assertThat(selling.reuseLevel()).contains("cross-sector");
    assertThat(selling.status()).contains("released");
    assertThat(selling.links().schemes())
        .containsExactly(ESCO + "concept-scheme/member-skills", ESCO + "concept-scheme/skills");
    assertThat(selling.links().optional()).containsExactly(PRODUCTS);
    assertThat(concept(read("nl"), PRODUCTS).kind()).isEqualTo(EscoConcept.Kind.KNOWLEDGE);
  }

  @Test
  void readsAnOccupationWithItsSkillsAndGroup() {
    EscoConcept assistant = concept(read("nl", "en"), ASSISTANT);
    assertThat(assistant.kind()).isEqualTo(EscoConcept.Kind.OCCUPATION);
    assertThat(assistant.code()).contains("5223.4");
    assertThat(assistant.links().iscoGroup()).contains(ESCO + "isco/C5223");
    assertThat(assistant.links().broader()).containsExactly(ESCO + "isco/C5223");
    assertThat(assistant.links().essential()).hasSize(4).contains(SELLING, PRODUCTS, CASH);
    assertThat(assistant.links().optional()).containsExactly(LISTENING);
  }

  @Test
  void readsGroupsSchemesAndCollections() {
    Esco esco = read("nl", "en");
    assertThat(concept(esco, ESCO + "isco/C5223").kind()).isEqualTo(EscoConcept.Kind.ISCO_GROUP);
    assertThat(concept(esco, ESCO + "isced-f/041").kind()).isEqualTo(EscoConcept.Kind.SKILL_GROUP);
    EscoConcept handling = concept(esco, ESCO + "skill/03e0b95b-67d1-457a-b3f7-06c407cf6bec");
    assertThat(handling.kind()).isEqualTo(EscoConcept.Kind.SKILL_GROUP);
    assertThat(handling.code()).contains("S6");
    assertThat(handling.links().broader())
        .containsExactly(ESCO + "skill/335228d2-297d-4e0e-a6ee-bc6a8dc110d9");
    assertThat(concept(esco, CASH).links().broader()).containsExactly(handling.iri());
    assertThat(concept(esco, LISTENING).links().schemes())
        .contains(ESCO + "concept-scheme/skill-transversal-groups");
    assertThat(concept(esco, ESCO + "concept-scheme/skills").kind())
        .isEqualTo(EscoConcept.Kind.SCHEME);
  }

  @Test
  void saysWhichLabelsAreMissing() {
    assertThat(read("nl", "en").findings())
        .filteredOn(finding -> finding.code().equals("esco-label-missing"))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("1 of 11 concepts have no label in nl, such as " + ESCO + "skill/")
        .endsWith("skills_en.csv:10)");
    assertThat(read("nl", "sv").findings())
        .extracting(Finding::code)
        .contains("esco-language-missing");
  }

  @Test
  void hasTheVersionThatAFolderSaysOrElseAHash() {
    Esco esco = read("nl", "en");
    assertThat(esco.statedVersion()).isEqualTo(Optional.empty());
    assertThat(esco.version()).matches("[0-9a-f]{12}");
  }

  @Test
  void readsAllOfTheRealTables() {
    Path tables = Path.of("../shared/data/esco");
    assumeTrue(Files.exists(tables), "no ../shared/data/esco: the real tables are not there");
    Esco esco = EscoPackage.read(Input.of(List.of(tables)), List.of("nl", "en"), new RioTriples());
    assertThat(esco.findings()).filteredOn(Finding::needsMending).isEmpty();
    assertThat(esco.concepts()).filteredOn(each -> each.kind().isSkill()).hasSize(13_939);
    List<EscoConcept> occupations =
        esco.concepts().stream()
            .filter(each -> each.kind() == EscoConcept.Kind.OCCUPATION)
            .toList();
    assertThat(occupations).hasSize(3_039);
    // 129,004 rows, 17 pairs of which are essential and optional.
    assertThat(occupations.stream().mapToInt(each -> each.links().essential().size()).sum())
        .isEqualTo(67_622);
    assertThat(occupations.stream().mapToInt(each -> each.links().optional().size()).sum())
        .isEqualTo(61_382 - 17);
  }
}
