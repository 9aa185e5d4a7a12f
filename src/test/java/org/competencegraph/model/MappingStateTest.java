package org.competencegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who says that a mapping holds, told from what it says of itself. */
class MappingStateTest {

  private static Mapping mapping(String justification) {
    return Mapping.of("urn:a", Relation.EXACT, "urn:b", justification);
  }

  @Test
  void aReviewIsReviewedWithAReviewerAndWithout() {
    assertThat(mapping("MappingReview").state(true)).isEqualTo(MappingState.REVIEWED);
    assertThat(mapping("MappingReview").isReviewed()).isTrue();
    for (Slot slot : new Slot[] {Slot.REVIEWER_ID, Slot.REVIEWER_LABEL}) {
      assertThat(mapping("MappingChaining").with(slot, "urn:c").state(false))
          .isEqualTo(MappingState.REVIEWED);
    }
  }

  @Test
  void whatFollowsIsDerivedAndOnlyWhatStandsInAFileIsPublished() {
    assertThat(mapping("MappingChaining").state(true)).isEqualTo(MappingState.DERIVED);
    assertThat(mapping("LexicalMatching").state(true)).isEqualTo(MappingState.PUBLISHED);
    assertThat(mapping("LexicalMatching").state(false)).isEqualTo(MappingState.SUGGESTED);
    assertThat(mapping("LexicalMatching").isReviewed()).isFalse();
  }
}
