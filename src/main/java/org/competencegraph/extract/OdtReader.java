package org.competencegraph.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of an OpenDocument text (ODT). */
final class OdtReader {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private OdtReader() {}

  static boolean recognises(ZipParts zip) throws Refusal {
    return zip.find("mimetype").filter(type -> ascii(type).strip().equals(TYPE)).isPresent();
  }

  static List<Line> lines(ZipParts zip) throws Refusal {
    Optional<byte[]> manifest = zip.find("META-INF/manifest.xml");
    if (manifest.filter(content -> ascii(content).contains("encryption-data")).isPresent()) {
      throw ZipParts.isProtected();
    }
    OdtStyles styles = new OdtStyles();
    Optional<byte[]> shared = zip.find(STYLES);
    if (shared.isPresent()) {
      styles.addAll(shared.get(), STYLES);
    }
    byte[] content = zip.get(CONTENT);
    styles.addAll(content, CONTENT);
    return OdtText.of(HardenedXml.of(content, CONTENT), styles);
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
