package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text as other programs save it. */
class WaysToSaveTextTest {

  private static String text(String name) {
    return new String(SampleDocuments.bytes(name), StandardCharsets.UTF_8);
  }

  private static Reading read(byte[] bytes) {
    return DocumentReaders.read(bytes, "saved.txt", new Source("saved.txt", "0".repeat(64), ""))
        .getFirst();
  }

  private static void assertSame(byte[] bytes, String sample) {
    SampleDocuments.assertSaysTheSame(read(bytes), sample);
  }

  private static void assertSame(String text, String sample) {
    assertSame(text.getBytes(StandardCharsets.UTF_8), sample);
  }

  /** The encoding has no en space, which the plan has for fields to fill in. */
  private static byte[] in(String charset, String sample) {
    return text(sample).replace('\u2002', ' ').getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @MethodSource("org.competencegraph.document.SampleDocuments#names")
  void readsWindows1252AndUtf16WithoutMarkAndSaysThatItGuessed(String sample) {
    for (String charset : new String[] {"windows-1252", "UTF-16LE", "UTF-16BE"}) {
      byte[] bytes = in(charset, sample);
      assertSame(bytes, sample);
      assertThat(read(bytes).findings())
          .filteredOn(finding -> finding.code().equals("document-encoding-guessed"))
          .singleElement()
          .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO))
          .satisfies(finding -> assertThat(finding.message()).contains(charset));
    }
  }

  @Test
  void readsLatin1() {
    String latin = text(SampleDocuments.ASSISTANT_PAGE).replace('•', '*').replace("…", "...");
    assertSame(
        latin.replace('’', '\'').getBytes(StandardCharsets.ISO_8859_1),
        SampleDocuments.ASSISTANT_PAGE);
  }

  @Test
  void saysOnceForAFileThatItsEncodingWasGuessed() {
    byte[] two =
        (text(SampleDocuments.ASSISTANT_PAGE) + "\n\n" + text(SampleDocuments.SALES_PAGE))
            .getBytes(Charset.forName("windows-1252"));
    assertThat(
            DocumentReaders.read(two, "saved.txt", new Source("saved.txt", "0".repeat(64), ""))
                .stream()
                .flatMap(reading -> reading.findings().stream())
                .filter(finding -> finding.code().equals("document-encoding-guessed")))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("org.competencegraph.document.SampleDocuments#names")
  void readsDecomposedLettersAndMarksThatNobodySees(String sample) {
    String text = text(sample);
    assertSame(Normalizer.normalize(text, Normalizer.Form.NFD), sample);
    assertSame(text.replaceAll("(?<=\\S) (?=\\S)", "\u00A0"), sample);
    assertSame(text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u00AD"), sample);
    assertSame(text.replaceAll("(?m)^(?=\\S|\t)", "\u200E\u2068\uFEFF"), sample);
    assertSame(text.replaceAll("(?m)(?<=\\S)$", "\u2069\u200B \t"), sample);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "–", "— ", "*", "-", "o", "▪", "●", "◦", "·", "§", "➢", "✓", "\uF0B7", "\uF0A7", "7.", "12)"
      })
  void readsPagesWithOtherBulletsBehindTabsOrNoSpaceAtAll(String bullet) {
    String page = text(SampleDocuments.ASSISTANT_PAGE);
    assertSame(page.replace("•", bullet), SampleDocuments.ASSISTANT_PAGE);
    assertSame(
        page.replaceAll("(?m)^ +", "").replace("• ", bullet + "\t"),
        SampleDocuments.ASSISTANT_PAGE);
    assertSame(
        page.replaceAll("(?m)^ +• ", "\t" + bullet + "\u00A0\u00A0"),
        SampleDocuments.ASSISTANT_PAGE);
  }

  @Test
  void readsADossierWithBullets() {
    String dossier = text(SampleDocuments.ASSISTANT_DOSSIER);
    assertSame(dossier.replaceAll("(?m)^- ", "• "), SampleDocuments.ASSISTANT_DOSSIER);
  }

  @Test
  void readsHeadingsInOtherCase() {
    String page = text(SampleDocuments.ASSISTANT_PAGE);
    for (String heading :
        new String[] {
          "Globaal",
          "Titel",
          "Definitie",
          "Niveau (VKS en EQF)",
          "Jaar van erkenning",
          "Opsomming competenties",
          "Generieke kennis",
          "Omgevingscontext",
          "Doet beroep op",
          "Dit is de actuele versie van de beroepskwalificatie.",
          "Attesten en voorwaarden"
        }) {
      page = page.replace("\n" + heading + "\n", "\n" + heading.toUpperCase(Locale.ROOT) + "\n");
    }
    page =
        page.replace("Dit is de actuele", "DIT IS DE ACTUELE")
            .replace("Competentie 3:", "COMPETENTIE 3:")
            .replace("met inbegrip van kennis:", "Met Inbegrip Van Kennis:");
    assertSame(page, SampleDocuments.ASSISTANT_PAGE);
  }

  @Test
  void keepsNumbersAndLettersThatAreNoBullets() {
    String page =
        text(SampleDocuments.ASSISTANT_PAGE)
            .replace("Geeft passend verkoopadvies", "2 of 3 keer 1.5 advies");
    assertThat(
            Statements.of(((Reading.Read) read(page.getBytes(StandardCharsets.UTF_8))).content()))
        .asString()
        .contains("2 of 3 keer 1.5 advies");
  }
}
