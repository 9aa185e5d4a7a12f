package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;

/** The sample documents as web pages, as a register, a scanner and a word processor write them. */
final class HtmlRendition {

  private static final String AROUND =
      """
      <!-- saved -->
      <!DOCTYPE html><html lang=nl><head><meta charset="%s"><title>Niveau</title>
      <style>p { color: red }</style><script>var niveau = "<p>Kennis</p>";</script></head>
      <body><nav><ul><li>Kennis<li>Opsomming competenties</ul></nav>
      <form><label>Zoek <input value="Globaal"></label><p>Kennis</p></form>
      %s
      <div class="site-footer">Attesten en voorwaarden</div>
      <footer><p>Contact</p></footer></body></html>
      """;

  private HtmlRendition() {}

  static String around(String charset, String body) {
    return AROUND.formatted(charset, body);
  }

  /** Nested lists, with no closing tag that HTML can do without. */
  static String ofPage(String text) {
    StringBuilder html = new StringBuilder("<div><main>");
    int depth = 0;
    for (String line : text.split("\n")) {
      String words = line.strip();
      if (words.startsWith("•")) {
        int wanted = depth > 0 && line.startsWith("  ") && isCompetences(html) ? 2 : 1;
        depth = toDepth(html, depth, wanted);
        html.append("<li>").append(escaped(words.substring(1).strip()));
      } else if (line.startsWith("  ") && depth > 0) {
        html.append("<br><strong>").append(escaped(words)).append("</strong>\n");
      } else if (!words.isEmpty()) {
        depth = toDepth(html, depth, 0);
        html.append(words.length() < 40 ? "<h2>" : "<p>").append(escaped(words)).append("\n");
      }
    }
    toDepth(html, depth, 0);
    return html.append("</main></div>").toString();
  }

  private static boolean isCompetences(StringBuilder html) {
    return html.indexOf("Descriptorelementen") < 0;
  }

  private static int toDepth(StringBuilder html, int depth, int wanted) {
    html.append("<ul>\n".repeat(Math.max(0, wanted - depth)));
    html.append("</ul>".repeat(Math.max(0, depth - wanted)));
    return wanted;
  }

  /** A paragraph for each group of lines, which are broken where the scan has them broken. */
  static String ofDossier(String text) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : text.split("\n\n+")) {
      html.append("<p>");
      for (String line : paragraph.split("\n")) {
        html.append(line.startsWith(" ") ? "&nbsp;" : "").append(escaped(line.strip()));
        html.append("<br>\n");
      }
    }
    return html.toString();
  }

  /** Real tables, with the title of a competence as a heading above its table. */
  static String ofPlan(String text) {
    StringBuilder html = new StringBuilder();
    int tables = text.indexOf("A. Jobgerelateerde");
    int personal = text.indexOf("B. Persoonsgebonden");
    paragraphs(html, text.substring(0, tables));
    List<String> cells = cells(text.substring(tables, personal));
    html.append("<h1>").append(escaped(cells.getFirst())).append("</h1>");
    int at = 1;
    while (at < cells.size()) {
      html.append("<h2>").append(escaped(cells.get(at).strip())).append("</h2><table>");
      at++;
      while (at + 4 <= cells.size() && !isTitle(cells, at)) {
        row(html, cells.subList(at, at + 4));
        at += 4;
      }
      html.append("</table>");
    }
    List<String> rest = cells(text.substring(personal));
    html.append("<h1>").append(escaped(rest.getFirst())).append("</h1><table>");
    for (int i = 1; i + 2 <= rest.size(); i += 2) {
      row(html, rest.subList(i, i + 2));
    }
    return html.append("</table>").toString();
  }

  private static boolean isTitle(List<String> cells, int at) {
    return at + 1 < cells.size() && cells.get(at + 1).startsWith("Onderliggende kennis");
  }

  private static List<String> cells(String text) {
    return new ArrayList<>(List.of(text.split("\n\t")));
  }

  private static void row(StringBuilder html, List<String> cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append("<td>");
      paragraphs(html, cell);
    }
    html.append("\n");
  }

  private static void paragraphs(StringBuilder html, String text) {
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        html.append("<p>").append(escaped(line.strip())).append("</p>");
      }
    }
  }

  /** With entities for all that is not ASCII. */
  private static String escaped(String text) {
    return Entities.escape(
        text,
        new org.jsoup.nodes.Document.OutputSettings()
            .charset("US-ASCII")
            .escapeMode(Entities.EscapeMode.extended));
  }
}
