package org.competencegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.competencegraph.model.Term;
import org.competencegraph.testing.Listening;
import org.competencegraph.text.TextSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

  private static final String GRAPH_1 = SampleStore.BASE + "graph/document/aaa1";
  private static final String GRAPH_2 = SampleStore.BASE + "graph/document/bbb2";

  @TempDir static Path folder;
  private static SampleStore sample;
  private static Store store;

  @BeforeAll
  static void open() throws IOException {
    sample = SampleStore.build(folder);
    store = sample.open(folder.resolve("private"));
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  @Test
  void seesAllGraphsAsOneByDefault() {
    assertThat(
            texts(
                """
                SELECT DISTINCT ?label { ?q elm:learningOutcome ?c . ?c elm:relatedSkill ?code .
                  ?code skos:prefLabel ?label }"""))
        .containsExactly("Klanten adviseren");
  }

  @Test
  void countsAStatementOfTwoGraphsOnce() {
    assertThat(texts("SELECT ?a { ?a skos:prefLabel 'Handelt een klacht af'@nl }")).hasSize(1);
    assertThat(texts("SELECT ?g { GRAPH ?g { ?a skos:prefLabel 'Handelt een klacht af'@nl } }"))
        .containsExactlyInAnyOrder(GRAPH_1, GRAPH_2);
  }

  @Test
  void givesTheFirstRowsOnly() {
    assertThat(store.select("SELECT * { ?s ?p ?o }", Map.of(), 3).rows()).hasSize(3);
    assertThat(store.select("SELECT * { ?s ?p ?o } LIMIT 2", Map.of(), 3).rows()).hasSize(2);
  }

  @Test
  void findsTextFromTheDefaultGraph() {
    assertThat(texts("SELECT ?l { (?s ?score ?l) text:query 'verkopen' }"))
        .contains("Verkoopt aan klanten", "Verkopen van producten");
    assertThat(texts("SELECT ?s { ?s text:query (skos:prefLabel 'bestand' 10) ; a cg:Activity }"))
        .containsExactlyInAnyOrder(
            SampleStore.BASE + "id/activity/bestand-7777",
            SampleStore.BASE + "id/activity/beheert-het-klantenbestand-2222");
  }

  @Test
  void findsATextOfTwoGraphsOnceFromTheDefaultGraph() {
    assertThat(texts("SELECT ?s { ?s text:query (skos:prefLabel 'klacht') }")).hasSize(1);
  }

  @Test
  void findsTextInTheGraphAskedForOnly() {
    String query = "SELECT ?l { GRAPH <%s> { (?s ?score ?l) text:query (dct:title 'verkopen') } }";
    assertThat(texts(query.formatted(GRAPH_1))).containsExactly("Verkoopt aan klanten");
    assertThat(texts(query.formatted(GRAPH_2))).containsExactly("Verkopen van producten");
    assertThat(texts(query.formatted("http://example.org/none"))).isEmpty();
  }

  @Test
  void findsTextInEachGraphThatStatesIt() {
    assertThat(texts("SELECT ?g { GRAPH ?g { ?s text:query (skos:prefLabel 'klacht') } }"))
        .containsExactlyInAnyOrder(GRAPH_1, GRAPH_2);
  }

  @Test
  void joinsTextWithTheGraphsNamedByFrom() {
    assertThat(
            texts(
                """
                SELECT ?l FROM <%s> { ?s text:query 'verkopen' ; dct:title ?l }"""
                    .formatted(GRAPH_2)))
        .containsExactly("Verkopen van producten");
  }

  @Test
  void obeysTheLanguageAndThePropertyOfATextQuery() {
    assertThat(texts("SELECT ?l { (?s ?sc ?l) text:query (skos:altLabel 'clients' 'lang:fr') }"))
        .containsExactly("Conseiller les clients à l’étranger");
    assertThat(texts("SELECT ?l { (?s ?sc ?l) text:query (skos:altLabel 'clients' 'lang:en') }"))
        .isEmpty();
    assertThat(texts("SELECT ?l { (?s ?sc ?l) text:query (skos:prefLabel 'verkoop*') }"))
        .containsExactly("Past verkooptechnieken toe");
  }

  /** All properties share a field of words; which one a literal is of is told all the same. */
  @Test
  void findsTheBestTextsOfSeveralProperties() {
    String query =
        "SELECT %s { (?s ?sc ?l ?g ?p) text:query (dct:title skos:altLabel %s 'verkopen' %s) }";
    assertThat(texts(query.formatted("?l", "skos:prefLabel", 100)))
        .contains("Verkoopt aan klanten", "Verkopen van producten");
    assertThat(texts(query.formatted("DISTINCT ?p", "", 100)))
        .containsExactly("http://purl.org/dc/terms/title");
    String best =
        texts(query.formatted("?sc", "skos:prefLabel", 100)).stream()
            .max(Comparator.comparing(Double::parseDouble))
            .orElseThrow();
    assertThat(texts(query.formatted("?sc", "skos:prefLabel", 1))).containsExactly(best);
  }

  @Test
  void refusesWordsThatAreNoQueryOfAPropertyToo() {
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> texts("SELECT ?s { ?s text:query (skos:prefLabel 'foo(') }"));
  }

  @Test
  void givesTermsWithLanguageAndDatatype() {
    Table table =
        store.select(
            SampleStore.PREFIXES
                + """
                SELECT ?q ?title ?level ?none ?made { ?q skos:notation "BK-0351-3" ; dct:title ?title ;
                  cg:level ?level OPTIONAL { ?q cg:none ?none } BIND(BNODE() AS ?made) }""",
            Map.of());
    assertThat(table.variables()).containsExactly("q", "title", "level", "none", "made");
    assertThat(table.rows()).hasSize(1);
    Map<String, Term> row = table.rows().getFirst();
    assertThat(row)
        .containsEntry("q", new Term.Iri(SampleStore.BASE + "id/qualification/BK-0351-3"))
        .containsEntry("title", Term.Literal.of("Commercieel assistent", "nl"))
        .containsEntry(
            "level", new Term.Literal("4", "", "http://www.w3.org/2001/XMLSchema#integer"))
        .doesNotContainKey("none");
    assertThat(row.get("made")).isInstanceOf(Term.Unnamed.class);
  }

  @Test
  void putsBindingsInAsTermsWhateverTheirText() {
    String query = SampleStore.PREFIXES + "SELECT ?s { ?s skos:notation ?n }";
    assertThat(store.select(query, Map.of("n", Term.Literal.of("BK-0351-3"))).rows()).hasSize(1);
    assertThat(store.select(query, Map.of("n", Term.Literal.of("\" . ?s ?p ?o } #"))).rows())
        .isEmpty();
    assertThat(store.select(query, Map.of("n", Term.Literal.of("BK-0351-3", "nl"))).rows())
        .isEmpty();
    assertThat(
            store
                .select(
                    SampleStore.PREFIXES + "SELECT ?n { ?s skos:notation ?n }",
                    Map.of("s", new Term.Iri(SampleStore.BASE + "id/competent/co-01805")))
                .rows())
        .containsExactly(Map.of("n", Term.Literal.of("co 01805")));
  }

  @Test
  void bindsTheWordsOfATextQuery() {
    String query = SampleStore.PREFIXES + "SELECT ?s { ?s text:query (skos:prefLabel ?words) }";
    assertThat(store.select(query, Map.of("words", Term.Literal.of("techniek"))).rows()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JSON  | {\"head\":{\"vars\":[\"n\"]}",
        "CSV   | n BK-0496-1",
        "TSV   | ?n \"BK-0496-1\"",
        "XML   | <?xml version=\"1.0\"?>",
        "TABLE | ------",
      })
  void writesATableInEachFormat(AnswerFormat format, String start) {
    String answer =
        written("SELECT ?n { ?s dct:title 'Externe sales'@nl ; skos:notation ?n }", format);
    assertThat(answer.replaceAll("\\s+", format == AnswerFormat.JSON ? "" : " ")).startsWith(start);
    assertThat(answer).contains("BK-0496-1");
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"CSV", "TSV"},
      mode = EnumSource.Mode.EXCLUDE)
  void writesAGraphInEachFormat(AnswerFormat format) {
    assertThat(written("CONSTRUCT { ?s dct:title ?t } { ?s dct:title ?t ; cg:level 5 }", format))
        .contains("Externe sales");
    assertThat(written("DESCRIBE <" + SampleStore.BASE + "id/activity/bestand-7777>", format))
        .contains("Opent een bestand");
  }

  @Test
  void answersYesOrNo() {
    assertThat(written("ASK { ?s cg:level 5 }", AnswerFormat.JSON)).contains("true");
    assertThat(written("ASK { ?s cg:level 8 }", AnswerFormat.CSV)).contains("false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"SELECT * { ?s ?p ?o }|TURTLE", "ASK {}|NQUADS", "CONSTRUCT WHERE { ?s ?p ?o }|CSV"})
  void refusesAFormatThatCannotHoldTheAnswer(String query, AnswerFormat format) {
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> written(query, format))
        .withMessageContaining("Choose");
  }

  @Test
  void tellsWhereAQueryIsWrong() {
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> store.select("SELECT *\n{ ?s ?p }", Map.of()))
        .satisfies(refused -> assertThat(refused.line()).isEqualTo(2))
        .satisfies(refused -> assertThat(refused.column()).isPositive());
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> store.select("SELECT * { ?s x:y ?o }", Map.of()))
        .withMessageContaining("x:y");
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> texts("SELECT * { ?s text:query 'foo(' }"));
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> store.select("ASK {}", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <http://e/s> <http://e/p> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/hostname>",
        "CLEAR ALL",
        "DROP ALL"
      })
  void refusesUpdates(String update) {
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> written(update, AnswerFormat.JSON));
  }

  @Test
  void fetchesNothingFromElsewhere() throws IOException {
    Path file = Files.writeString(folder.resolve("outside.ttl"), "<http://e/s> <http://e/p> 1 .");
    try (Listening server = Listening.start()) {
      String http = "<" + server.address("/data.ttl") + ">";
      assertThatExceptionOfType(QueryRefused.class)
          .isThrownBy(() -> texts("SELECT * { SERVICE " + http + " { ?s ?p ?o } }"));
      assertThatExceptionOfType(QueryRefused.class)
          .isThrownBy(() -> texts("SELECT * { BIND(" + http + " AS ?e) SERVICE ?e { ?s ?p ?o } }"));
      assertThat(texts("SELECT ?s { SERVICE SILENT " + http + " { ?s ?p ?o } }")).isEmpty();
      for (String from : List.of(http, "<" + file.toUri() + ">")) {
        assertThat(texts("SELECT ?s FROM " + from + " { ?s ?p ?o }")).isEmpty();
        assertThat(texts("SELECT ?s FROM NAMED " + from + " { GRAPH ?g { ?s ?p ?o } }")).isEmpty();
        assertThat(texts("SELECT ?s { GRAPH " + from + " { ?s ?p ?o } }")).isEmpty();
      }
      assertThat(server.asked()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?c ?f ?i ?l",
        "SELECT (COUNT(*) AS ?n) { ?a <http://e/next>* ?b }",
        "SELECT (COUNT(*) AS ?n) { ?a <http://e/next>+ ?b . ?b <http://e/next>+ ?c }",
      })
  @Timeout(60)
  void stopsAQueryThatTakesTooLong(String query, @TempDir Path layers) throws IOException {
    SampleStore large = SampleStore.build(layers, SampleStore.layers(6, 60));
    try (Store slow = large.open(layers.resolve("private"), Duration.ofMillis(200))) {
      assertThatExceptionOfType(QueryTimedOut.class)
          .isThrownBy(() -> slow.select(query, Map.of()))
          .withMessageContaining("0.2 s");
      assertThatExceptionOfType(QueryTimedOut.class)
          .isThrownBy(
              () -> slow.sparql(query, Map.of(), AnswerFormat.CSV, new ByteArrayOutputStream()));
      assertThat(slow.select("SELECT * { <http://e/1-0> ?p ?o }", Map.of()).rows()).hasSize(60);
    }
  }

  @Test
  void refusesAPathLongerThanTheStack(@TempDir Path chain) throws IOException {
    SampleStore chained = SampleStore.build(chain, SampleStore.chain(20_000));
    try (Store opened = chained.open(chain.resolve("private"))) {
      assertThatExceptionOfType(QueryRefused.class)
          .isThrownBy(
              () -> opened.select("SELECT * { <http://e/0> <http://e/next>+ ?b }", Map.of()))
          .withMessageContaining("path");
    }
  }

  @Test
  void readsInATransaction() {
    assertThat(store.<Boolean>read(graph -> graph.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY)))
        .isTrue();
  }

  @Test
  void cannotBeWrittenTo() {
    Quad quad = Quad.create(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    assertThatThrownBy(() -> store.dataset().begin(ReadWrite.WRITE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> store.dataset().begin(TxnType.READ_PROMOTE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(
            () ->
                store.read(
                    graph -> {
                      graph.add(quad);
                      return graph;
                    }))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void buildsIntoANewDirectoryOnly() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Store.build(List.of(), sample.tdb2(), folder.resolve("other")))
        .withMessageContaining("not empty");
  }

  @Test
  void tellsWhichFileIsNotNQuads(@TempDir Path bad) throws IOException {
    Path file = Files.writeString(bad.resolve("bad.nq"), "<http://e/s> <http://e/p> .\n");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Store.build(List.of(file), bad.resolve("tdb2"), bad.resolve("text")))
        .withMessageContaining("bad.nq");
  }

  @Test
  void buildsAnEmptyStore(@TempDir Path empty) throws IOException {
    SampleStore nothing = SampleStore.build(empty, "");
    try (Store opened = nothing.open(empty.resolve("private"));
        TextSearch search = TextSearch.open(nothing.text())) {
      assertThat(opened.select("SELECT * { ?s ?p ?o }", Map.of()).rows()).isEmpty();
      assertThat(search.search("bestand", Optional.empty(), 10)).isEmpty();
    }
  }

  private static List<String> texts(String query) {
    Table table = store.select(SampleStore.PREFIXES + query, Map.of());
    return table.rows().stream()
        .filter(row -> !row.isEmpty())
        .map(row -> row.get(table.variables().getFirst()).text())
        .toList();
  }

  private static String written(String query, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.sparql(SampleStore.PREFIXES + query, Map.of(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
