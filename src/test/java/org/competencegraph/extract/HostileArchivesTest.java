package org.competencegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.competencegraph.testing.Listening;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that look like documents of word processors, and are not what they seem. */
class HostileArchivesTest {

  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "%s</w:body></w:document>";
  private static final String OPEN =
      "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><o:body><o:text>"
          + "%s</o:text></o:body></o:document-content>";

  private static byte[] docx(String document) {
    return Zips.of(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", document));
  }

  private static byte[] odt(String content) {
    return Zips.of(
        Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
  }

  private static String code(byte[] bytes) {
    return switch (TextExtractors.extract(bytes, "given")) {
      case Extraction.Refused refused -> {
        assertThat(refused.finding().place()).hasToString("given");
        yield refused.finding().code();
      }
      case Extraction.Text text -> "text";
    };
  }

  private static byte[] real() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      for (int i = 0; i < 200; i++) {
        document.createParagraph().createRun().setText("Kennis van zaak " + i);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void refusesAFileThatIsCutAnywhere() throws Exception {
    byte[] whole = real();
    assertThat(code(whole)).isEqualTo("text");
    for (int end = 4; end < whole.length; end += 101) {
      assertThat(code(Arrays.copyOf(whole, end))).as("cut at %d", end).isEqualTo("archive-damaged");
    }
  }

  @Test
  void refusesGarbageBehindTheRightStart() {
    byte[] garbage = new byte[5000];
    new Random(1).nextBytes(garbage);
    System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, garbage, 0, 4);
    assertThat(code(garbage)).isEqualTo("archive-damaged");
  }

  /** Whatever byte is other than it was: text or a refusal, and no exception. */
  @Test
  void survivesBytesThatAreChanged() throws Exception {
    byte[] whole = real();
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(code(changed))
          .isIn(
              "text",
              "archive-damaged",
              "archive-unknown",
              "archive-protected",
              "document-not-text",
              "archive-entities");
    }
  }

  @Test
  void refusesOtherZipsAndSaysWhatToDo() {
    byte[] zip = Zips.of(Map.of("a.txt", "BK-0351-3"));
    assertThat(code(zip)).isEqualTo("archive-unknown");
    assertThat(code(Zips.of(Map.of("xl/workbook.xml", "<x/>", "[Content_Types].xml", "<x/>"))))
        .isEqualTo("archive-unknown");
    assertThat(code(Zips.of(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
        .isEqualTo("archive-unknown");
  }

  @Test
  void refusesWhatExpandsToFarMoreThanADocument() {
    String spaces = " ".repeat(3 << 20);
    assertThat(code(odt(OPEN.formatted(spaces)))).isEqualTo("archive-too-large");
    assertThat(code(docx(WORD.formatted(spaces)))).isEqualTo("archive-too-large");
    StringBuilder many = new StringBuilder();
    Random random = new Random(3);
    while (many.length() < 17 << 20) {
      many.append(Long.toString(random.nextLong(), 36));
    }
    assertThat(code(odt(OPEN.formatted("<text:p>" + many + "</text:p>"))))
        .isEqualTo("archive-too-large");
  }

  @Test
  void readsALongDocument() {
    StringBuilder word = new StringBuilder();
    StringBuilder open = new StringBuilder();
    Random random = new Random(5);
    for (int i = 0; i < 40_000; i++) {
      String text = Long.toString(random.nextLong(), 36) + " &amp; meer";
      word.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
      open.append("<text:p>").append(text).append("</text:p>");
    }
    assertThat(code(docx(WORD.formatted(word)))).isEqualTo("text");
    assertThat(code(odt(OPEN.formatted(open)))).isEqualTo("text");
  }

  @Test
  void refusesMoreFilesThanADocumentHas() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 2001; i++) {
      files.put("../../" + i, "");
    }
    assertThat(code(Zips.of(files))).isEqualTo("archive-too-large");
  }

  @Test
  void refusesElementsThatAreDeeperThanAnyDocuments() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000);
    assertThat(code(docx(WORD.formatted(deep)))).isEqualTo("archive-too-large");
    String lists = "<text:list>".repeat(50_000) + "</text:list>".repeat(50_000);
    assertThat(code(odt(OPEN.formatted(lists)))).isEqualTo("archive-too-large");
  }

