package org.competencegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.competencegraph.model.Finding;
import org.competencegraph.testing.HandmadePdf;
import org.competencegraph.testing.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * PDF files that are not what they seem. The time is no promise, but ten times what these take: a
 * file that is unpacked or drawn without end fails.
 */
@Timeout(60)
class HostilePdfTest {

  private static final byte[] WHOLE = HandmadePdf.saying("Kennis van zaak").bytes();

  private static final String PICTURE =
      "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8";

  private static String code(byte[] bytes) {
    return switch (TextExtractors.extract(bytes, "given.pdf")) {
      case Extraction.Refused refused -> {
        assertThat(refused.finding().place()).hasToString("given.pdf");
        assertThat(refused.finding().severity()).isEqualTo(Finding.Severity.ERROR);
        yield refused.finding().code();
      }
      case Extraction.Text text ->
          text.lines().stream().map(Line::raw).collect(Collectors.joining("\n"));
    };
  }

  private static String code(HandmadePdf pdf) {
    return code(pdf.bytes());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void readsAPlainOneWhereverItBegins() {
    assertThat(code(WHOLE)).isEqualTo("Kennis van zaak");
    ByteArrayOutputStream later = new ByteArrayOutputStream();
    later.writeBytes(new byte[900]);
    later.writeBytes(WHOLE);
    assertThat(code(later.toByteArray())).isEqualTo("Kennis van zaak");
  }

  @Test
  void refusesOneThatIsCutAnywhere() {
    for (int end = 5; end < WHOLE.length - 5; end++) {
      assertThat(code(Arrays.copyOf(WHOLE, end)))
          .as("cut at %d", end)
          .isEqualTo("document-damaged");
    }
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThat(code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
        .isEqualTo("document-not-text");
    assertThat(code(ascii("%PDF-1.7\nno such thing\n%%EOF\n"))).isEqualTo("document-damaged");
    assertThat(code(HandmadePdf.saying("x").with(2, "<</Type/Pages/Kids[]/Count 0>>")))
        .isEqualTo("document-damaged");
  }

  @Test
  void asksForOcrWhereThereIsNoText() {
    assertThat(code(new HandmadePdf(""))).isEqualTo("document-needs-ocr");
    assertThat(code(new HandmadePdf("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI")))
        .isEqualTo("document-needs-ocr");
  }

  @Test
  void saysWhichPagesAreOnlyPictures() {
    String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R";
    byte[] mixed =
        HandmadePdf.saying("Kennis")
            .with(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>")
            .add(page + "/Resources<</XObject<</I 8 0 R>>>>>>")
            .add(HandmadePdf.stream("", ascii("/I Do")))
            .add(HandmadePdf.stream(PICTURE, new byte[1]))
            .bytes();
    Extraction.Text text = (Extraction.Text) TextExtractors.extract(mixed, "given.pdf");
    assertThat(text.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("document-needs-ocr"))
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING))
        .satisfies(finding -> assertThat(finding.message()).contains("page 2"));
  }

  /** The library reads what it can; half a page is not to pass for a whole one. */
  @Test
  void saysWhichPagesAreDamaged() {
    byte[] packed = HandmadePdf.flate((byte) ' ', 100);
    packed[packed.length - 1]++;
    byte[] damaged =
        HandmadePdf.saying("Kennis")
            .with(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 6 0 R]"
                    + "/Resources<</Font<</F 5 0 R>>>>>>")
            .add(HandmadePdf.stream("/Filter/FlateDecode", packed))
            .bytes();
    Extraction.Text text = (Extraction.Text) TextExtractors.extract(damaged, "given.pdf");
    assertThat(text.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("document-damaged"))
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING))
        .satisfies(finding -> assertThat(finding.message()).contains("page 1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret"})
  void refusesEncryption(String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(WHOLE)) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(out);
    }
    assertThat(code(out.toByteArray())).isEqualTo("document-encrypted");
  }

  @Test
  void runsAndFetchesNothing(@TempDir Path folder) throws Exception {
    Path made = folder.resolve("made");
    Path secret = Files.writeString(folder.resolve("secret.txt"), "BT /F 12 Tf (geheim) Tj ET");
    try (Listening server = Listening.start()) {
      String address = server.address("/x");
      byte[] busy =
          HandmadePdf.saying("Kennis")
              .with(
                  1,
                  "<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/AA<</WC 7 0 R>>"
                      + "/Names<</JavaScript<</Names[(a) 6 0 R]>>"
                      + "/EmbeddedFiles<</Names[(b) 9 0 R]>>>>>>")
              .with(
                  3,
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 8 0 R]"
                      + "/Resources<</Font<</F 5 0 R>>>>/AA<</O 7 0 R>>"
                      + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI("
                      + address
                      + ")>>>>]>>")
              .add("<</S/JavaScript/JS(app.launchURL\\(\"" + address + "\"\\))>>")
              .add("<</S/Launch/F(/bin/touch)/Unix<</P(" + made + ")>>>>")
              // What a stream holds may be in another file, says the format.
              .add(
                  HandmadePdf.stream(
                      "/F<</Type/Filespec/F(" + secret + ")>>", new byte[] {' ', ' '}))
              .add("<</Type/Filespec/FS/URL/F(" + address + ")/EF<</F 8 0 R>>>>")
              .bytes();
      assertThat(code(busy)).isEqualTo("Kennis");
      assertThat(server.asked()).isZero();
    }
    assertThat(made).doesNotExist();
  }

  @Test
  void refusesMorePagesThanADocumentHas() {
    String pages = "3 0 R ".repeat(501);
    assertThat(
            code(HandmadePdf.saying("x").with(2, "<</Type/Pages/Kids[" + pages + "]/Count 501>>")))
        .isEqualTo("document-too-large");
    assertThat(code(HandmadePdf.saying("x").with(2, "<</Type/Pages/Kids[" + pages + "]/Count 1>>")))
        .isEqualTo("document-too-large");
  }

  @Test
  void endsWherePagesGoInCircles() {
    assertThat(code(HandmadePdf.saying("x").with(2, "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>")))
        .isIn("x", "document-needs-ocr");
    assertThat(code(HandmadePdf.saying("x").with(2, "<</Type/Pages/Kids[2 0 R]/Count 1>>")))
        .isIn("document-damaged", "document-needs-ocr");
    // Twenty branches of twenty, twenty deep.
    HandmadePdf tree = HandmadePdf.saying("x").with(2, "<</Type/Pages/Kids[6 0 R]/Count 9>>");
    for (int depth = 6; depth < 26; depth++) {
      tree.add("<</Type/Pages/Count 9/Kids[" + ((depth + 1) + " 0 R ").repeat(20) + "]>>");
    }
    tree.add("<</Type/Pages/Count 9/Kids[3 0 R]>>");
    assertThat(code(tree)).isIn("x", "document-needs-ocr");
  }

  @Test
  void refusesObjectsThatNestWithoutEnd() {
    for (String nest : new String[] {"[", "<</A", "<</A["}) {
      assertThat(code(HandmadePdf.saying("x").with(3, nest.repeat(400_000))))
          .isIn("document-damaged", "document-needs-ocr");
      assertThat(code(new HandmadePdf(nest.repeat(400_000)))).startsWith("document-");
    }
  }

  @Test
  void refusesStreamsThatExpandTooFar() {
    byte[] flate = HandmadePdf.flate((byte) ' ', 40 << 20);
    byte[] lzw = HandmadePdf.lzw(' ', 6);
    for (byte[] drawing :
        new byte[][] {
          HandmadePdf.stream("/Filter/FlateDecode", flate),
          HandmadePdf.stream("/Filter[/Flate#44ecode]", flate),
          HandmadePdf.stream("/Filter/LZWDecode", lzw),
          HandmadePdf.stream(PICTURE + "/Filter/FlateDecode", flate)
        }) {
      assertThat(code(HandmadePdf.saying("x").with(4, drawing))).isEqualTo("document-too-large");
      assertThat(code(HandmadePdf.saying("x").add(drawing))).isEqualTo("document-too-large");
    }
  }

  @Test
  void refusesPackedObjectsThatExpandTooFar() {
    byte[] packed = HandmadePdf.flate((byte) ' ', 9 << 20);
    for (String type : new String[] {"/Type/ObjStm/N 1/First 4", "/Type/XRef/W[1 2 1]/Size 9"}) {
      byte[] stream = HandmadePdf.stream(type + "/Filter/FlateDecode", packed);
      assertThat(code(HandmadePdf.saying("x").add(stream))).isEqualTo("document-too-large");
    }
  }

  @Test
  void refusesManyStreamsThatExpandTooFarTogether() {
    HandmadePdf pdf = HandmadePdf.saying("x");
    byte[] stream =
        HandmadePdf.stream("/Filter/FlateDecode", HandmadePdf.flate((byte) 0, 15 << 20));
    for (int i = 0; i < 18; i++) {
      pdf.add(stream);
    }
    assertThat(code(pdf)).isEqualTo("document-too-large");
    byte[] words = ascii("stream\n".repeat(1 << 20) + "\n%%EOF");
    System.arraycopy(ascii("%PDF-"), 0, words, 0, 5);
    assertThat(code(words)).isEqualTo("document-too-large");
  }

  @Test
  void refusesAPageThatNamesOneStreamManyTimes() {
    HandmadePdf pdf =
        HandmadePdf.saying("x")
            .with(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>"
                    + "/Contents["
                    + "4 0 R ".repeat(900)
                    + "]>>")
            .with(
                4,
                HandmadePdf.stream("/Filter/FlateDecode", HandmadePdf.flate((byte) ' ', 1 << 20)));
    assertThat(code(pdf)).isEqualTo("document-too-large");
  }

  @Test
  void refusesFormsThatDrawFormsWithoutEnd() {
    HandmadePdf pdf = new HandmadePdf("/X Do");
    pdf.with(
        3,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            + "/Resources<</XObject<</X 6 0 R>>>>>>");
    for (int form = 6; form < 18; form++) {
      String inner = "/Resources<</XObject<</X " + (form + 1) + " 0 R>>>>";
      pdf.add(
          HandmadePdf.stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + inner, ascii("/X Do ".repeat(20))));
    }
    pdf.add("null");
    assertThat(code(pdf)).isEqualTo("document-too-large");
  }

  private static HandmadePdf lettersStandFor(String shown, String map) {
    return HandmadePdf.saying(shown)
        .with(
            5,
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding"
                + "/ToUnicode 6 0 R>>")
        .add(HandmadePdf.stream("", ascii("begincmap\n" + map + "\nendcmap")));
  }

  @Test
  void readsWhatLettersStandFor() {
    assertThat(
            code(
                lettersStandFor(
                    "abcdxy",
                    "1 beginbfchar <61> <004B> endbfchar 2 beginbfrange <62> <63> <0061>"
                        + "<78> <79> [<0065> <00660066>] endbfrange")))
        .isEqualTo("Kabdeff");
  }

  @Test
  void refusesLettersThatSayMoreThanAPageHolds() {
    String map = "1 beginbfchar <61> <" + "0061".repeat(250) + "> endbfchar";
    assertThat(code(lettersStandFor("a".repeat(50_000), map))).isEqualTo("document-too-large");
  }

  @Test
  void countsThroughNoRangeOfBillionsOfLetters() {
    assertThat(
            code(
                lettersStandFor(
                    "abc",
                    "3 beginbfrange <00> <7fffffff> <0000> <ffffffff> <7fffffff> <0000>"
                        + "<61> <63> <0041> endbfrange")))
        .isEqualTo("ABC");
    String many = "1000 beginbfrange " + "<0000> <ffff> <0000> ".repeat(1000) + "endbfrange";
    assertThat(code(lettersStandFor("abc", many))).isEqualTo("document-too-large");
  }

  @Test
  void endsWhereAFontDrawsItself() {
    String font =
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97"
            + "/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>"
            + "/Resources<</Font<</F 5 0 R>>>>>>";
    HandmadePdf pdf =
        HandmadePdf.saying("a".repeat(30))
            .with(5, font)
            .add(HandmadePdf.stream("", ascii("BT /F 1 Tf (aaaaaaaaaa) Tj ET")));
    assertThat(code(pdf)).isEqualTo("a".repeat(30));
  }

  @Test
  void survivesNumbersThatAreTooGreat() {
    String flate = "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 268435400>>";
    String whole =
        IntStream.of(1, 2, 3).mapToObj(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
    assertThat(
            code(
                HandmadePdf.saying("x")
                    .with(4, HandmadePdf.stream(flate, HandmadePdf.flate((byte) ' ', 9)))))
        .startsWith("document-");
    assertThat(
            code(
                HandmadePdf.saying("x")
                    .add(
                        HandmadePdf.stream(
                            "/Type/ObjStm/N 2147483647/First 2147483647", ascii(whole)))))
        .isEqualTo("x");
    assertThat(
            code(HandmadePdf.saying("x").with(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>")))
        .isEqualTo("document-too-large");
  }

  /** Ten thousand boxes are a drawing; and time does not grow with the square of their number. */
  @Test
  void readsADrawingOfManyLines() {
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      drawing.append(i % 500).append(' ').append(i % 800).append(" 20 20 re S\n");
    }
    assertThat(code(new HandmadePdf(drawing + "BT /F 12 Tf 72 700 Td (Kennis) Tj ET")))
        .isEqualTo("Kennis");
  }
}
