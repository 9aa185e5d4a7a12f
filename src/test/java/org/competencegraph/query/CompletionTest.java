package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.competencegraph.testing.SampleGraph;
import org.competencegraph.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed while somebody types, on the sample. */
class CompletionTest {

  private static final CompetenceGraph GRAPH = SampleGraph.open();

  @AfterAll
  static void close() throws IOException {
    GRAPH.close();
  }

  @ParameterizedTest
  @CsvSource({
    "BK-03, BK-0351-3",
    "bk-0351-3, BK-0351-3",
    "commercieel ass, BK-0351-3",
    "17093, 17093",
    "17093-c, 17093-c",
    "co 018, co 01805",
    "D1401, D140101",
    "Vérstrekt inform, BK-0351-3/5",
  })
  void proposesWhatBeginsSo(String typed, String notation) {
    assertThat(GRAPH.suggest(typed, 10)).extracting(Completion::notation).contains(notation);
  }

  @Test
  void putsWhatIsTheWholeTextFirst() {
    assertThat(GRAPH.suggest("17093", 2))
        .extracting(Completion::notation)
        .first()
        .isEqualTo("17093");
    assertThat(GRAPH.suggest("Kennis van kantoorsoftware", 5).getFirst().label())
        .isEqualTo("Kennis van kantoorsoftware");
  }

  @Test
  void putsQualificationsBeforeWhatIsInThem() {
    List<Completion> found = GRAPH.suggest("b", 1000);
    assertThat(found).hasSizeGreaterThan(20);
    List<Boolean> qualifications =
        found.stream().map(each -> each.type().equals(ThingType.QUALIFICATION.id())).toList();
    assertThat(qualifications.lastIndexOf(true)).isLessThan(qualifications.indexOf(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "k", "ke", "kennis", "kennis van", "co", "1", "v"})
  void proposesEachThingOnceAndOnlyWhatBeginsSo(String typed) {
    List<Completion> all = GRAPH.suggest(typed, Integer.MAX_VALUE);
    assertThat(all).extracting(Completion::iri).isNotEmpty().doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            each ->
                assertThat(Words.joined(each.matchedLabel()))
                    .startsWith(typed.toLowerCase(Locale.ROOT)));
    assertThat(GRAPH.suggest(typed, 5)).isEqualTo(all.subList(0, Math.min(5, all.size())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*", "foo(", "\\", "&&", "zzzzzz", "\uD800"})
  void proposesNothingWhereNothingBeginsSo(String typed) {
    assertThat(GRAPH.suggest(typed, 10)).isEmpty();
  }

  @Test
  void takesAnyLengthAndLimit() {
    assertThat(GRAPH.suggest("kennis ".repeat(150_000), 10)).isEmpty();
    assertThat(GRAPH.suggest("kennis", 0)).isEmpty();
    assertThatThrownBy(() -> GRAPH.suggest("kennis", -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
