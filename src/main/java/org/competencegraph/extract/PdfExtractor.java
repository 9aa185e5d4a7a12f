package org.competencegraph.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * PDF: its text, in the order in which it is read on the page. Nothing in it is run, and nothing
 * that it names is fetched.
 */
final class PdfExtractor implements TextExtractor {

  private static final String START = "%PDF-";
  private static final String END = "%%EOF";

  /** Readers of PDF take a file whose mark stands anywhere in its first, or last, kibibyte. */
  private static final int MARK_WITHIN = 1024;

  @Override
  public String format() {
    return "PDF";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return part(bytes, 0, Math.min(bytes.length, MARK_WITHIN)).contains(START);
  }

  private static String part(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  @Override
  public Extraction extract(byte[] bytes, String name) {
    try {
      return read(bytes, name);
    } catch (Refusal e) {
      return e.of(name);
    }
  }

  private static Extraction read(byte[] bytes, String name) throws Refusal {
    if (!part(bytes, Math.max(0, bytes.length - MARK_WITHIN), bytes.length).contains(END)) {
      throw damaged("its end is missing");
    }
    PdfFonts.useThoseOfTheProgram();
    try {
      PdfStreams.check(bytes);
      return text(PdfMargins.leftOut(pages(bytes)), name);
    } catch (PdfWork.TooMuch e) {
      throw tooLarge(e.getMessage());
    } catch (OutOfMemoryError e) {
      // One array that a number in the file asks for; what was read so far is let go of here.
      throw tooLarge("more in it than memory can hold");
    } catch (InvalidPasswordException | NoClassDefFoundError e) {
      // Certificates instead of a password need a library that the program goes without.
      throw encrypted();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged("it is not what a PDF should be (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static List<PdfPage> pages(byte[] bytes) throws IOException, Refusal {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw encrypted();
      }
      if (document.getNumberOfPages() > PdfWork.MOST_PAGES) {
        throw PdfWork.tooManyPages();
      }
      if (document.getNumberOfPages() == 0) {
        throw damaged("it has no pages");
      }
      return PdfPages.of(document);
    }
  }

  private static Extraction text(List<PdfPage> pages, String name) throws Refusal {
    if (pages.stream().allMatch(PdfPage::isEmpty)) {
      if (pages.stream().anyMatch(PdfPage::broken)) {
        throw damaged("its pages cannot be unpacked");
      }
      throw Refusal.error(
          "document-needs-ocr", "the PDF has no text, only pictures if anything: run OCR on it");
    }
    List<Finding> findings = new ArrayList<>();
    if (pages.stream().anyMatch(PdfPage::isOnlyPicture)) {
      findings.add(
          Finding.warning(
              "document-needs-ocr",
              Place.whole(name),
              "there is a picture and no text on page "
                  + numbers(pages, PdfPage::isOnlyPicture)
                  + "; if it is of text, run OCR on it"));
    }
    if (pages.stream().anyMatch(PdfPage::broken)) {
      findings.add(
          Finding.warning(
              "document-damaged",
              Place.whole(name),
              "the PDF is damaged on page "
                  + numbers(pages, PdfPage::broken)
                  + ", where text may be missing; get the whole file, or save it as PDF again"));
    }
    return new Extraction.Text(PdfLayout.lines(pages), findings);
  }

  private static String numbers(List<PdfPage> pages, Predicate<PdfPage> which) {
    return pages.stream()
        .filter(which)
        .map(page -> String.valueOf(page.number()))
        .collect(Collectors.joining(", "));
  }

  private static Refusal encrypted() {
    return Refusal.error(
        "document-encrypted",
        "the PDF is encrypted; save it without a password and without restrictions");
  }

  private static Refusal damaged(String what) {
    return Refusal.error(
        "document-damaged",
        "the PDF is damaged: " + what + "; get the whole file, or save it as PDF again");
  }

  private static Refusal tooLarge(String what) {
    return Refusal.error(
        "document-too-large", "the PDF has " + what + "; print it to a new PDF, or split it");
  }
}
