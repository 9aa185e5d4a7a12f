package org.competencegraph.server;

import java.util.List;
import java.util.Map;
import org.competencegraph.model.Term;
import org.competencegraph.store.Table;

/** Text and tables as HTML, escaped. */
final class Html {

  /** Wide tables scroll on their own, by keyboard too. */
  private static final String TABLE_START =
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Rows\">\n<table>\n<tr>";

  private Html() {}

  static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        // HTML forbids these even as a reference.
        default -> html.append(isForbidden(c) ? '\uFFFD' : c);
      }
    }
    return html.toString();
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x7F && c <= 0x9F;
  }

  static String table(Table table, int mostRows) {
    StringBuilder html = new StringBuilder(TABLE_START);
    table.variables().forEach(name -> html.append("<th scope=\"col\">").append(escaped(name)));
    html.append("</tr>\n");
    List<Map<String, Term>> rows = table.rows();
    for (Map<String, Term> row : rows.subList(0, Math.min(mostRows, rows.size()))) {
      html.append("<tr>");
      for (String name : table.variables()) {
        html.append("<td>").append(row.containsKey(name) ? cell(row.get(name)) : "");
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n</div>\n").toString();
  }

  private static String cell(Term term) {
    return switch (term) {
      case Term.Iri iri -> link(iri.text());
      case Term.Literal literal -> literal(literal);
      case Term.Unnamed unnamed -> escaped(unnamed.text());
    };
  }

  private static String literal(Term.Literal literal) {
    return literal.language().isEmpty()
        ? escaped(literal.text())
        : "<span lang=\""
            + escaped(literal.language())
            + "\">"
            + escaped(literal.text())
            + "</span>";
  }

  /** Only what a browser opens as a page: an IRI may also be a script. */
  private static String link(String iri) {
    String text = escaped(iri);
    return iri.startsWith("http://") || iri.startsWith("https://")
        ? "<a href=\"" + text + "\">" + text + "</a>"
        : text;
  }
}
