package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.testing.CatalogueGraph;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.testing.MappingGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Export, check, apply, build, and export again. */
class MappingsCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return Main.run(Console.of(out, err, false), arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int export(String set, Path file, Path graph) {
    return run(
        "mappings", "export", "--set", set, "--out", file.toString(), "--graph", graph.toString());
  }

  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void listsTheSetsAndSaysWhichThereAre() {
    assertThat(run("mappings", "export", "--graph", MappingGraph.directory().toString())).isZero();
    assertThat(out().lines())
        .contains("competent-esco-skills", "derived-esco-skills", "judged", "same-title");
    assertThat(
            run(
                "mappings",
                "export",
                "--set",
                "none",
                "--graph",
                MappingGraph.directory().toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err()).contains("there is no set none; there are: ").contains("same-title");
  }

  @Test
  void writesWhatSssomAsksFor() throws IOException {
    Path file = folder.resolve("derived.sssom.tsv");
    assertThat(export("derived-esco-skills", file, MappingGraph.directory())).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines)
        .contains(
            "#  competence: https://w3id.org/competence-graph/id/competence/",
            "#license: https://w3id.org/sssom/license/unspecified",
            "#mapping_set_id: https://w3id.org/competence-graph/id/mapping-set/derived-esco-skills")
        .anyMatch(line -> line.startsWith("#mapping_set_version: "));
    assertThat(rows(file).getFirst().split("\t"))
        .contains("subject_id", "predicate_id", "object_id", "object_label", "confidence");
    assertThat(rows(file))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("competence:BK-9001-2/2\t")
                    .contains("\tskos:narrowMatch\tesco-skill:8a8c1c9a-abaf-41b1-860e-1d9264b94d38")
                    .contains("\tbellers doorverbinden\t")
                    .contains("semapv:MappingChaining")
                    .contains("competent:SK-5472|mapping:"));
    assertThat(run("mappings", "check", file.toString(), "--graph", "none")).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void goesRoundWithoutLossAndWhatIsReviewedStays() throws IOException {
    Path exported = folder.resolve("same-title.sssom.tsv");
    assertThat(export("same-title", exported, MappingGraph.directory())).isZero();
    deny(exported);
    assertThat(run("mappings", "check", exported.toString(), "--graph", "none")).isZero();
    Path mappings = folder.resolve("mappings");
    assertThat(
            run(
                "mappings",
                "apply",
                exported.toString(),
                "--reviewer",
                "orcid:0000-0002-1825-0097",
                "--date",
                "2026-01-31",
                "--to",
                mappings.toString()))
        .isZero();
    Path applied = mappings.resolve("same-title-reviewed.sssom.tsv");
    assertThat(rows(applied)).hasSameSizeAs(rows(exported));
    assertThat(Files.readAllLines(applied)).contains("#mapping_set_source:");

    Path graph = folder.resolve("graph");
    CatalogueGraph.build(MappingGraph.inputs(mappings), graph);
    Path again = folder.resolve("again.sssom.tsv");
    assertThat(export("same-title-reviewed", again, graph)).isZero();
    assertThat(rows(again).getFirst().split("\t")).contains("mijn nota", "nog te doen");
    assertThat(rows(again)).containsExactlyInAnyOrderElementsOf(rows(applied));
    assertThat(Files.readAllLines(again))
        .containsAll(Files.readAllLines(applied))
        .as("the version of the snapshot is none of the curator's")
        .noneMatch(line -> line.startsWith("#mapping_set_version"));
    Path left = folder.resolve("left.tsv");
    assertThat(export("same-title", left, graph)).isZero();
    assertThat(rows(left))
        .as("of what was reviewed nothing is suggested, only what another set had judged")
        .hasSize(2)
        .last()
        .asString()
        .contains("competence:BK-0496-1/1", "competent:co-01805");
  }

  /** A curator denies the first row, adds a column and one to fill later, and keeps all else. */
  private static void deny(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int columns = lines.indexOf(rows(file).getFirst());
    StringBuilder edited = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String more =
          i < columns
              ? ""
              : i == columns
                  ? "\tpredicate_modifier\tmijn nota\tnog te doen"
                  : i == columns + 1 ? "\tNot\tnee, \"zeker\" niet\t" : "\t\t\t";
      edited
          .append(lines.get(i))
          .append(more.replace("nee, \"zeker\" niet", "\"nee, \"\"zeker\"\" niet\""))
          .append('\n');
    }
    Files.writeString(file, edited);
  }

  @Test
  void appliesNothingThatHasErrors() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.sssom.tsv"),
            """
            #mapping_set_id: https://example.org/bad
            #license: https://creativecommons.org/publicdomain/zero/1.0/
            subject_id\tpredicate_id\tobject_id\tmapping_justification
            owl:Thing\tskos:exactMatch\tXX:1\tsemapv:MappingReview
            owl:Thing\tskos:exactMatch\towl:Nothing\tsemapv:MappingReview
            """);
    assertThat(
            run("mappings", "apply", file.toString(), "--reviewer", "A", "--to", folder.toString()))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(err())
        .contains("bad.sssom.tsv:4: error: column object_id")
        .contains("nothing is applied");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void saysWhatItWouldDoAndWritesNothing() throws IOException {
    Path file = MappingGraph.MAPPINGS.resolve("judged.sssom.tsv");
    Path to = folder.resolve("to");
    assertThat(
            run(
                "mappings",
                "apply",
                file.toString(),
                "--reviewer",
                "B",
                "--to",
                to.toString(),
                "--dry-run"))
        .isZero();
    assertThat(err()).contains("would write 2 mappings to " + to.resolve("judged.sssom.tsv"));
    assertThat(to).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orcid:0000-0002-1825-0098",
        "ORCID:0000-0002-1825-009",
        "https://orcid.org/0000-0002-1694-2330",
        " "
      })
  void refusesAReviewerThatIsNone(String reviewer) {
    Path file = MappingGraph.MAPPINGS.resolve("judged.sssom.tsv");
    assertThat(apply(file, reviewer, folder)).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("--reviewer");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesAnOrcidWhoseCheckDigitIsALetter() throws IOException {
    Path file =
        fruit(
            "",
            "subject_id\tpredicate_id\tobject_id\tmapping_justification",
            "FR:1\tskos:exactMatch\tFR:2\tsemapv:LexicalMatching");
    assertThat(apply(file, "orcid:0000-0002-1694-233x", folder.resolve("to"))).isZero();
    assertThat(rows(folder.resolve("to/fruit.sssom.tsv")).getLast())
        .contains("\torcid:0000-0002-1694-233X\t");
  }

  @Test
  void keepsAReviewerThatARowNames() throws IOException {
    Path file = MappingGraph.MAPPINGS.resolve("judged.sssom.tsv");
    assertThat(
            run("mappings", "apply", file.toString(), "--reviewer", "B", "--to", folder.toString()))
        .isZero();
    assertThat(Files.readString(folder.resolve("judged.sssom.tsv")))
        .contains("A. Reviewer")
        .contains("orcid:0000-0000-0000-0001")
        .doesNotContain("\tB\t");
  }

  @Test
  void saysWhichThingsTheGraphDoesNotHave() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("unknown.sssom.tsv"),
            Files.readString(MappingGraph.MAPPINGS.resolve("judged.sssom.tsv"))
                .replace("competent:co-01805", "competent:co-99999"));
    assertThat(
            run(
                "mappings",
                "check",
                file.toString(),
                "--graph",
                MappingGraph.directory().toString()))
        .isZero();
    assertThat(err())
        .contains(
            ":10: warning: column object_id:"
                + " https://w3id.org/competence-graph/id/competent/co-99999")
        .contains("[mapping-concept-unknown]")
        .contains("0 errors, 1 warning");
  }

  @Test
  void saysWhichConceptsOfEscoTheGraphCallsOtherwise() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("shop.sssom.tsv"),
            Files.readString(EscoGraph.MAPPINGS.resolve("shop.sssom.tsv"))
                .replace("\tactief verkopen\t", "\tkoken\t")
                .replace("\tactief luisteren\t", "\tActief  luisteren\t"));
    assertThat(
            run("mappings", "check", file.toString(), "--graph", EscoGraph.directory().toString()))
        .isZero();
    assertThat(err().lines())
        .containsExactly(
            file
                + ":10: warning: column object_label: the graph calls"
                + " http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc \"actief"
                + " verkopen\" and not \"koken\"; see that it is the one that is meant"
                + " [mapping-label]",
            "0 errors, 1 warning");
  }

  private static final String FRUIT =
      """
      #curie_map:
      #  FR: https://fruit.example/id/
      #mapping_set_id: https://shop.example/sets/fruit
      #license: https://creativecommons.org/publicdomain/zero/1.0/
      """;

  private Path fruit(String header, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("fruit.tsv"), FRUIT + header + String.join("\n", rows) + "\n");
  }

  private int apply(Path file, String reviewer, Path to) {
    return run(
        "mappings",
        "apply",
        file.toString(),
        "--reviewer",
        reviewer,
        "--date",
        "2026-02-01",
        "--to",
        to.toString());
  }

  @Test
  void keepsWhatWasReviewedEarlierAndTellsWhatGivesWay() throws IOException {
    String columns = "subject_id\tpredicate_id\tobject_id\tmapping_justification";
    Path to = folder.resolve("to");
    Path first =
        fruit(
            "#creator_label:\n#  - Zoë\n",
            columns + "\tnote",
            "FR:1\tskos:exactMatch\tFR:2\tsemapv:LexicalMatching\tsure",
            "FR:3\tskos:exactMatch\tFR:4\tsemapv:LexicalMatching\t");
    assertThat(apply(first, "Ann", to)).isZero();
    Path second =
        fruit(
            "",
            columns + "\tpredicate_modifier",
            "FR:3\tskos:exactMatch\tFR:4\tsemapv:LexicalMatching\tNot",
            "FR:5\tskos:exactMatch\tFR:6\tsemapv:LexicalMatching\t");
    assertThat(apply(second, "Bob", to)).isZero();
    Path applied = to.resolve("fruit.sssom.tsv");
    assertThat(err())
        .contains(
            applied
                + ":9: info: the row reviewed by Ann on 2026-02-01 gives way to one about the same"
                + " subject, predicate and object, reviewed by Bob on 2026-02-01")
        .contains("wrote 3 mappings to " + applied + " (1 of them from before)");
    assertThat(rows(applied))
        .containsExactly(
            "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification"
                + "\treviewer_label\tcreator_label\treview_date\tnote",
            "FR:1\tskos:exactMatch\t\tFR:2\tsemapv:LexicalMatching\tAnn\tZoë\t2026-02-01\tsure",
            "FR:3\tskos:exactMatch\tNot\tFR:4\tsemapv:LexicalMatching\tBob\t\t2026-02-01\t",
            "FR:5\tskos:exactMatch\t\tFR:6\tsemapv:LexicalMatching\tBob\t\t2026-02-01\t");
    byte[] before = Files.readAllBytes(applied);
    assertThat(apply(second, "Bob", to)).isZero();
    assertThat(err()).doesNotContain("gives way");
    assertThat(applied).hasBinaryContent(before);
  }

  @Test
  void letsARelationGiveWayToOneThatCannotHoldBesideItAndTellsIt() throws IOException {
    String columns = "subject_id\tpredicate_id\tobject_id\tmapping_justification";
    String by = "\tsemapv:LexicalMatching";
    Path to = folder.resolve("to");
    Path first =
        fruit(
            "",
            columns,
            "FR:1\tskos:narrowMatch\tFR:2" + by,
            "FR:1\tskos:closeMatch\tFR:2" + by,
            "FR:3\tskos:exactMatch\tsssom:NoTermFound" + by);
    assertThat(apply(first, "Ann", to)).isZero();
    Path second =
        fruit("", columns, "FR:1\tskos:broadMatch\tFR:2" + by, "FR:3\tskos:exactMatch\tFR:4" + by);
    assertThat(apply(second, "Bob", to)).isZero();
    Path applied = to.resolve("fruit.sssom.tsv");
    assertThat(err().lines())
        .contains(
            applied
                + ":6: info: the row reviewed by Ann on 2026-02-01 gives way to one about the same"
                + " subject and object with another relation (broadMatch, it was narrowMatch),"
                + " reviewed by Bob on 2026-02-01 [mapping-review-replaced]")
        .as("no pair, so it stays and is told")
        .anyMatch(
            line -> line.contains("and here is one") && line.contains("[sssom-contradiction]"))
        .anyMatch(line -> line.contains("wrote 4 mappings") && line.contains("(2 of them"));
    assertThat(rows(applied))
        .extracting(row -> row.split("\t")[1])
        .containsExactlyInAnyOrder(
            "predicate_id",
            "skos:closeMatch",
            "skos:broadMatch",
            "skos:exactMatch",
            "skos:exactMatch");
  }

  @Test
  void signsARowThatWasEditedAfterAReviewByWhoBringsItIn() throws IOException {
    String columns =
        "subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id"
            + "\tmapping_justification\treviewer_label\treview_date\n";
    String by = "\tsemapv:LexicalMatching";
    Path to = folder.resolve("to");
    Path first =
        fruit(
            "",
            columns
                + "FR:1\t\tskos:exactMatch\t\tFR:2"
                + by
                + "\tBob\t2026-01-02\nFR:3\t\tskos:exactMatch\t\tFR:4"
                + by
                + "\tBob\t2026-01-02\n");
    assertThat(apply(first, "Ann", to)).isZero();
    assertThat(err()).as("the review of somebody else").doesNotContain("mapping-review-edited");
    Path second =
        fruit(
            "",
            columns
                + "FR:1\t\tskos:exactMatch\tNot\tFR:2"
                + by
                + "\tBob\t2026-01-02\nFR:3\ta label of the graph\tskos:exactMatch\t\tFR:4"
                + by
                + "\tBob\t2026-01-02\nFR:5\t\tskos:exactMatch\t\tFR:6"
                + by
                + "\tCas\t2026-01-03\n");
    assertThat(apply(second, "orcid:0000-0002-1825-0097", to)).isZero();
    assertThat(err().lines().filter(line -> line.contains("[mapping-review-edited]")))
        .containsExactly(
            second
                + ":6: info: the row was edited after it was reviewed by Bob on 2026-01-02; it is"
                + " now reviewed by https://orcid.org/0000-0002-1825-0097 on 2026-02-01, who"
                + " answers for it [mapping-review-edited]");
    assertThat(rows(to.resolve("fruit.sssom.tsv")))
        .anyMatch(
            row ->
                row.startsWith("FR:1\t")
                    && row.contains("\torcid:0000-0002-1825-0097\t\t2026-02-01"))
        .anyMatch(row -> row.startsWith("FR:3\t") && row.contains("\tBob\t2026-01-02"))
        .anyMatch(row -> row.startsWith("FR:5\t") && row.contains("\tCas\t2026-01-03"));
  }

  @Test
  void callsNoRowEditedWhoseHeaderSaidWhatItNowSaysItself() throws IOException {
    String columns =
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\treviewer_label\treview_date"
            + "\tnote\n";
    String by = "\tsemapv:LexicalMatching";
    String bob = by + "\tBob\t2026-01-02\t";
    Path to = folder.resolve("to");
    String old = "#mapping_tool: sieve\n#object_source_version: 1.1.1\n";
    String first = "FR:1\tskos:exactMatch\tFR:2" + bob + "\n";
    String other = "FR:3\tskos:exactMatch\tFR:4" + bob;
    assertThat(apply(fruit(old, columns + first + other), "Jan", to)).isZero();
    Path news =
        fruit(
            "#object_source_version: 1.2.0\n",
            columns + "FR:5\tskos:exactMatch\tFR:6" + by + "\t\t\t");
    assertThat(apply(news, "Piet", to)).isZero();
    assertThat(rows(to.resolve("fruit.sssom.tsv")))
        .as("the rows that stay have what their header said")
        .anyMatch(row -> row.startsWith("FR:1\t") && row.contains("\t1.1.1\t"));
    Path edited = fruit(old, columns + first + other + "sure");
    assertThat(apply(edited, "Jan", to)).isZero();
    assertThat(err().lines().filter(line -> line.contains("[mapping-review-edited]")))
        .singleElement()
        .asString()
        .startsWith(edited + ":9: ");
    assertThat(rows(to.resolve("fruit.sssom.tsv")))
        .anyMatch(row -> row.startsWith("FR:1\t") && row.contains("\tBob\t"))
        .anyMatch(row -> row.startsWith("FR:3\t") && row.contains("\tJan\t"))
        .anyMatch(row -> row.startsWith("FR:5\t") && row.contains("\tPiet\t"));
    assertThat(apply(fruit("#mapping_tool: fork\n", columns + first), "Jan", to)).isZero();
    assertThat(err()).as("another header edits no row").doesNotContain("mapping-review-edited");
  }

  @Test
  void leavesNoReviewerUnderAnObjectThatTheReviewDidNotHave() throws IOException {
    String columns =
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\treviewer_label\treview_date\n";
    String bob = "\tsemapv:LexicalMatching\tBob\t2026-01-02\n";
    String cas = "\tsemapv:LexicalMatching\tCas\t2026-01-03\n";
    String both = "FR:1\tskos:exactMatch\tFR:3" + bob;
    String none = "sssom:NoTermFound\tskos:exactMatch\t";
    Path to = folder.resolve("to");
    Path first =
        fruit("", columns + "FR:1\tskos:exactMatch\tFR:2" + bob + both + none + "FR:7" + bob);
    assertThat(apply(first, "Ann", to)).isZero();
    assertThat(err()).as("nothing is there yet").doesNotContain("mapping-review-edited");
    Path second =
        fruit(
            "",
            columns
                + "FR:1\tskos:exactMatch\tFR:4"
                + bob
                + both
                + "FR:1\tskos:exactMatch\tFR:5"
                + cas
                + "FR:6\tskos:exactMatch\tFR:2"
                + bob
                + none
                + "FR:8"
                + bob);
    assertThat(apply(second, "Dee", to)).isZero();
    assertThat(err().lines().filter(line -> line.contains("[mapping-review-edited]")))
        .containsExactly(
            second
                + ":6: info: the row was edited or added after others about its subject were"
                + " reviewed by Bob on 2026-01-02; it is now reviewed by Dee on 2026-02-01, who"
                + " answers for it [mapping-review-edited]");
    assertThat(rows(to.resolve("fruit.sssom.tsv")).stream().skip(1))
        .extracting(row -> row.split("\t"))
        .extracting(cells -> cells[0] + " " + cells[2] + " " + cells[4])
        .containsExactlyInAnyOrder(
            "FR:1 FR:2 Bob",
            "FR:1 FR:3 Bob",
            "FR:1 FR:4 Dee",
            "FR:1 FR:5 Cas",
            "FR:6 FR:2 Bob",
            "sssom:NoTermFound FR:7 Bob",
            "sssom:NoTermFound FR:8 Bob");
  }

  @Test
  void saysNothingOfRowsThatWhoReviewedThemBringsInOnThatDay() throws IOException {
    String columns = "subject_id\tpredicate_id\tobject_id\tmapping_justification\treviewer_label";
    String by = "\tsemapv:LexicalMatching\tBob\t2026-02-01";
    Path first = fruit("", columns + "\treview_date", "FR:1\tskos:exactMatch\tFR:2" + by);
    assertThat(apply(first, "Bob", folder)).isZero();
    Path second = fruit("", columns + "\treview_date", "FR:1\tskos:exactMatch\tFR:3" + by);
    assertThat(apply(second, "Bob", folder)).isZero();
    assertThat(err()).doesNotContain("mapping-review-edited");
  }

  @Test
  void writesNothingOverRowsThatItCannotRead() throws IOException {
    String columns = "subject_id\tpredicate_id\tobject_id\tmapping_justification";
    Path good = fruit("", columns, "FR:1\tskos:exactMatch\tFR:2\tsemapv:LexicalMatching");
    Path applied =
        Files.writeString(
            folder.resolve("fruit.sssom.tsv"),
            Files.readString(good) + "FR:3\tskos:exactMatch\tXX:4\tsemapv:MappingReview\n");
    byte[] before = Files.readAllBytes(applied);
    assertThat(apply(good, "Ann", folder)).isEqualTo(ExitCode.FAILED);
    assertThat(err()).contains("cannot be read and would be lost", "fruit.sssom.tsv:7");
    assertThat(applied).hasBinaryContent(before);
  }

  @Test
  void givesNoDateToAReviewThatItDidNotMakeAndKeepsACardinalityThatIsStated() throws IOException {
    Path file =
        fruit(
            "",
            "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification"
                + "\treviewer_label\tmapping_cardinality\tcardinality_scope",
            "FR:1\tskos:exactMatch\t\tFR:2\tsemapv:LexicalMatching\tAnn\t1:1\tpredicate_id",
            "FR:1\tskos:closeMatch\t\tFR:3\tsemapv:LexicalMatching\t\t\t",
            "FR:1\tskos:exactMatch\tNot\tFR:4\tsemapv:LexicalMatching\t\t1:1\t");
    assertThat(apply(file, "Bob", folder)).isZero();
    assertThat(rows(folder.resolve("fruit.sssom.tsv")))
        .containsExactly(
            "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification"
                + "\treviewer_label\tmapping_cardinality\tcardinality_scope\treview_date",
            "FR:1\tskos:exactMatch\t\tFR:2\tsemapv:LexicalMatching\tAnn\t1:1\tpredicate_id\t",
            "FR:1\tskos:closeMatch\t\tFR:3\tsemapv:LexicalMatching\tBob\t1:n\t\t2026-02-01",
            "FR:1\tskos:exactMatch\tNot\tFR:4\tsemapv:LexicalMatching\tBob\t1:1\t\t2026-02-01");
  }

  @Test
  void countsAnewWhereACardinalityCannotBeRead() throws IOException {
    Path file =
        fruit(
            "",
            "subject_id\tpredicate_id\tobject_id\tmapping_justification\tmapping_cardinality",
            "FR:1\tskos:closeMatch\tFR:2\tsemapv:LexicalMatching\t0,0423611",
            "FR:1\tskos:closeMatch\tFR:3\tsemapv:LexicalMatching\t0,0423611");
    assertThat(apply(file, "Ann", folder)).isZero();
    assertThat(rows(folder.resolve("fruit.sssom.tsv")).stream().skip(1))
        .hasSize(2)
        .allMatch(row -> row.contains("\t1:n\t"));
  }

  @Test
  void readsAFileThatIsGzipped() throws IOException {
    Path file = folder.resolve("judged.sssom.tsv.gz");
    try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
      Files.copy(MappingGraph.MAPPINGS.resolve("judged.sssom.tsv"), zipped);
    }
    assertThat(run("mappings", "check", file.toString(), "--graph", "none")).isZero();
    assertThat(out()).contains("2 mappings can be used");
    assertThat(err()).isEmpty();
  }

  @Test
  void refusesToReplaceAnotherSet() throws IOException {
    Path file = MappingGraph.MAPPINGS.resolve("judged.sssom.tsv");
    Files.writeString(
        folder.resolve("judged.sssom.tsv"),
        Files.readString(file).replace("sets/judged", "other/judged"));
    assertThat(
            run("mappings", "apply", file.toString(), "--reviewer", "B", "--to", folder.toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err()).contains("is another set");
  }

  @Test
  void givesHelpWithExamples() {
    for (String command : List.of("export", "check", "apply")) {
      assertThat(run("mappings", command, "--help")).isZero();
      assertThat(out()).contains("Examples:").contains("competence-graph mappings " + command);
    }
    assertThat(run("mappings")).isEqualTo(ExitCode.USAGE);
    assertThat(Optional.of(err())).get().asString().contains("export, check or apply");
  }
}
