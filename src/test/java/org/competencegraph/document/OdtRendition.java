package org.competencegraph.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.competencegraph.testing.Zips;

/** A document in OpenDocument's format, as LibreOffice writes it. */
final class OdtRendition {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
      <office:automatic-styles>
      <style:style style:name="P1" style:family="paragraph">
        <style:paragraph-properties fo:break-before="page"/></style:style>
      <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
        <text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>
      <text:list-style style:name="L2">
        <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"
          text:display-levels="2"/></text:list-style>
      </office:automatic-styles>
      <office:body><office:text>
      """;
  private static final String FOOT = "</office:text></office:body></office:document-content>";

  private OdtRendition() {}

  static byte[] of(List<SampleBlocks.Block> blocks) {
    return ofBody(blocks.stream().map(OdtRendition::xml).collect(Collectors.joining("\n")));
  }

  /** A document with this XML for a body; the list style L1 has bullets, L2 numbers. */
  static byte[] ofBody(String body) {
    return ofContent(HEAD + body + FOOT);
  }

  static byte[] ofContent(String content) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", "application/vnd.oasis.opendocument.text");
    files.put("content.xml", content);
    files.put("META-INF/manifest.xml", "<manifest/>");
    return Zips.of(files);
  }

  private static String xml(SampleBlocks.Block block) {
    return switch (block) {
      case SampleBlocks.Paragraph paragraph -> xml(paragraph);
      case SampleBlocks.Grid grid ->
          "<table:table>"
              + grid.rows().stream().map(OdtRendition::row).collect(Collectors.joining())
              + "</table:table>";
    };
  }

  private static String xml(SampleBlocks.Paragraph block) {
    String style = block.startsPage() ? " text:style-name=\"P1\"" : "";
    String paragraph =
        "<text:p"
            + style
            + ">"
            + block.lines().stream()
                .map(OdtRendition::spans)
                .collect(Collectors.joining("<text:line-break/>"))
            + "</text:p>";
    for (int level = block.level(); level >= 0; level--) {
      String named = level == 0 ? " text:style-name=\"L1\"" : "";
      paragraph =
          "<text:list" + named + "><text:list-item>" + paragraph + "</text:list-item></text:list>";
    }
    return paragraph;
  }

  /** The last cells of a row, where they are empty, in one element. */
  private static String row(List<List<String>> cells) {
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isEmpty()) {
      filled--;
    }
    String row =
        cells.subList(0, filled).stream()
            .map(
                cell ->
                    "<table:table-cell>"
                        + cell.stream()
                            .map(text -> "<text:p>" + spans(text) + "</text:p>")
                            .collect(Collectors.joining("<text:p/>"))
                        + "</table:table-cell>")
            .collect(Collectors.joining());
    if (filled < cells.size()) {
      row +=
          "<table:table-cell table:number-columns-repeated=\""
              + (cells.size() - filled)
              + "\"><text:p/></table:table-cell>";
    }
    return "<table:table-row>" + row + "</table:table-row>";
  }

  private static String spans(String text) {
    StringBuilder spans = new StringBuilder();
    for (int at = 0; at < text.length(); at += 7) {
      spans
          .append("<text:span>")
          .append(escaped(text.substring(at, Math.min(text.length(), at + 7))))
          .append("</text:span>");
    }
    return spans.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("  ", " <text:s/>")
        .replace("\t", "<text:tab/>");
  }
}
