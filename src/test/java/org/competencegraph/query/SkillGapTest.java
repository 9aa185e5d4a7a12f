package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;

/** What is missing, and what fits, on the sample. */
class SkillGapTest {

  private static final CompetenceGraph GRAPH = SampleGraph.open();

  @Test
  void ofAQualificationWithItselfIsNothing() {
    for (String id : List.of("BK-0351-3", "BK-0496-1", "BK-0351-3/5")) {
      Gap gap = GRAPH.gap(List.of(id), id);
      assertThat(gap.coverage()).isEqualTo(1.0);
      assertThat(gap.missing()).isEmpty();
      assertThat(gap.near()).isEmpty();
    }
  }

  @Test
  void whatSharesACodeIsNearAndHalfCovered() {
    Gap gap = GRAPH.gap(List.of("17093-c"), "BK-0351-3/5");
    assertThat(gap.coverage()).isEqualTo(0.5);
    assertThat(gap.covered()).isEmpty();
    assertThat(gap.near().getFirst().reasons())
        .extracting(Reason::kind)
        .containsExactly("shared-code");
    assertThat(GRAPH.gap(List.of("17093"), "BK-0351-3/5").near().getFirst().reasons())
        .extracting(Reason::kind)
        .containsExactly("adapted-code");
    assertThat(GRAPH.gap(List.of("D140101"), "BK-0351-3/5").coverage()).isZero();
  }

  @Property(tries = 50)
  void havingMoreNeverCoversLess(@ForAll("ids") List<String> have, @ForAll("id") String more) {
    List<String> all = new ArrayList<>(have);
    all.add(more);
    assertThat(GRAPH.gap(all, "BK-0351-3").coverage())
        .isGreaterThanOrEqualTo(GRAPH.gap(have, "BK-0351-3").coverage());
    for (Match match : GRAPH.match(all, 10)) {
      Gap gap = GRAPH.gap(all, match.notation());
      assertThat(match.coverage()).isEqualTo(gap.coverage());
      assertThat(match.missing()).isEqualTo(gap.missing().size());
    }
  }

  @Provide
  Arbitrary<String> id() {
    return Arbitraries.of(
        "BK-0496-1",
        "BK-0496-1/1",
        "BK-0351-3/5",
        "BK-0351-3/2",
        "17093",
        "co 01805",
        "Kennis van kantoorsoftware",
        "Commercieel medewerker binnendienst");
  }

  @Provide
  Arbitrary<List<String>> ids() {
    return id().list().ofMaxSize(4);
  }

  @Test
  void matchesNothingWithNothingAndSaysWhatIsUnknown() {
    assertThat(GRAPH.match(List.of(), 10)).isEmpty();
    assertThat(GRAPH.match(List.of("BK-0351-3"), 10).getFirst().coverage()).isEqualTo(1.0);
    assertThatThrownBy(() -> GRAPH.gap(List.of("BK-0351-9"), "BK-0351-3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BK-0351-3");
    assertThatThrownBy(() -> GRAPH.gap(List.of("BK-0351-3"), "17093"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
