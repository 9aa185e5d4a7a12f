package org.competencegraph.extract;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a Word document (DOCX), read by Apache POI. */
final class DocxReader {

  private static final String DOCUMENT = "word/document.xml";

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
        HardenedXml.check(content.get(), name);
        parts.put(part, content.get());
      }
    }
    try (XWPFDocument document = new XWPFDocument(DocxPackage.of(parts))) {
      return DocxText.of(document);
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged(DOCUMENT + " is not the document that it should be");
    }
  }
}
