package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.competencegraph.sparql.SparqlGraph;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.text.Words;
import org.junit.jupiter.api.Assertions;

/** Whatever somebody types, the facade has an answer, and one that holds together. */
class AnyTextTest {

  private static final CompetenceGraph GRAPH = EscoGraph.open();
  private static final Set<String> RELATIONS = Set.of("exact", "close", "broad", "narrow");
  private static final int LIMIT = 7;

  /** Against hanging, not to measure anything. */
  private static final Duration LONG = Duration.ofSeconds(120);

  @AfterContainer
  static void close() throws IOException {
    GRAPH.close();
  }

  /** Anything at all, Lucene's syntax, and words of the graph in bad company. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "foo(",
            "*",
            "?",
            "AND",
            "OR NOT",
            "\\",
            "\"",
            "~2",
            "^9",
            "[a TO b]",
            "{* TO *}",
            "/a.*b/",
            "label:x",
            "+",
            "-",
            "!",
            "&&",
            "||",
            "\u0000",
            "\u001B[31m",
            "\uD83D",
            "\uDE00",
            "🙂",
            "\u202E",
            "\uFEFF",
            "\t",
            "\n",
            "%s",
            "<b>",
            "' OR 1=1",
            "../..");
    Arbitrary<String> words =
        Arbitraries.of(
            "Verstrekt",
            "informatie",
            "aan",
            "de",
            "klant",
            "17093",
            "-c",
            "BK-0351-3",
            "/5",
            "co 01805",
            "D140101",
            "SK-5472",
            "verkooptechnieken",
            "İ",
            "ß",
            "ĳ",
            "négocier",
            "competence/BK-0351-3/5",
            "https://w3id.org/competence-graph/id/competent/17093");
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(60),
        Arbitraries.strings().withCharRange('\uD800', '\uDFFF').ofMaxLength(9),
        Arbitraries.oneOf(signs, words).list().ofMaxSize(12).map(each -> String.join(" ", each)),
        Arbitraries.oneOf(signs, words).list().ofMaxSize(5).map(each -> String.join("", each)));
  }

  @Property(tries = 300)
  void isMappedToCodesOrToNone(@ForAll("texts") String text, @ForAll Target target) {
    Mapped mapped = GRAPH.map(new Wording(text, List.of(text)), target, LIMIT);
    assertThat(mapped.text()).isEqualTo(text);
    assertThat(mapped.matches()).hasSizeLessThanOrEqualTo(LIMIT).allSatisfy(AnyTextTest::isWhole);
    assertThat(mapped.matches()).extracting(CodeMatch::iri).doesNotHaveDuplicates();
    if (Words.of(text).isEmpty()) {
      assertThat(mapped.matches()).isEmpty();
    }
  }

  /** Also one without a label, and one that only its likes say the meaning of. */
  @Example
  void aCodeIsMappedToItself() throws IOException {
    List<String> codes;
    try (SparqlGraph sparql = EscoGraph.openForSparql()) {
      codes =
          sparql
              .store()
              .select(
                  """
                  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                  SELECT DISTINCT ?notation {
                    ?code skos:notation ?notation
                    FILTER strstarts(str(?code), "https://w3id.org/competence-graph/id/competent/")
                  }
                  """,
                  Map.of())
              .rows()
              .stream()
              .map(row -> row.get("notation").text())
              .toList();
    }
    assertThat(codes).contains("17093", "17093-c");
    for (String code : codes) {
      assertThat(GRAPH.map(Wording.of(code), Target.COMPETENT, LIMIT).matches())
          .as(code)
          .allSatisfy(AnyTextTest::isWhole)
          .extracting(CodeMatch::notation)
          .containsExactly(code);
    }
  }

