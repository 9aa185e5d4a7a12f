package org.competencegraph.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A DOCX with nothing in it but a text, its lists and its styles. Pictures, macros and what a
 * document refers to elsewhere stay behind: what is not handed over needs no guarding.
 */
final class DocxPackage {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private DocxPackage() {}

  /**
   * @param parts by name, of {@code document}, {@code numbering} and {@code styles}
   */
  static InputStream of(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      put(zip, "[Content_Types].xml", contentTypes(parts).getBytes(StandardCharsets.UTF_8));
      put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
      StringBuilder related = new StringBuilder();
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, "word/" + part.getKey() + ".xml", part.getValue());
        if (!part.getKey().equals("document")) {
          related.append(relation(part.getKey(), part.getKey() + ".xml"));
        }
      }
      put(zip, "word/_rels/document.xml.rels", relations(related.toString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("in memory", e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String contentTypes(Map<String, byte[]> parts) {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    for (String part : parts.keySet()) {
      types
          .append("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD)
          .append(part.equals("document") ? "document.main" : part)
          .append("+xml\"/>");
    }
    return types.append("</Types>").toString();
  }

  private static byte[] relations(String type, String target) {
    return relations(relation(type, target));
  }

  private static byte[] relations(String all) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + all
            + "</Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\""
        + type
        + "\" Type=\""
        + RELATION
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
