package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.RioTriples;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files of ESCO that are not as they should be; the rest always loads. */
class EscoFindingsTest {

  private static final String SKILL = EscoConcept.NAMESPACE + "skill/";
  private static final String SELLING = SKILL + "c81c9ea3-4689-4146-9076-24dd175c69bc";
  private static final String CASH = SKILL + "0cb013af-6dd9-4fb2-b34e-63dda1a5cf82";
  private static final String ISCO = EscoConcept.NAMESPACE + "isco/C5223";
  private static final String ASSISTANT =
      EscoConcept.NAMESPACE + "occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df";

  private static final String SKILLS =
      "conceptUri,preferredLabel\n" + SELLING + ",actief verkopen\n" + CASH + ",kassa's bedienen\n";
  private static final String OCCUPATIONS =
      "conceptUri,preferredLabel\n" + ASSISTANT + ",verkoopmedewerker\n";
  private static final String GROUP = SKILL + "03e0b95b-67d1-457a-b3f7-06c407cf6bec";
  private static final String RELATIONS =
      "occupationUri,relationType,skillUri\n" + ASSISTANT + ",essential," + SELLING + "\n";

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private Esco read() {
    return EscoPackage.read(Input.of(List.of(folder)), List.of("nl"), new RioTriples());
  }

  private static List<String> codes(Esco esco) {
    return esco.findings().stream().map(Finding::code).toList();
  }