  private static void isWhole(CodeMatch match) {
    // Skills of ESCO have no notation.
    Reference code =
        GRAPH.reference(match.notation().isEmpty() ? match.iri() : match.notation()).orElseThrow();
    assertThat(match.iri()).isEqualTo(code.iri());
    assertThat(match.relation()).isIn(RELATIONS);
    assertThat(match.confidence()).isBetween(0.0, 1.0);
    assertThat(match.method()).isNotBlank();
    assertThat(match.evidence())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.label()).isNotBlank());
  }

  @Property(tries = 300)
  void isFoundAsAThingOrNot(@ForAll("texts") String text) {
    Optional<View> found = GRAPH.find(text);
    assertThat(GRAPH.reference(text)).isEqualTo(found.map(View::thing));
    assertThat(GRAPH.competent(text)).isEqualTo(found.filter(View.Competent.class::isInstance));
    assertThat(GRAPH.qualification(text))
        .isEqualTo(found.filter(View.Qualification.class::isInstance));
    found.ifPresent(view -> assertThat(view.thing().iri()).isNotBlank());
    for (Target target : Target.values()) {
      assertThat(!GRAPH.isCandidate(text, target) || found.isPresent()).isTrue();
    }
  }

  @Property(tries = 300)
  void isCompletedAndSearchedByItsWordsAlone(@ForAll("texts") String text) {
    String words = Words.joined(text);
    assertThat(GRAPH.suggest(text, LIMIT))
        .hasSizeLessThanOrEqualTo(LIMIT)
        .allSatisfy(each -> assertThat(Words.joined(each.matchedLabel())).startsWith(words));
    List<SearchHit> hits = GRAPH.search(text, Optional.empty(), Optional.empty(), LIMIT);
    assertThat(hits).hasSizeLessThanOrEqualTo(LIMIT);
    assertThat(hits).extracting(SearchHit::iri).doesNotHaveDuplicates();
    assertThat(hits).isSortedAccordingTo((one, next) -> Float.compare(next.score(), one.score()));
    if (words.isEmpty()) {
      assertThat(GRAPH.suggest(text, LIMIT)).isEmpty();
      assertThat(hits).isEmpty();
    }
  }

  /** What has to be there is told from what is not by a message, never by another exception. */
  @Property(tries = 200)
  void isRelatedOrSaidToBeUnknown(@ForAll("texts") String text) {
    Optional<View> found = GRAPH.find(text);
    if (found.isPresent()) {
      assertThat(GRAPH.get(text)).isEqualTo(found.get());
      assertThat(GRAPH.related(text, LIMIT)).hasSizeLessThanOrEqualTo(LIMIT);
      assertThat(GRAPH.match(List.of(text), LIMIT)).hasSizeLessThanOrEqualTo(LIMIT);
      return;
    }
    isUnknown(() -> GRAPH.get(text));
    isUnknown(() -> GRAPH.related(text, LIMIT));
    isUnknown(() -> GRAPH.match(List.of(text), LIMIT));
    isUnknown(() -> GRAPH.gap(List.of(text), "BK-0351-3"));
    isUnknown(() -> GRAPH.gap(List.of("BK-0351-3"), text));
    isUnknown(() -> GRAPH.diff(text, "BK-0351-3"));
  }

  private static void isUnknown(ThrowingCallable question) {
    assertThatThrownBy(question)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not in the graph")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500))
        .satisfies(e -> assertThat(e.getMessage().chars()).noneMatch(Character::isISOControl));
  }

  @Example
  void nothingFitsWhereNothingDoes() {
    for (String text :
        List.of(
            "",
            " \t\r\n ",
            "\u00A0",
            "*",
            "foo(",
            "\\",
            "AND",
            "AND OR NOT",
            "\u0000\u0001\u001F",
            "\uD800",
            "\uDC00\uD800",
            "🙂🙂",
            "xyzzy plugh",
            "negotiating with suppliers about delivery",
            "the and of which about",
            "les des pour avec",
            "переговоры с поставщиками",
            "仕入先との交渉",
            "de",
            "en",
            "van de")) {
      for (Target target : Target.values()) {
        assertThat(GRAPH.map(Wording.of(text), target, LIMIT).matches()).as(text).isEmpty();
      }
    }
  }

  @Example
  void aMebibyteIsAnswered() {
    for (String text :
        List.of(
            "x".repeat(1 << 20),
            " ".repeat(1 << 20),
            "*".repeat(1 << 20),
            "\uD83D".repeat(1 << 20),
            "🙂".repeat(1 << 19),
            "a b ".repeat(1 << 18),
            "BK-".repeat(350_000),
            "Verstrekt informatie aan de klant. ".repeat(30_000))) {
      Assertions.assertTimeoutPreemptively(LONG, () -> askAll(text));
    }
  }

  private static void askAll(String text) {
    assertThat(GRAPH.map(Wording.of(text), Target.COMPETENT, LIMIT).matches())
        .allSatisfy(AnyTextTest::isWhole);
    assertThat(GRAPH.find(text)).isEmpty();
    assertThat(GRAPH.reference(text)).isEmpty();
    assertThat(GRAPH.isCandidate(text, Target.COMPETENT)).isFalse();
    assertThat(GRAPH.suggest(text, LIMIT)).isEmpty();
    GRAPH.search(text, Optional.empty(), Optional.empty(), LIMIT);
    isUnknown(() -> GRAPH.related(text, LIMIT));
    isUnknown(() -> GRAPH.gap(List.of(text), "BK-0351-3"));
  }
}
