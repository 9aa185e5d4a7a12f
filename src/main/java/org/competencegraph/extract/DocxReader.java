package org.competencegraph.extract;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a Word document (DOCX), read by Apache POI. */
final class DocxReader {

  private static final String DOCUMENT = "word/document.xml";

  /**
   * Pictures and text boxes: they are not part of the text, and POI's small schemas fail on some.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("AlternateContent", "drawing", "object", "pict");

  private DocxReader() {}

  static boolean recognises(ZipParts zip) {
    return zip.has("[Content_Types].xml") && zip.has(DOCUMENT);
  }

  static List<Line> lines(ZipParts zip) throws Refusal {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String part : List.of("document", "numbering", "styles")) {
      String name = "word/" + part + ".xml";
      Optional<byte[]> content = zip.find(name);
      if (content.isPresent()) {
        parts.put(part, HardenedXml.copy(content.get(), name, LEFT_OUT));
      }
    }
    try (XWPFDocument document = new XWPFDocument(DocxPackage.of(parts))) {
      return DocxText.of(document);
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged(DOCUMENT + " is not the document that it should be");
    }
  }
}
