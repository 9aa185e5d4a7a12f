package org.competencegraph.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.competencegraph.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of decision 0014, whole. */
class CompositionTest {

  @ParameterizedTest(name = "{0} then {1} is {2}")
  @CsvSource({
    "EXACT, EXACT, EXACT",
    "EXACT, CLOSE, CLOSE",
    "EXACT, BROAD, BROAD",
    "EXACT, NARROW, NARROW",
    "EXACT, RELATED, RELATED",
    "CLOSE, EXACT, CLOSE",
    "CLOSE, CLOSE, RELATED",
    "CLOSE, BROAD, RELATED",
    "CLOSE, NARROW, RELATED",
    "CLOSE, RELATED, RELATED",
    "BROAD, EXACT, BROAD",
    "BROAD, CLOSE, RELATED",
    "BROAD, BROAD, BROAD",
    "BROAD, NARROW, RELATED",
    "BROAD, RELATED,",
    "NARROW, EXACT, NARROW",
    "NARROW, CLOSE, RELATED",
    "NARROW, BROAD, RELATED",
    "NARROW, NARROW, NARROW",
    "NARROW, RELATED,",
    "RELATED, EXACT, RELATED",
    "RELATED, CLOSE, RELATED",
    "RELATED, BROAD,",
    "RELATED, NARROW,",
    "RELATED, RELATED,",
  })
  void composes(Relation first, Relation second, Relation expected) {
    assertThat(Composition.of(first, second)).isEqualTo(Optional.ofNullable(expected));
  }

  /** Seen from the other end, broad is narrow, and the same follows. */
  @Test
  void saysTheSameFromTheOtherEnd() {
    for (Relation first : Relation.values()) {
      for (Relation second : Relation.values()) {
        assertThat(Composition.of(inverse(second), inverse(first)))
            .as("%s, %s", first, second)
            .isEqualTo(Composition.of(first, second).map(CompositionTest::inverse));
      }
    }
  }

  private static Relation inverse(Relation relation) {
    return switch (relation) {
      case BROAD -> Relation.NARROW;
      case NARROW -> Relation.BROAD;
      case EXACT, CLOSE, RELATED -> relation;
    };
  }

  @ParameterizedTest(name = "{0} beside {1} is {2}")
  @CsvSource({
    "EXACT, RELATED, EXACT",
    "CLOSE, NARROW, CLOSE",
    "BROAD, RELATED, BROAD",
    "BROAD, BROAD, BROAD",
    "BROAD, NARROW, RELATED",
    "NARROW, BROAD, RELATED",
  })
  void takesTheStrongerOfTwoChains(Relation one, Relation other, Relation expected) {
    assertThat(Composition.together(one, other)).isEqualTo(expected);
    assertThat(Composition.together(other, one)).isEqualTo(expected);
  }
}