  @Test
  void makesLittleOfWhatAsksToBeRepeated() {
    String asks =
        "<text:p>a<text:s text:c=\"2147483647\"/>b</text:p><table:table><table:table-row>"
            + "<table:table-cell table:number-columns-repeated=\"2147483647\"/>"
            + "</table:table-row></table:table>";
    Extraction.Text text =
        (Extraction.Text) TextExtractors.extract(odt(OPEN.formatted(asks)), "given");
    assertThat(text.lines()).hasSizeLessThan(100);
    assertThat(text.lines().getFirst().raw()).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x>"
      })
  void refusesEntities(String type) {
    String word = type + WORD.formatted("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>");
    String open = type + OPEN.formatted("<text:p>&a;</text:p>");
    assertThat(code(docx(word))).isEqualTo("archive-entities");
    assertThat(code(odt(open))).isEqualTo("archive-entities");
  }

  @Test
  void fetchesNothing(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
    try (Listening server = Listening.start()) {
      String address = server.address("/x.dtd");
      String type =
          "<!DOCTYPE x SYSTEM \""
              + address
              + "\" [<!ENTITY % p SYSTEM \""
              + address
              + "\"> %p;"
              + "<!ENTITY a SYSTEM \""
              + secret.toUri()
              + "\">]>";
      assertThat(code(odt(type + OPEN.formatted("&a;")))).isEqualTo("archive-entities");
      assertThat(code(docx(type + WORD.formatted("&a;")))).isEqualTo("archive-entities");
      Map<String, String> files =
          Map.of(
              "[Content_Types].xml",
              "<Types/>",
              "word/document.xml",
              WORD.formatted("<w:p><w:r><w:t>BK</w:t></w:r></w:p>"),
              "word/_rels/document.xml.rels",
              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\""
                  + address
                  + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                  + "</Relationships>");
      assertThat(code(Zips.of(files))).isEqualTo("text");
      assertThat(server.asked()).isZero();
    }
  }

  @Test
  void refusesWhatAPasswordProtects() {
    byte[] office = new byte[600];
    byte[] mark = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(mark, 0, office, 0, mark.length);
    assertThat(code(office)).isEqualTo("archive-protected");
    Map<String, String> files =
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml",
            "<m:manifest><m:encryption-data/></m:manifest>",
            "content.xml",
            new String(new byte[] {1, 2, 3}, StandardCharsets.US_ASCII));
    assertThat(code(Zips.of(files))).isEqualTo("archive-protected");
  }

  /** The JDK prints some errors of encodings itself, where a command's findings go. */
  @Test
  void printsNothingOfItsOwn() {
    byte[] xml =
        OPEN.formatted("<text:p>" + "Klant ".repeat(2000) + "\u00E9</text:p>")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] odt =
        Zips.ofBytes(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                "content.xml",
                xml));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(code(odt)).isEqualTo("archive-damaged");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
  void readsXmlInTheEncodingThatItDeclares(String encoding) {
    String xml =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?>"
            + OPEN.formatted("<text:p>co\u00EFncidentie</text:p>");
    for (String mark : encoding.equalsIgnoreCase("utf-8") ? List.of("", "\uFEFF") : List.of("")) {
      byte[] odt =
          Zips.ofBytes(
              Map.of(
                  "mimetype",
                  "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                  "content.xml",
                  (mark + xml).getBytes(Charset.forName(encoding))));
      Extraction.Text text = (Extraction.Text) TextExtractors.extract(odt, "given");
      assertThat(text.lines().getFirst().text()).isEqualTo("co\u00EFncidentie");
    }
  }

  @Test
  void refusesXmlThatIsNoDocument() {
    assertThat(code(docx("<html/>"))).isEqualTo("archive-damaged");
    assertThat(code(docx("no XML"))).isEqualTo("archive-damaged");
    assertThat(code(odt("<broken>"))).isEqualTo("archive-damaged");
  }
}
