package org.competencegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.competencegraph.store.SampleStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

  @TempDir static Path folder;
  private static TextSearch search;

  @BeforeAll
  static void open() throws IOException {
    search = TextSearch.open(SampleStore.build(folder).text());
  }

  @AfterAll
  static void close() throws IOException {
    search.close();
  }

  @ParameterizedTest
  @CsvSource({
    "verkopen, Verkoopt aan klanten",
    "verkoop, Verkopen van producten",
    "klachten, Handelt een klacht af",
    "klacht, Behandelt klachten",
    "plan, Leest plannen",
    "huizen, Werkt in een huis met strakke plannen",
    "lees, Leest plannen",
    "lezen, Leest plannen",
    "adviseren, Adviseert de klant bij de aankoop",
    "adviseert, Klanten adviseren",
    "BEGELEIDEN, Begeleidt nieuwe collega’s",
    "een, Opent een bestand",
    "vréemde talen, Kennis van één vreemde taal",
  })
  void findsAWordInAnyOfItsForms(String words, String label) {
    assertThat(labels(words)).contains(label);
  }

  @ParameterizedTest
  @CsvSource({
    "bestand, Beheert het klantenbestand",
    "bestanden, Beheert het klantenbestand",
    "klanten, Beheert het klantenbestand",
    "techniek, Past verkooptechnieken toe",
    "technieken, Past verkooptechnieken toe",
  })
  void findsACompoundByItsParts(String words, String label) {
    assertThat(labels(words)).contains(label);
  }

  @ParameterizedTest
  @CsvSource({
    "begeleiden, Volgt het beleid van de onderneming",
    "beleid, Begeleidt nieuwe collega’s",
    "stand, Opent een bestand",
  })
  void keepsDifferentWordsApart(String words, String label) {
    assertThat(labels(words)).doesNotContain(label);
  }

  @Test
  void findsOtherLanguagesAsTheyAreWritten() {
    assertThat(labels("customers")).containsExactly("Advising customers");
    assertThat(labels("etranger")).containsExactly("Conseiller les clients à l’étranger");
  }

  @Test
  void looksInTheLanguageAskedForOnly() {
    assertThat(search.search("klanten", Optional.of("nl"), 10))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.language()).isEqualTo("nl"));
    assertThat(search.search("klanten", Optional.of("en"), 10)).isEmpty();
  }

  @Test
  void putsTheWholeLabelFirst() {
    assertThat(labels("het klantenbestand beheert")).contains("Beheert het klantenbestand");
    assertThat(search.search("opent een Bestand.", Optional.empty(), 10).getFirst())
        .satisfies(
            hit -> {
              assertThat(hit.matchedLabel()).isEqualTo("Opent een bestand");
              assertThat(hit.iri()).isEqualTo(SampleStore.BASE + "id/activity/bestand-7777");
              assertThat(hit.property()).isEqualTo(IndexedProperty.PREF_LABEL.iri());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"co 01805", "CO-01805", "co01805 co 01805"})
  void findsACodeByItsNotation(String code) {
    assertThat(search.search(code, Optional.empty(), 1))
        .extracting(Hit::iri)
        .containsExactly(SampleStore.BASE + "id/competent/co-01805");
  }

  @Test
  void putsWhatHasAllWordsBeforeWhatHasSome() {
    assertThat(labels("klant aankoop")).first().isEqualTo("Adviseert de klant bij de aankoop");
    assertThat(labels("klant aankoop")).contains("Verkoopt aan klanten");
  }

  @Test
  void givesEachThingOnceThoughTwoDocumentsStateIt() {
    assertThat(search.search("klacht", Optional.empty(), 10))
        .extracting(Hit::iri)
        .contains(SampleStore.BASE + "id/activity/handelt-klachten-af-1111")
        .doesNotHaveDuplicates();
    assertThat(search.search("co 01805 klanten", Optional.empty(), 100))
        .extracting(Hit::iri)
        .doesNotHaveDuplicates();
  }

  @Test
  void givesNoMoreThanAskedFor() {
    assertThat(search.search("klanten", Optional.empty(), 2)).hasSize(2);
    assertThat(search.search("klanten", Optional.empty(), 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "*", "?", "~", "\\", "()", "\"", "*:*", "\uD800", "&& ||"})
  void findsNothingWhereThereIsNoWord(String text) {
    assertThat(search.search(text, Optional.empty(), 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo(bestand",
        "a/bestand",
        "AND bestand",
        "bestand~",
        "bestand\\",
        "bestand*",
        "-bestand",
        "title:bestand",
        "\"bestand",
        "bestand^4",
        "[bestand TO",
        "NOT bestand OR"
      })
  void takesSignsOfAQuerySyntaxAsNothing(String text) {
    assertThat(labels(text)).contains("Opent een bestand").doesNotContain("Externe sales");
  }

  @Test
  void takesVeryLongTexts() {
    assertThat(labels("bestand ".repeat(1250))).contains("Opent een bestand");
    assertThat(search.search("x".repeat(10_000), Optional.empty(), 10)).isEmpty();
    StringBuilder words = new StringBuilder("klant ");
    for (int i = 0; words.length() < 30_000; i++) {
      words.append("woord").append(i).append(' ');
    }
    assertThat(search.search(words.toString(), Optional.empty(), 10)).isEmpty();
  }

  @Test
  void leavesOutTheTextAsPrinted() {
    assertThat(labels("onvindbaarheid")).isEmpty();
  }

  private static List<String> labels(String words) {
    return search.search(words, Optional.empty(), 20).stream().map(Hit::matchedLabel).toList();
  }
}
