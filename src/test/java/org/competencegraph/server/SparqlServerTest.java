package org.competencegraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.competencegraph.store.SampleStore;
import org.competencegraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlServerTest {

  private static final String SELECT =
      SampleStore.PREFIXES + "SELECT ?t { ?q skos:notation 'BK-0496-1' ; dct:title ?t }";

  @TempDir static Path folder;
  private static Store store;
  private static SparqlServer server;

  @BeforeAll
  static void start() throws IOException {
    store = SampleStore.build(folder).open(folder.resolve("private"));
    server = SparqlServer.start(store, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json",
    "csv, text/csv",
    "tsv, text/tab-separated-values",
    "xml, application/sparql-results+xml",
  })
  void answersInTheFormatAskedFor(String format, String mediaType) throws Exception {
    HttpResponse<String> named = get("sparql?format=" + format + "&query=" + encoded(SELECT));
    HttpResponse<String> accepted =
        send(request("sparql?query=" + encoded(SELECT)).header("Accept", mediaType));
    assertThat(named.statusCode()).isEqualTo(200);
    assertThat(named.body()).contains("Externe sales").isEqualTo(accepted.body());
    assertThat(type(named)).startsWith(mediaType);
    assertThat(type(accepted)).startsWith(mediaType);
  }

  @Test
  void answersAPostedFormAndAPostedQuery() throws Exception {
    HttpResponse<String> form =
        send(
            request("sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(SELECT))));
    HttpResponse<String> body =
        send(
            request("sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(SELECT)));
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).contains("Externe sales").isEqualTo(body.body());
  }

  @Test
  void answersWithAGraph() throws Exception {
    String query = SampleStore.PREFIXES + "CONSTRUCT { ?s cg:level ?l } { ?s cg:level ?l }";
    HttpResponse<String> turtle =
        send(request("sparql?query=" + encoded(query)).header("Accept", "text/turtle"));
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(type(turtle)).startsWith("text/turtle");
    assertThat(turtle.body()).contains("BK-0351-3");
  }

  @Test
  void seesTheUnionAndTheTextIndexAndObeysFrom() throws Exception {
    String words =
        SampleStore.PREFIXES + "SELECT ?l %s { ?s text:query 'verkopen' ; dct:title ?l }";
    assertThat(get("sparql?query=" + encoded(words.formatted(""))).body())
        .contains("Verkoopt aan klanten", "Verkopen van producten");
    String from = "FROM <" + SampleStore.BASE + "graph/document/bbb2>";
    assertThat(get("sparql?query=" + encoded(words.formatted(from))).body())
        .contains("Verkopen van producten")
        .doesNotContain("Verkoopt aan klanten");
  }

  @Test
  void refusesUpdates() throws Exception {
    String update = "INSERT DATA { <http://e/s> <http://e/p> 1 }";
    HttpResponse<String> body =
        send(
            request("sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update)));
    HttpResponse<String> form =
        send(
            request("sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=" + encoded(update))));
    HttpResponse<String> query = get("sparql?query=" + encoded(update));
    HttpResponse<String> graph =
        send(
            request("sparql?default")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<http://e/s> <http://e/p> 1 .")));
    HttpResponse<String> delete = send(request("sparql?default").DELETE());
    for (HttpResponse<String> answer : List.of(body, form, query, graph, delete)) {
      assertThat(answer.statusCode()).isBetween(400, 499);
    }
    assertThat(get("sparql?query=" + encoded("ASK { <http://e/s> <http://e/p> 1 }")).body())
        .contains("false");
  }

  @Test
  void refusesService() throws Exception {
    String query = "SELECT * { SERVICE <" + server.address() + "sparql> { ?s ?p ?o } }";
    HttpResponse<String> answer = get("sparql?query=" + encoded(query));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(get("sparql?query=" + encoded(query.replace("SERVICE", "SERVICE SILENT"))).body())
        .doesNotContain(SampleStore.BASE);
  }

  @Test
  void tellsWhatIsWrongWithAQuery() throws Exception {
    HttpResponse<String> answer = get("sparql?query=" + encoded("SELECT * { ?s 'één’ ' "));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Line 1, column 15: found ").doesNotContain("Encountered");
    assertThat(get("sparql?query=SELEC+*+%7B%7D").body())
        .contains("Line 1, column 6: found \"SELEC\", which is no word of SPARQL");
    assertThat(get("sparql?query=" + encoded(SampleStore.PREFIXES + "ASK { ?s text:query 'a(' }")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(400);
    assertThat(get("sparql").statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?c ?f ?i ?l",
        "SELECT (COUNT(*) AS ?n) { ?a <http://e/next>* ?b }",
      })
  @Timeout(60)
  void stopsAQueryThatTakesTooLong(String query, @TempDir Path layers) throws Exception {
    SampleStore large = SampleStore.build(layers, SampleStore.layers(6, 60));
    try (Store slow = large.open(layers.resolve("private"), Duration.ofMillis(200));
        SparqlServer other = SparqlServer.start(slow, "127.0.0.1", 0)) {
      URI sparql = other.address().resolve("sparql?timeout=60&query=" + encoded(query));
      URI page = other.address().resolve("?query=" + encoded(query));
      assertThat(send(HttpRequest.newBuilder(sparql)).statusCode()).isEqualTo(503);
      HttpResponse<String> answer = send(HttpRequest.newBuilder(page));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("longer than 0.2 s");
    }
  }

  @Test
  void showsWhatThereIsAndAFirstAnswer() throws Exception {
    HttpResponse<String> page = get("");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(type(page)).isEqualTo("text/html;charset=utf-8");
    assertThat(page.body())
        .contains("<html lang=\"en\">")
        .contains("<dt>qualifications</dt> <dd>2</dd>", "<dt>competences</dt> <dd>4</dd>")
        .contains("<dt>Competent codes</dt> <dd>4</dd>", "<dt>training plans</dt> <dd>0</dd>")
        .contains("co 01805")
        .contains("<span lang=\"nl\">Verkoopt aan klanten</span>")
        .doesNotContain("{{");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "style-src 'unsafe-inline'", "form-action 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void linksTheThingsOfAnAnswer() throws Exception {
    String query = "SELECT ?s { ?s <http://www.w3.org/2004/02/skos/core#notation> 'BK-0351-3' }";
    assertThat(get("?query=" + encoded(query)).body())
        .contains("<a href=\"" + SampleStore.BASE + "id/qualification/BK-0351-3\">");
  }

  @Test
  void answersTheFormAndKeepsItsQuery() throws Exception {
    HttpResponse<String> page = get("?query=" + encoded(SELECT));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("1 row.", "Externe sales", "skos:notation &#39;BK-0496-1&#39;")
        .contains("href=\"/sparql?query=");
  }

  @Test
  void showsTheFirstRowsOfALongAnswer() throws Exception {
    String query = "SELECT ?a { ?a ?b ?c . ?d ?e ?f }";
    String page = get("?query=" + encoded(query)).body();
    assertThat(page).contains("The first 500 rows");
    assertThat(page.split("<tr>", -1)).hasSize(502);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</textarea><script>alert(1)</script>",
        "SELECT ('<script>alert(1)</script>' AS ?x) {}",
        "SELECT (1 AS ?x) { } # <script>alert(1)</script>",
        "SELECT ('<script>alert(1)</script>'@en AS ?x) { }",
        "SELECT * { ?s <script>alert(1)</script> ?o",
        "{{answer}}<script>alert(1)</script>$1\\",
      })
  void escapesWhatAQuerySays(String query) throws Exception {
    assertThat(get("?query=" + encoded(query)).body())
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void linksToPagesOnly() throws Exception {
    String query = "SELECT (IRI('javascript:alert(1)') AS ?x) (IRI('http://e/?a&b') AS ?y) {}";
    assertThat(get("?query=" + encoded(query)).body())
        .doesNotContain("href=\"javascript")
        .contains("<td>javascript:alert(1)", "<a href=\"http://e/?a&amp;b\">");
  }

  @Test
  void tellsOnThePageWhatIsWrong() throws Exception {
    HttpResponse<String> page = get("?query=" + encoded("SELECT * {\n ?s ?p"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("role=\"alert\"").containsIgnoringCase("line 2");
    assertThat(get("?query=" + encoded("ASK {}")).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "sparql/none",
        "$/ping",
        "$/stats",
        "$/metrics",
        "$/datasets",
        "$/server",
        "sparql/update",
        "sparql/data",
        "sparql/upload",
        "<script>",
        "index.html",
        "..;/x"
      })
  void saysOfOtherPathsThatTheyAreNotThere(String path) throws Exception {
    HttpResponse<String> answer = get(encoded(path).replace("%2F", "/").replace("%24", "$"));
    assertThat(answer.statusCode()).isIn(400, 404, 405);
    assertThat(answer.body().length()).isLessThan(200);
    assertThat(answer.body()).doesNotContain("at org.", "Jetty", "Fuseki", "<script");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "sparql?query=ASK%7B%7D"})
  void answersHeadAsGetWithoutABody(String path) throws Exception {
    HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(get(path).statusCode());
    assertThat(head.body()).isEmpty();
  }

  @Test
  void refusesToPostToThePage() throws Exception {
    assertThat(send(request("").POST(BodyPublishers.ofString("query=x"))).statusCode())
        .isEqualTo(405);
  }

  @Test
  void tellsThatAPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> SparqlServer.start(store, "127.0.0.1", taken.getLocalPort()))
          .withMessageContaining("port " + taken.getLocalPort());
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve("/" + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    // A client of its own for each: a refused upload may leave its connection closed.
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
