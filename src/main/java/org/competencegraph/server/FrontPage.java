package org.competencegraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.store.QueryRefused;
import org.competencegraph.store.QueryTimedOut;
import org.competencegraph.store.Store;
import org.competencegraph.store.Table;

/** The page at the root: what this is, how much there is, a query and its answer. */
final class FrontPage {

  /** More rows than anyone reads on a page; {@code /sparql} gives all. */
  private static final int MOST_ROWS = 500;

  private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

  private final Store store;
  private final String template;
  private final String counts;
  private final String firstQuery;

  private FrontPage(Store store, String template, String counts, String firstQuery) {
    this.store = store;
    this.template = template;
    this.counts = counts;
    this.firstQuery = firstQuery;
  }

  /** Counts once: a store does not change. */
  static FrontPage of(Store store) throws IOException {
    StringBuilder counts = new StringBuilder();
    Table table = store.select(resource("counts.rq"), Map.of());
    table
        .rows()
        .forEach(
            row ->
                counts.append(
                    "<div><dt>%s</dt> <dd>%s</dd></div>\n"
                        .formatted(
                            Html.escaped(row.get("kind").text()),
                            Html.escaped(row.get("count").text()))));
    return new FrontPage(
        store,
        resource("front-page.html"),
        counts.toString(),
        resource("competences-with-codes.rq"));
  }

  /** The page with the answer to a query, or to the first one of our own. */
  Page answering(Optional<String> query) {
    String text = query.orElse(firstQuery);
    try {
      return page(200, text, answer(text));
    } catch (QueryRefused e) {
      return page(400, text, error(e.placed()));
    } catch (QueryTimedOut e) {
      return page(503, text, error(e.getMessage()));
    }
  }

  private String answer(String query) {
    Table table = store.select(query, Map.of(), MOST_ROWS + 1);
    String address = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return "<p>%s. All of them as <a href=\"%s\">CSV</a> or <a href=\"%s\">JSON</a>.</p>\n%s"
        .formatted(
            count(table.rows().size()),
            Html.escaped(address + "&format=csv"),
            Html.escaped(address + "&format=json"),
            Html.table(table, MOST_ROWS));
  }

  private static String count(int rows) {
    if (rows > MOST_ROWS) {
      return "The first " + MOST_ROWS + " rows";
    }
    return rows == 1 ? "1 row" : rows + " rows";
  }

  private static String error(String message) {
    return "<p class=\"error\" role=\"alert\">" + Html.escaped(message) + "</p>\n";
  }

  private Page page(int status, String query, String answer) {
    Map<String, String> parts =
        Map.of(
            "title",
            status == 200 ? "Competence graph" : "Not answered – Competence graph",
            "counts",
            counts,
            // A line break, which HTML drops at the start of a text area.
            "query",
            "\n" + Html.escaped(query),
            "answer",
            answer);
    // One pass: what a query says is never taken for a gap.
    return new Page(
        status,
        GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(parts.get(gap.group(1)))));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = FrontPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A page and the status it is sent with. */
  record Page(int status, String html) {}
}