  private static Finding only(Esco esco, String code) {
    List<Finding> found =
        esco.findings().stream().filter(each -> each.code().equals(code)).toList();
    assertThat(found).as(code + " of " + esco.findings()).hasSize(1);
    return found.getFirst();
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void needsNoMoreThanIrisLabelsAndTypesOfRelations() throws IOException {
    file("skills_nl.csv", SKILLS);
    file("occupations_nl.csv", OCCUPATIONS);
    file("occupationSkillRelations.csv", RELATIONS);
    file("skillGroups_nl.csv", "conceptUri,preferredLabel\n" + GROUP + ",verkopen\n");
    file("ISCOGroups_nl.csv", "conceptUri,preferredLabel\n" + ISCO + ",verkopers\n");
    file("broaderRelationsSkillPillar.csv", "conceptUri,broaderUri\n" + CASH + "," + GROUP);
    file("broaderRelationsOccPillar.csv", "conceptUri,broaderUri\n" + ASSISTANT + "," + ISCO);
    Esco esco = read();
    assertThat(esco.findings()).isEmpty();
    assertThat(esco.concepts())
        .extracting(EscoConcept::kind)
        .containsExactly(
            EscoConcept.Kind.ISCO_GROUP,
            EscoConcept.Kind.OCCUPATION,
            EscoConcept.Kind.SKILL_GROUP,
            EscoConcept.Kind.SKILL,
            EscoConcept.Kind.SKILL);
    assertThat(esco.concepts().get(1).links().essential()).containsExactly(SELLING);
  }

  @Test
  void saysWhichTableIsMissing() throws IOException {
    file("occupations_nl.csv", OCCUPATIONS);
    file("occupationSkillRelations.csv", RELATIONS);
    Esco esco = read();
    Finding missing = only(esco, "esco-table-missing");
    assertThat(missing.needsMending()).isTrue();
    assertThat(missing.message()).contains("skills_nl.csv");
    assertThat(esco.concepts()).hasSize(1);
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    file("skills_nl.csv", SKILLS.replace("conceptUri", "uri"));
    file("occupations_nl.csv", OCCUPATIONS);
    Esco esco = read();
    Finding missing = only(esco, "table-column-missing");
    assertThat(missing.place().document()).endsWith("skills_nl.csv");
    assertThat(missing.message()).contains("conceptUri");
    assertThat(esco.concepts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void readsATableWithTheMarkThatSpreadsheetsWrite(String delimiter) throws IOException {
    file("skills_nl.csv", "\uFEFF" + SKILLS.replace(",", delimiter));
    Esco esco = read();
    assertThat(codes(esco)).containsExactly("esco-relations-missing");
    assertThat(esco.concepts()).extracting(EscoConcept::iri).containsExactly(CASH, SELLING);
  }

  @Test
  void readsRdfWithAMark() throws IOException {
    file("esco.ttl", "\uFEFF" + Files.readString(Path.of("src/test/resources/esco/esco.ttl")));
    assertThat(read().findings()).filteredOn(Finding::needsMending).isEmpty();
  }

  @Test
  void readsATableInWindows1252AndSaysSo() throws IOException {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> SKILL + "s" + i + ",vaardigheid " + i)
            .collect(Collectors.joining("\n", "", "\n"));
    Files.write(
        folder.resolve("skills_nl.csv"),
        (SKILLS + many + SKILL + "last,cafés openen\n" + SKILL + "z,coördineren")
            .getBytes(Charset.forName("windows-1252")));
    Esco esco = read();
    assertThat(codes(esco)).containsExactly("document-encoding-guessed", "esco-relations-missing");
    assertThat(esco.concepts())
        .extracting(each -> each.labels().get("nl"))
        .contains("cafés openen", "coördineren")
        .hasSize(10_004);
  }

  @Test
  void leavesOutARowWithAWrongByteInUtf8() throws IOException {
    byte[] table =
        (SKILLS + SKILL + "a,coördineren\n" + SKILL + "b,k@s\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < table.length; i++) {
      table[i] = table[i] == '@' ? (byte) 0xE9 : table[i];
    }
    Files.write(folder.resolve("skills_nl.csv"), table);
    Esco esco = read();
    assertThat(only(esco, "document-encoding").place().line()).isEqualTo(5);
    assertThat(esco.concepts()).hasSize(3);
  }

  @Test
  void readsWhatStandsBeforeTheCutOfAGzippedTable() throws IOException {
    String rows =
        IntStream.range(0, 5000)
            .mapToObj(
                i -> SKILL + Integer.toHexString(i * 7919) + "-" + i + ",vaardigheid " + i * i)
            .collect(Collectors.joining("\n"));
    byte[] whole = gzipped("conceptUri,preferredLabel\n" + rows + "\n");
    Files.write(folder.resolve("skills_nl.csv.gz"), Arrays.copyOf(whole, whole.length / 2));
    file("occupations_nl.csv", OCCUPATIONS);
    Esco esco = read();
    assertThat(only(esco, "archive-damaged").place().document()).endsWith("skills_nl.csv.gz");
    assertThat(esco.concepts()).hasSizeBetween(100, 4999);
  }

  @Test
  void readsWhatIsWholeInATruncatedZip() throws IOException {
    byte[] whole = Zips.of(Map.of("skills_nl.csv", SKILLS));
    Files.write(folder.resolve("esco.zip"), Arrays.copyOf(whole, whole.length - 30));
    file("occupations_nl.csv", OCCUPATIONS);
    Esco esco = read();
    assertThat(only(esco, "archive-damaged").place().document()).endsWith("esco.zip");
    assertThat(esco.concepts()).hasSize(3);
  }

  @Test
  void readsAZipWithGzippedParts() throws IOException {
    Path part = folder.resolve("part/skills_nl.csv.gz");
    Files.createDirectories(part.getParent());
    Files.write(part, gzipped(SKILLS));
    file("occupations_nl.csv", OCCUPATIONS);
    assertThat(read().concepts()).hasSize(3);
  }

  @Test
  void takesTheVersionOfAFolderAndOfNoneAboveIt() throws IOException {
    file("ESCO dataset - v1.2.0 - nl/skills_nl.csv", SKILLS);
    assertThat(read().version()).isEqualTo("1.2.0");
    Esco inner =
        EscoPackage.read(
            Input.of(List.of(folder.resolve("ESCO dataset - v1.2.0 - nl/skills_nl.csv"))),
            List.of("nl"),
            new RioTriples());
    assertThat(inner.statedVersion()).isEmpty();
  }

  @Test
  void saysThatTwoVersionsAreMixedAndTakesNeither() throws IOException {
    file("v1.1.1/skills_nl.csv", SKILLS);
    file("v1.2.0/occupations_nl.csv", OCCUPATIONS);
    Esco esco = read();
    assertThat(only(esco, "esco-versions-mixed").message()).contains("1.1.1").contains("1.2.0");
    assertThat(esco.statedVersion()).isEmpty();
    assertThat(esco.concepts()).hasSize(3);
  }

  @Test
  void cleansNoBreakSpacesAndSaysSo() throws IOException {
    file("skills_nl.csv", SKILLS.replace("actief verkopen", "actief\u00A0verkopen"));
    Esco esco = read();
    assertThat(only(esco, "esco-label-space").place().line()).isEqualTo(2);
    assertThat(esco.concepts().getLast().labels()).containsValue("actief verkopen");
  }

  @Test
  void takesAPairThatIsBothForEssential() throws IOException {
    file("skills_nl.csv", SKILLS);
    file("occupations_nl.csv", OCCUPATIONS);
    file(
        "occupationSkillRelations.csv",
        RELATIONS + ASSISTANT + ",optional," + SELLING + "\n" + ASSISTANT + ",optional," + CASH);
    Esco esco = read();
    Finding both = only(esco, "esco-relation-both");
    assertThat(both.severity()).isEqualTo(Finding.Severity.INFO);
    assertThat(both.place().toString()).endsWith("occupationSkillRelations.csv:3");
    assertThat(esco.concepts().getFirst().links().essential()).containsExactly(SELLING);
    assertThat(esco.concepts().getFirst().links().optional()).containsExactly(CASH);
  }

  @Test
  void saysWhichLabelsAreDoubledAndWhichDiffer() throws IOException {
    file("skills_nl.csv", SKILLS.replace("kassa's bedienen", "actief verkopen"));
    file("more/skills_nl.csv", "conceptUri,preferredLabel\n" + CASH + ",kassa bedienen\n");
    Esco esco = read();
    assertThat(codes(esco)).contains("esco-label-differs");
    file("more/skills_nl.csv", "conceptUri,preferredLabel\n" + CASH + ",actief verkopen\n");
    Finding twice = only(read(), "esco-label-double");
    assertThat(twice.message()).contains(CASH).contains(SELLING).contains("_nl.csv:2)");
    assertThat(twice.place().toString()).endsWith("skills_nl.csv:2");
  }

  @Test
  void saysInWhichTableALabelIsDoubledAndWhichConceptHasNone() throws IOException {
    file("skills_en.csv", SKILLS);
    file("skills_nl.csv", SKILLS.replace("kassa's bedienen", "actief verkopen"));
    file("skills_fr.csv", "conceptUri,preferredLabel\n\n" + SKILL + "fr,vendre\n");
    Esco esco = read();
    assertThat(only(esco, "esco-label-double").place().toString()).endsWith("skills_nl.csv:2");
    assertThat(esco.findings())
        .filteredOn(each -> each.code().equals("esco-label-missing"))
        .satisfiesExactly(
            count -> assertThat(count.message()).contains("1 of 3 concepts", "skills_fr.csv:3)"),
            none -> assertThat(none.place().toString()).endsWith("skills_fr.csv:3"));
  }

  @Test
  void leavesOutRelationsToWhatNothingDescribes() throws IOException {
    file("skills_nl.csv", SKILLS);
    file("occupations_nl.csv", OCCUPATIONS);
    file(
        "occupationSkillRelations.csv",
        RELATIONS + (ASSISTANT + ",optional," + SKILL + "unknown\n").repeat(1000));
    Esco esco = read();
    Finding unknown = only(esco, "esco-concept-unknown");
    assertThat(unknown.place().line()).isEqualTo(3);
    assertThat(esco.concepts().getFirst().links().optional()).isEmpty();
  }

  @Test
  void countsWhatIsOfOneKind() throws IOException {
    file("skills_nl.csv", SKILLS + "http://example.org/1,een label\n".repeat(1000));
    assertThat(read().findings())
        .filteredOn(finding -> finding.code().equals("esco-iri"))
        .hasSize(4)
        .last()
        .extracting(Finding::message)
        .isEqualTo("the same holds for 997 more rows");
  }

  @Test
  void makesNoConceptOfARowOfAnotherVersion() throws IOException {
    file(
        "skills_nl.csv",
        "conceptUri,preferredLabel,inV120\n" + SELLING + ",a,1\n" + CASH + ",b,0\n");
    Esco esco = read();
    assertThat(esco.concepts()).extracting(EscoConcept::iri).containsExactly(SELLING);
    assertThat(codes(esco)).contains("esco-row-left");
  }

  @Test
  void saysThatALanguageIsMissingOrNotNamed() throws IOException {
    file("skills_fr.csv", SKILLS);
    assertThat(codes(read())).contains("esco-language-missing", "esco-label-missing");
    Files.delete(folder.resolve("skills_fr.csv"));
    file("skills.csv", SKILLS);
    assertThat(codes(read())).containsExactly("esco-language-unknown", "catalogue-empty");
  }

  @Test
  void saysWhichRelationIsOfNoKnownType() throws IOException {
    file("skills_nl.csv", SKILLS);
    file("occupations_nl.csv", OCCUPATIONS);
    file("occupationSkillRelations.csv", RELATIONS.replace("essential", "vital"));
    assertThat(only(read(), "esco-relation-type").place().line()).isEqualTo(2);
  }

  @Test
  void losesOneLineOfAQuoteThatIsNotClosed() throws IOException {
    file(
        "skills_nl.csv",
        "conceptUri,preferredLabel\n" + SELLING + ",\"actief\n" + CASH + ",kassa\n");
    Esco esco = read();
    assertThat(only(esco, "table-line").place().line()).isEqualTo(2);
    assertThat(esco.concepts()).extracting(EscoConcept::iri).containsExactly(CASH);
  }

  @Test
  void readsNTriplesPastALineThatIsNone() throws IOException {
    String label = " <http://www.w3.org/2004/02/skos/core#prefLabel> ";
    String type =
        " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
            + " <http://data.europa.eu/esco/model#Skill> .\n";
    file(
        "esco.nt",
        "<"
            + SELLING
            + ">"
            + type
            + "<"
            + SELLING
            + ">"
            + label
            + "\"actief verkopen\"@nl .\n"
            + "<"
            + CASH
            + "> is no triple\n"
            + "<"
            + CASH
            + ">"
            + type
            + "<"
            + CASH
            + ">"
            + label
            + "\"kassa\"@nl .\n");
    Esco esco = read();
    assertThat(only(esco, "esco-rdf").place().line()).isEqualTo(3);
    assertThat(esco.concepts()).hasSize(2);
  }

  @Test
  void saysWhichTripleOfWhatNamesAnIriThatIsNone() throws IOException {
    file(
        "esco.nt",
        "# a line of its own\n<"
            + SELLING
            + "> <http://www.w3.org/2004/02/skos/core#broader> <http://evil.org/x> .\n");
    Finding none = only(read(), "esco-iri");
    assertThat(none.place().line()).isEqualTo(2);
    assertThat(none.message()).contains(SELLING).contains("http://evil.org/x");
  }

  @Test
  void readsTurtleUpToWhereItIsCut() throws IOException {
    String whole = Files.readString(Path.of("src/test/resources/esco/esco.ttl"));
    file("esco.ttl", whole.substring(0, whole.indexOf("label:1 a") + 12));
    Esco esco = read();
    assertThat(only(esco, "esco-rdf").message()).contains("what stands before is read");
    assertThat(esco.concepts()).extracting(EscoConcept::iri).contains(SELLING);
  }

  @Test
  void takesTheVersionThatRdfStates() throws IOException {
    String whole = Files.readString(Path.of("src/test/resources/esco/esco.ttl"));
    file(
        "esco.ttl",
        whole
            + "scheme:skills <http://www.w3.org/2002/07/owl#versionInfo> \"ESCO v1.2.0\" ;"
            + " dct:hasVersion \"v1.2.0\" .\n"
            + "<http://data.europa.eu/esco/model> a <http://www.w3.org/2002/07/owl#Ontology> ;"
            + " <http://www.w3.org/2002/07/owl#versionInfo> \"1.7\" .\n");
    assertThat(read().version()).isEqualTo("1.2.0");
  }

  @Test
  void leavesOutALevelOfReuseThatIsNone() throws IOException {
    file(
        "skills_nl.csv",
        "conceptUri,preferredLabel,reuseLevel\n"
            + SELLING
            + ",actief verkopen,transversal> .\n"
            + CASH
            + ",kassa's bedienen,sector-specific\n");
    Esco esco = read();
    Finding level = only(esco, "esco-reuse-level");
    assertThat(level.place().line()).isEqualTo(2);
    assertThat(level.message()).contains("column reuseLevel").contains("transversal> .");
    assertThat(esco.concepts())
        .extracting(EscoConcept::reuseLevel)
        .containsExactly(Optional.of("sector-specific"), Optional.empty());
  }
}
