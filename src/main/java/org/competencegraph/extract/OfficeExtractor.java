package org.competencegraph.extract;

import java.util.Arrays;
import java.util.List;

/**
 * Documents of word processors: Word (DOCX) and OpenDocument (ODT). Both are zips; which of the two
 * one is, or neither, is told from what is in it.
 */
final class OfficeExtractor implements TextExtractor {

  /** Of Office's files before 2007, and of all that have a password. */
  private static final byte[] COMPOUND_FILE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  @Override
  public String format() {
    return "Word (.docx), OpenDocument text (.odt)";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return ZipParts.isZip(bytes) || isCompoundFile(bytes);
  }

  private static boolean isCompoundFile(byte[] bytes) {
    return Arrays.equals(
        COMPOUND_FILE, Arrays.copyOf(bytes, Math.min(bytes.length, COMPOUND_FILE.length)));
  }

  @Override
  public Extraction extract(byte[] bytes, String name) {
    try {
      return new Extraction.Text(lines(bytes));
    } catch (Refusal e) {
      return e.of(name);
    }
  }

  private static List<Line> lines(byte[] bytes) throws Refusal {
    if (isCompoundFile(bytes)) {
      throw Refusal.error(
          "archive-protected",
          "an Office document with a password, or of before 2007; save it as .docx without password");
    }
    try (ZipParts zip = ZipParts.open(bytes, ZipLimits.OF_DOCUMENTS)) {
      if (DocxReader.recognises(zip)) {
        return DocxReader.lines(zip);
      }
      if (OdtReader.recognises(zip)) {
        return OdtReader.lines(zip);
      }
    }
    throw Refusal.error(
        "archive-unknown",
        "a zip of a program that is not known here; save the document as .docx or .odt");
  }
}
