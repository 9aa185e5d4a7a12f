package org.competencegraph.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The lines of a web page as a browser would copy them: a line for each block, a bullet before each
 * item of a list, a tab before each cell of a table.
 */
final class HtmlLines implements NodeFilter {

  /**
   * What is on a page but no part of its text. What is only hidden until a reader unfolds it is
   * text.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "button",
          "select",
          "textarea",
          "input",
          "label",
          "legend",
          "iframe",
          "object",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "dialog",
          "menu");

  /**
   * What is around the text of a page; within an article it is a part of that. A header stays: it
   * may hold the title, and readers pass over what stands above a document.
   */
  private static final Set<String> AROUND = Set.of("footer", "aside");

  private static final Set<String> LEFT_OUT_ROLES =
      Set.of("navigation", "contentinfo", "search", "complementary", "dialog", "menu");

  /** Names that designers give to what has no element of its own in older pages. */
  private static final Set<String> LEFT_OUT_CLASSES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "site-footer",
          "cookie-banner",
          "skip-link");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "blockquote", "section", "dl");

  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** A form with most of a page's text is the frame of the whole page, as some servers make it. */
  private static final double MOST_TEXT = 0.5;

  private final LineWriter out = new LineWriter();
  private final int length;
  private final Optional<Element> end;

  /** The lists that are open, by the number of their last item; innermost first. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private int preformatted;

  private HtmlLines(Document page) {
    this.length = page.text().length();
    this.end =
        page.select("main, [role=main]").stream()
            .filter(Element::hasText)
            .reduce((first, next) -> next);
  }

  static List<Line> of(Document page) {
    HtmlLines lines = new HtmlLines(page);
    page.body().filter(lines);
    return lines.out.lines();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (preformatted > 0) {
        out.preformatted(text.getWholeText());
      } else {
        out.text(text.getWholeText());
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (depth > 0 && isLeftOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      out.lineBreak();
    } else if (name.equals("li")) {
      out.item(lists.size(), marker(element));
    } else if (CELLS.contains(name)) {
      out.cell();
    } else if (LISTS.contains(name)) {
      lists.push(number(element.attr("start"), 1) - 1);
      out.endLine();
    } else if (name.equals("pre")) {
      preformatted++;
      out.paragraph();
    } else if (PARAGRAPHS.contains(name)) {
      out.paragraph();
    } else if (element.isBlock()) {
      out.endLine();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("li")) {
      out.endItem();
    } else if (CELLS.contains(name)) {
      out.endCell();
    } else if (name.equals("table")) {
      out.endTable();
    } else if (LISTS.contains(name)) {
      lists.pop();
      out.endLine();
      if (lists.isEmpty()) {
        out.paragraph();
      }
    } else if (name.equals("pre")) {
      preformatted--;
      out.paragraph();
    } else if (PARAGRAPHS.contains(name)) {
      out.paragraph();
    } else if (element.isBlock()) {
      out.endLine();
    }
    return end.filter(node::equals).isPresent() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private boolean isLeftOut(Element element) {
    String name = element.normalName();
    if (LEFT_OUT.contains(name)
        || LEFT_OUT_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (AROUND.contains(name)) {
      return element.closest("article, main") == null;
    }
    if (name.equals("form")) {
      return element.text().length() < MOST_TEXT * length;
    }
    return !name.equals("body")
        && element.hasAttr("class")
        && element.classNames().stream()
            .map(each -> each.toLowerCase(Locale.ROOT))
            .anyMatch(LEFT_OUT_CLASSES::contains);
  }

  /** An item of a numbered list has its number, as a browser shows it. */
  private String marker(Element item) {
    Element list = item.parent();
    if (lists.isEmpty() || list == null || !list.normalName().equals("ol")) {
      return "• ";
    }
    int number = number(item.attr("value"), lists.pop() + 1);
    lists.push(number);
    return number + ". ";
  }

  private static int number(String attribute, int otherwise) {
    return attribute.matches("\\d{1,4}") ? Integer.parseInt(attribute) : otherwise;
  }
}
