package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents read from web pages. */
class HtmlDocumentsTest {

  private static String text(String name) {
    return new String(SampleDocuments.bytes(name), StandardCharsets.UTF_8);
  }

  private static final String PAGE = HtmlRendition.ofPage(text(SampleDocuments.ASSISTANT_PAGE));

  private static Reading read(byte[] bytes) {
    return DocumentReaders.read(bytes, "page.html", new Source("page.html", "0".repeat(64), ""))
        .getFirst();
  }

  private static Reading read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertSame(Reading reading, String sample) {
    SampleDocuments.assertSaysTheSame(reading, sample);
  }

  private static void assertSame(String sample, UnaryOperator<String> rendition) {
    assertSame(read(HtmlRendition.around("utf-8", rendition.apply(text(sample)))), sample);
  }

  private static Finding refusal(byte[] bytes) {
    assertThat(read(bytes)).isInstanceOf(Reading.Rejected.class);
    return read(bytes).findings().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleDocuments.ASSISTANT_PAGE, SampleDocuments.SALES_PAGE})
  void readsNestedListsAsThePage(String sample) {
    assertSame(sample, HtmlRendition::ofPage);
  }

  @Test
  void readsParagraphsAsTheDossier() {
    assertSame(SampleDocuments.ASSISTANT_DOSSIER, HtmlRendition::ofDossier);
  }

  @Test
  void readsTablesAsThePlan() {
    assertSame(SampleDocuments.PLAN, HtmlRendition::ofPlan);
  }

  @ParameterizedTest
  @MethodSource("org.competencegraph.document.SampleDocuments#names")
  void readsPreformattedTextAsItStands(String sample) {
    assertSame(
        sample, text -> "<pre>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "iso-8859-1", "WINDOWS-1252", "utf-16", "x-unknown", "!"})
  void readsTheEncodingThatIsDeclaredOrElseTheOneItLooksLike(String declared) {
    String html = HtmlRendition.around(declared, Parser.unescapeEntities(PAGE, false));
    for (String used : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      boolean isSingleByte = declared.equals("iso-8859-1") || declared.equals("WINDOWS-1252");
      if (!used.equals("UTF-8") || !isSingleByte) {
        assertSame(read(html.getBytes(Charset.forName(used))), SampleDocuments.ASSISTANT_PAGE);
      }
    }
  }

  @Test
  void saysWhereAnEncodingWasGuessed() {
    String html = HtmlRendition.around("utf-8", Parser.unescapeEntities(PAGE, false));
    assertThat(read(html.getBytes(Charset.forName("windows-1252"))).findings())
        .extracting(Finding::code)
        .contains("document-encoding-guessed");
    assertThat(read(html).findings())
        .extracting(Finding::code)
        .doesNotContain("document-encoding-guessed");
  }

  @Test
  void readsNumberedListsParagraphsInItemsAndLayoutTables() {
    String html = HtmlRendition.around("utf-8", PAGE);
    assertSame(
        read(html.replace("<ul>", "<ol start=3>").replace("</ul>", "</ol>")),
        SampleDocuments.ASSISTANT_PAGE);
    assertSame(
        read(html.replaceAll("<li>([^<]*)", "<li>\n <p><span>$1</span></p>")),
        SampleDocuments.ASSISTANT_PAGE);
    assertSame(
        read(HtmlRendition.around("utf-8", "<table><td>\n" + PAGE + "</table>")),
        SampleDocuments.ASSISTANT_PAGE);
    assertSame(
        read(HtmlRendition.around("utf-8", "<form><p>" + PAGE + "</form>")),
        SampleDocuments.ASSISTANT_PAGE);
  }

  @Test
  void keepsMarkupThatIsTextAndReadsNothingFromElsewhere() {
    String hostile =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:pom.xml\">]>"
            + PAGE.replace(
                "Geeft passend verkoopadvies",
                "Geeft &lt;b&gt;advies&lt;/b&gt; &x; &amp;lt; <iframe src='file:pom.xml'></iframe>"
                    + "<object data='file:pom.xml'>zie</object><img src='file:pom.xml'>zo");
    Qualification read = (Qualification) ((Reading.Read) read(hostile)).content();
    assertThat(read.competences().get(5).activities())
        .extracting(Phrase::text)
        .contains("Geeft <b>advies</b> &x; &lt; zo");
  }

  /** Wherever it is cut, no exception, and nothing is taken for a whole document. */
  @Test
  void saysThatAPageIsCut() {
    String html = HtmlRendition.around("utf-8", PAGE);
    for (int end = 20; end < html.indexOf("Attesten"); end += 1571) {
      assertThat(read(html.substring(0, end)).findings())
          .as("cut at %d", end)
          .anyMatch(
              finding ->
                  finding.severity() == Finding.Severity.ERROR
                      || finding.code().equals("document-unknown"));
    }
  }

  @Test
  void rejectsGarbageBehindADoctype() {
    byte[] garbage = new byte[100_000];
    new java.util.Random(7).nextBytes(garbage);
    byte[] doctype = "<!doctype html>\n<p>".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(doctype, 0, garbage, 0, doctype.length);
    Finding finding = refusal(garbage);
    assertThat(finding.code()).isEqualTo("document-encoding");
    assertThat(finding.place().line()).isGreaterThan(1);
  }

  @Test
  void rejectsMoreTagsThanItHoldsInMemory() {
    byte[] many = "<html><body>".concat("<p>".repeat(500_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(many).code()).isEqualTo("document-too-large");
  }

  /** The time is no promise, but ten times what these take: what grows with the square fails. */
  @Timeout(60)
  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<a><p>", "<table><td>", "<form><p>x</form>"})
  void readsDeepNestsOfTagsInBoundedTime(String tag) {
    assertThat(refusal("<html>".concat(tag.repeat(24_000)).concat("x").getBytes()).code())
        .isIn("document-unknown", "document-empty");
  }

  @Timeout(60)
  @Test
  void readsManyAttributesAndCommentsInBoundedTime() {
    StringBuilder attributes = new StringBuilder("<html><body ");
    for (int i = 0; i < 200_000; i++) {
      attributes.append("a").append(i).append("=1 ");
    }
    assertThat(refusal(attributes.append(">x").toString().getBytes()).code())
        .isEqualTo("document-unknown");
    assertThat(refusal("<!---->".repeat(100_000).concat("<").getBytes()).code())
        .isIn("document-unknown", "document-empty");
  }
}
