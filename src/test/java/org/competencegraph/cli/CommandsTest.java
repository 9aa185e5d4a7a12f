package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.query.ThingType;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command prints, and with which exit code it ends. */
class CommandsTest {

  private static final String SAMPLE = "data/qualifications";
  private static final String PAGE = SAMPLE + "/BK-0351-3-commercieel-assistent.page.txt";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    return run(false, arguments);
  }

  private static Ran run(boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Console.of(out, err, terminal), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Ran onSample(String... arguments) {
    return run(
        Stream.concat(
                Stream.of(arguments), Stream.of("--graph", SampleGraph.directory().toString()))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "harvest",
        "build",
        "serve",
        "show",
        "related",
        "gap",
        "match",
        "diff",
        "search",
        "map",
        "query",
        "sparql",
        "export",
        "evaluate",
        "verify"
      })
  void helpHasExamplesThatAreCommands(String command) {
    Ran help = run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: competence-graph " + command).contains("Examples:");
    assertThat(
            help.out()
                .lines()
                .filter(line -> line.strip().startsWith("competence-graph " + command)))
        .isNotEmpty();
  }

  @Test
  void wrongUsageSaysWhatIsRight() {
    assertThat(run("shwo").code()).isEqualTo(2);
    assertThat(run("shwo").err()).contains("show");
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("build", "--base", "nonsense").err())
        .contains("ends with /")
        .doesNotContain("Exception");
    assertThat(onSample("query", "nope").code()).isEqualTo(2);
    assertThat(onSample("query", "nope").err()).contains("qualifications-by-level");
    assertThat(onSample("search", "x", "--type", "thing").code()).isEqualTo(2);
    assertThat(onSample("query", "qualifications-by-level", "level=x").code()).isEqualTo(2);
    assertThat(run("build", "--keep", "0").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search klachten", "related BK-0351-3", "match --have BK-0351-3", "map klachten"})
  void aLimitIsNotBelowNothing(String command) {
    Ran ran = onSample((command + " --limit -1").split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("a limit is").contains("or more, not -1");
  }

  @Test
  void convertsToStandardOutputAndSaysFindingsOnStandardError() {
    Ran ran = run("convert", PAGE, "--to", "turtle");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("@prefix").contains("Commercieel assistent");
    Ran both = run("convert", SAMPLE, "--to", "nquads");
    assertThat(both.err()).contains("[dossier-joined]").contains("page.txt:101: info: ");
  }

  @Test
  void convertsTheRestAndEndsWithOneWhereAFileIsBad() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path unknown = Files.writeString(folder.resolve("letter.txt"), "Beste klant");
    Path level =
        Files.writeString(
            folder.resolve("level.txt"), Files.readString(Path.of(PAGE)).replace("\n4\n", "\n9\n"));
    Path out = folder.resolve("out.nq");
    Ran ran =
        run(
            "convert",
            empty.toString(),
            unknown.toString(),
            level.toString(),
            "no-such-file",
            "--to",
            "nquads",
            "--out",
            out.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("empty.txt: error: ")
        .contains("letter.txt: info: ")
        .contains("level.txt:21: error: \"9\" is no level")
        .contains("no-such-file: error: ")
        .contains("3 errors, 0 warnings")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
    assertThat(out).content().contains("BK-0351-3");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("empty.txt", "letter.txt", "level.txt", "out.nq");
  }

  @Test
  void failsWhereNothingCanBeConverted() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Ran ran = run("convert", empty.toString(), "--out", folder.resolve("out.nq").toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(folder.resolve("out.nq")).doesNotExist();
    assertThat(run("convert", "/dev/zero").code()).isEqualTo(3);
  }

  @Test
  void aDryRunWritesNothing() {
    Path graph = folder.resolve("graph");
    Ran ran = run("build", "--data", SAMPLE, "--graph", graph.toString(), "--dry-run");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("would publish 4 documents").contains("nothing is written");
    assertThat(graph).doesNotExist();
  }

  @Test
  void buildsVerifiesAndSeesDamage() throws IOException {
    Path graph = folder.resolve("graph");
    Path bad =
        Files.writeString(
            folder.resolve("level.txt"), Files.readString(Path.of(PAGE)).replace("\n4\n", "\n9\n"));
    Ran built = run("build", "--data", bad.toString(), "--graph", graph.toString());
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("published").contains("16  competences");
    assertThat(run("verify", "--graph", graph.toString()).code()).isZero();
    Path file = graph.resolve("current/index/graph.index");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Ran damaged = run("verify", "--graph", graph.toString());
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.err()).contains("graph.index").contains("another checksum");
  }

  @Test
  void aBuildOfNothingLeavesTheLastSnapshot() throws IOException {
    Path graph = folder.resolve("graph");
    assertThat(run("build", "--data", PAGE, "--graph", graph.toString()).code()).isZero();
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(run("build", "--data", empty.toString(), "--graph", graph.toString()).code())
        .isEqualTo(3);
    assertThat(run("show", "BK-0351-3", "--graph", graph.toString()).code()).isZero();
  }

  @Test
  void showsAsTableJsonAndCsv() throws IOException {
    assertThat(onSample("show", "BK-0351-3", "--format", "table").out())
        .contains("Level       4")
        .contains("17093-c (-c without number)")
        .contains("16  Werkt in teamverband");
    JsonNode json = JSON.readTree(onSample("show", "BK-0351-3").out());
    assertThat(json.get("competences")).hasSize(16);
    assertThat(json.get("level").asInt()).isEqualTo(4);
    assertThat(json.at("/thing/notation").asText()).isEqualTo("BK-0351-3");
    assertThat(onSample("show", "BK-0351-3", "--format", "csv").out())
        .startsWith("of,ofLabel,relation,iri,notation,label\r\n")
        .contains("BK-0351-3/2,Werkt oplossingsgericht,code,");
    assertThat(onSample("show", "BK-9999").code()).isEqualTo(3);
    assertThat(onSample("show", "BK-9999").err()).contains("search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BK-0351",
        "BK-0496-1/1",
        "D140101",
        "co 01805",
        "Kennis van kantoorsoftware",
        "kantoorsoftware",
        "Commercieel medewerker binnendienst"
      })
  void showsEveryKindOfThing(String id) {
    for (String format : List.of("table", "json", "csv")) {
      Ran ran = onSample("show", id, "--format", format);
      assertThat(ran.code()).as(format).isZero();
      assertThat(ran.out()).as(format).isNotBlank();
    }
  }

  @Test
  void marksWhatIsOnlySuggested() {
    assertThat(onSample("show", "BK-0496-1/1", "--format", "table").out())
        .contains("Suggested, not printed in any document")
        .contains("? close co 01805");
    assertThat(onSample("show", "BK-0496-1/1", "--format", "csv").out())
        .contains("suggested-close");
  }

  @Test
  void searchesWithTheKeysOfTheContract() throws IOException {
    JsonNode hits = JSON.readTree(onSample("search", "klachten", "--limit", "3").out());
    assertThat(hits).hasSize(3);
    assertThat(hits.get(0).fieldNames())
        .toIterable()
        .containsExactly("iri", "type", "notation", "label", "matchedLabel", "language", "score");
    assertThat(onSample("search", "xyzzy").out().strip()).isEqualTo("[ ]");
    assertThat(onSample("search", "klachten", "--format", "csv").out())
        .startsWith("iri,type,notation,label,matchedLabel,language,score\r\n");
  }

  @Test
  void runsStoredQueriesAsSparqlResults() throws IOException {
    JsonNode json = JSON.readTree(onSample("query", "qualifications-by-level", "level=6").out());
    assertThat(json.at("/results/bindings/0/notation/value").asText()).isEqualTo("BK-0496-1");
    assertThat(json.at("/results/bindings/0/title/xml:lang").asText()).isEqualTo("nl");
    assertThat(json.at("/results/bindings/0/qualification/type").asText()).isEqualTo("uri");
    assertThat(onSample("query", "qualifications-by-level", "level=6", "--format", "csv").out())
        .startsWith(
            "notation,title,year,competences,qualification\r\nBK-0496-1,Externe sales,2020,16,");
    assertThat(onSample("query", "--format", "table").out())
        .contains("qualifications-by-level")
        .contains("level=4");
    assertThat(onSample("query", "qualifications-by-level", "--sparql").out()).contains("SELECT");
  }

  @Test
  void runsSparqlFromTheCommandLineAndFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("q.rq"), "ASK { ?s ?p ?o }");
    assertThat(JSON.readTree(onSample("sparql", "@" + file).out()).get("boolean").asBoolean())
        .isTrue();
    Ran wrong = onSample("sparql", "SELECT * { ?s ?p }");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err()).contains("query:1:18: found \"}\"").doesNotContain("column");
    assertThat(onSample("sparql", "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }").code())
        .isEqualTo(3);
    assertThat(onSample("sparql", "DELETE WHERE { ?s ?p ?o }").code()).isEqualTo(3);
    assertThat(onSample("sparql", "@" + folder.resolve("none.rq")).err()).contains("no such file");
  }

  @Test
  void drawsTheSameTableForAnyQueryAsForAStoredOne() {
    String query =
        onSample("query", "qualifications-by-level", "--sparql").out().replace("?level", "6");
    assertThat(onSample("sparql", query, "--format", "table").out())
        .isEqualTo(
            onSample("query", "qualifications-by-level", "level=6", "--format", "table").out())
        .contains("──", "BK-0496-1");
    assertThat(onSample("sparql", "CONSTRUCT WHERE { ?s ?p 5 }", "--format", "table").out())
        .contains("<https://w3id.org/competence-graph/ns#number>");
  }

  @Test
  void servesAtNoPortThatIsNone() {
    for (String port : List.of("99999", "-1")) {
      Ran ran = onSample("serve", "--port", port);
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("from 0 to 65535, not " + port);
    }
  }

  @Test
  void exportsTheSameBytesTwice() throws IOException {
    Path one = folder.resolve("one.trig");
    Path two = folder.resolve("two.trig");
    assertThat(onSample("export", "--out", one.toString()).code()).isZero();
    assertThat(onSample("export", "--out", two.toString()).code()).isZero();
    assertThat(one)
        .hasSameBinaryContentAs(two)
        .content()
        .contains("cg:CompetentFiche")
        .contains("owl:Ontology");
  }

  @Test
  void exportsAProfileForOthers() {
    String elm =
        onSample("export", "--profile", "elm", "--isced-f", "0416", "--to", "nquads").out();
    assertThat(elm)
        .contains("elm/learningOutcome", "elm/EQFLevel")
        .doesNotContain("competence-graph/ns#", "/passage/", "sssom");
    String skos = onSample("export", "--profile", "skos", "--to", "ntriples").out();
    assertThat(skos)
        .contains("core#prefLabel", "core#broader", "core#notation")
        .doesNotContain("elm/", "esco/", "/ns#");
    assertThat(onSample("export", "--profile", "x").code()).isEqualTo(2);
  }

  @Test
  void leavesOutADocumentThatBreaksAShapeAndPublishesTheRest() throws IOException {
    String page = Files.readString(Path.of(PAGE));
    // Two titles for one number, in one file: one graph with two titles.
    Path twice =
        Files.writeString(
            folder.resolve("twice.txt"),
            page + "\n\n" + page.replace("Commercieel assistent", "Verkoper"));
    Path graph = folder.resolve("graph");
    Ran ran =
        run(
            "build",
            "--data",
            twice.toString(),
            "--data",
            SAMPLE + "/BK-0496-1-externe-sales.page.txt",
            "--graph",
            graph.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("twice.txt")
        .contains("[shape-violation]")
        .contains("Qualification-title")
        .contains("1  qualifications");
    assertThat(run("show", "BK-0351-3", "--graph", graph.toString()).code()).isEqualTo(3);
    assertThat(run("show", "BK-0496-1", "--graph", graph.toString()).code()).isZero();
    assertThat(Files.readString(graph.resolve("current/manifest.json"))).contains("LEFT_OUT");
  }

  @Test
  void aTableFitsTheTerminal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rows rows =
        new Rows(
            List.of("n", "text", "more"),
            List.of(List.of("1", "a".repeat(60), "b".repeat(90)), List.of("2", "c", "d\ne")));
    rows.printTable(new java.io.PrintStream(out, true, StandardCharsets.UTF_8), 50);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50))
        .anySatisfy(line -> assertThat(line).contains("a…").contains("b…"))
        .anySatisfy(line -> assertThat(line).endsWith("d e"));
  }

  @Test
  void namesThingsBelowTheBaseThatIsGiven() {
    Path graph = folder.resolve("graph");
    assertThat(run("convert", PAGE, "--base", "https://example.org/x/", "--to", "ntriples").out())
        .contains("<https://example.org/x/id/qualification/BK-0351-3>")
        .doesNotContain("competence-graph/id/");
    assertThat(
            run(
                    "build",
                    "--data",
                    PAGE,
                    "--base",
                    "https://example.org/x/",
                    "--graph",
                    graph.toString())
                .code())
        .isZero();
    assertThat(run("show", "BK-0351-3", "--graph", graph.toString()).out())
        .contains("https://example.org/x/id/qualification/BK-0351-3");
    assertThat(run("show", "competence/BK-0351-3/5", "--graph", graph.toString()).code()).isZero();
  }

  @Test
  void keepsAsManySnapshotsAsItIsTold() throws IOException {
    Path graph = folder.resolve("graph");
    for (int i = 0; i < 3; i++) {
      run("build", "--data", PAGE, "--keep", "1", "--graph", graph.toString());
    }
    try (Stream<Path> left = Files.list(graph.resolve("snapshots"))) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void tellsWhatIsRelatedMissingAndFits() throws IOException {
    JsonNode related = JSON.readTree(onSample("related", "BK-0351-3/5", "--limit", "3").out());
    assertThat(related).hasSize(3);
    assertThat(related.get(0).fieldNames())
        .toIterable()
        .containsExactly("iri", "notation", "label", "type", "score", "reasons");
    Path have = Files.writeString(folder.resolve("have.txt"), "BK-0496-1\n\n17093-c\n");
    JsonNode gap =
        JSON.readTree(onSample("gap", "--have", "@" + have, "--want", "BK-0351-3").out());
    assertThat(gap.fieldNames())
        .toIterable()
        .containsExactly("coverage", "covered", "near", "missing");
    assertThat(JSON.readTree(onSample("match", "--have", "@" + have).out())).hasSize(2);
    for (String format : List.of("table", "csv")) {
      assertThat(onSample("related", "17093", "--format", format).code()).isZero();
      assertThat(
              onSample("gap", "--have", "17093", "--want", "BK-0351-3", "--format", format).out())
          .contains("missing");
      assertThat(onSample("match", "--have", "17093", "--format", format).code()).isZero();
    }
    assertThat(onSample("related", "BK-0351-9").code()).isEqualTo(3);
    assertThat(onSample("related", "BK-0351-9").err()).contains("looks like it: BK-0351");
    assertThat(onSample("gap", "--have", "17093").code()).isEqualTo(2);
  }

  /** Activities have commas in them: only where each part is a thing are there several. */
  @Test
  void takesWhatOneHasWithCommasBetween() throws IOException {
    String apart = onSample("match", "--have", "BK-0351-3/5", "BK-0351-3/6").out();
    assertThat(JSON.readTree(apart)).isNotEmpty();
    assertThat(onSample("match", "--have", "BK-0351-3/5, BK-0351-3/6").out()).isEqualTo(apart);
    assertThat(onSample("gap", "--have", "BK-0351-3/5,BK-0351-3/6", "--want", "BK-0496-1").out())
        .isEqualTo(
            onSample("gap", "--have", "BK-0351-3/5", "BK-0351-3/6", "--want", "BK-0496-1").out());
    String label = "Communiceert helder, duidelijk en op een zakelijke manier";
    assertThat(onSample("match", "--have", label).code()).isZero();
    assertThat(onSample("match", "--have", "BK-0351-3/5,nothing").err())
        .contains("\"nothing\" is not in the graph");
    assertThat(onSample("match", "--have", "helder, en wel nu").err())
        .contains("\"helder, en wel nu\" is not in the graph");
  }

  private Ran having(byte[] names) throws IOException {
    Path file = Files.write(folder.resolve("profile.txt"), names);
    return onSample("match", "--have", "@" + file);
  }

  private Ran having(String names) throws IOException {
    return having(names.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatOneHasAsOtherFilesAreRead() throws IOException {
    String wanted = onSample("match", "--have", "BK-0496-1", "17093-c").out();
    assertThat(having("\uFEFFBK-0496-1\r\n\r\n17093-c").out()).isEqualTo(wanted);
    assertThat(having("BK-0496-1\n17093-c\nBK-0496-1\n").out()).isEqualTo(wanted);
  }

  @Test
  void saysWhereAFileOfWhatOneHasIsWrong() throws IOException {
    assertThat(having("BK-0496-1\n\nzzz\n"))
        .satisfies(
            ran -> {
              assertThat(ran.code()).isEqualTo(3);
              assertThat(ran.err()).contains("profile.txt:3: \"zzz\" is not in the graph");
            });
    assertThat(having("BK-0351").err())
        .contains("profile.txt:1: \"BK-0351\" is all versions", "BK-0351-3");
    assertThat(having("Werkt oplossingsgericht").err())
        .contains("profile.txt:1: ", "several things", "BK-0351-3/2");
    assertThat(having("BK-0496-1\nCaf\u00E9".getBytes(StandardCharsets.ISO_8859_1)).err())
        .contains("profile.txt:2: ", "not UTF-8");
    assertThat(having("\n \n"))
        .satisfies(
            ran -> {
              assertThat(ran.code()).isEqualTo(3);
              assertThat(ran.err()).contains("profile.txt: names nothing");
            });
    assertThat(onSample("match", "--have", "@" + folder))
        .satisfies(
            ran -> {
              assertThat(ran.code()).isEqualTo(3);
              assertThat(ran.err()).contains(folder + ": is a folder");
            });
    assertThat(onSample("match", "--have", "@").code()).isEqualTo(2);
    assertThat(onSample("match", "--have", "@/dev/zero").err()).contains("/dev/zero: ", "no text");
    assertThat(onSample("gap", "--have", "@none.txt", "--want", "BK-0351-3"))
        .satisfies(
            ran -> {
              assertThat(ran.code()).isEqualTo(3);
              assertThat(ran.err()).contains("none.txt: there is no such file");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show zzz",
        "related zzz",
        "diff zzz BK-0351-3",
        "gap --have zzz --want BK-0351-3",
        "gap --have BK-0351-3 --want zzz",
        "match --have zzz",
        "mappings export --set zzz"
      })
  void whatIsNotInTheGraphFails(String command) {
    Ran ran = onSample(command.split(" "));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("zzz");
  }

  @Test
  void helpOfSearchNamesEachType() {
    String help = run("search", "--help").out();
    String wrong = onSample("search", "x", "--type", "thing").err();
    for (ThingType type : ThingType.values()) {
      assertThat(help).containsPattern("\\b" + type.id() + "\\b");
      assertThat(wrong).contains(type.id());
    }
  }

  @Test
  void searchesInOneLanguage() throws IOException {
    assertThat(JSON.readTree(onSample("search", "klachten", "--language", "nl").out()))
        .isNotEmpty();
    assertThat(JSON.readTree(onSample("search", "klachten", "--language", "fr").out())).isEmpty();
  }

  /** In a process of its own, with far too little memory for a store. */
  @Test
  void saysThatThereIsTooLittleMemory() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx14m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--graph",
                folder.resolve("graph").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(3);
    assertThat(said).contains("too little memory").doesNotContain("\tat ");
  }

  @Test
  void namesEachFileOfEscoWhileItIsReadOnATerminalOnly() {
    String[] command = {
      "build", "--dry-run", "--data", PAGE, "--esco", "src/test/resources/esco/csv"
    };
    assertThat(run(true, command).err())
        .contains("\u001B[KReading skills_nl.csv …")
        .contains("\u001B[KReading occupations_en.csv …");
    assertThat(run(false, command).err()).doesNotContain("Reading skills_nl.csv …");
  }

  @Test
  void colourAndBarsAreForTerminals() throws IOException {
    Path bad = Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(run(false, "convert", bad.toString(), PAGE).err())
        .doesNotContain("\u001B")
        .doesNotContain("█");
    assertThat(run(true, "convert", bad.toString(), PAGE).err())
        .contains("\u001B[31m")
        .contains("█");
    assertThat(run(true, "show", "BK-0351-3", "--graph", SampleGraph.directory().toString()).out())
        .startsWith("BK-0351-3 ");
  }

  @Test
  void saysWhatToDoWhereThereIsNoGraph() {
    for (String command :
        List.of("show x", "search x", "map x", "query documents", "verify", "export")) {
      List<String> words = new java.util.ArrayList<>(List.of(command.split(" ")));
      words.addAll(List.of("--graph", folder.resolve("none").toString()));
      Ran ran = run(words.toArray(String[]::new));
      assertThat(ran.code()).as(command).isEqualTo(3);
      assertThat(ran.err()).as(command).contains("competence-graph build");
    }
  }

  @Test
  void saysWhatWasNotReadAgainAndReadsAllWhenToldSo() {
    String graph = folder.resolve("graph").toString();
    assertThat(run(false, "build", "--graph", graph).err()).doesNotContain("not read again");
    assertThat(run(false, "build", "--graph", graph).err())
        .contains("4 of 4 documents unchanged since the last build, and not read again");
    assertThat(run(false, "build", "--graph", graph, "--from-nothing").err())
        .contains("published")
        .doesNotContain("not read again");
  }
}
