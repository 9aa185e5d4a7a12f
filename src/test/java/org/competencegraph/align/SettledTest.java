package org.competencegraph.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;
import org.junit.jupiter.api.Test;

/** What is left to suggest and to derive beside the sets of the input. */
class SettledTest {

  private static final String COMPETENCE =
      "https://w3id.org/competence-graph/id/competence/BK-1-2/1";
  private static final String SELLS = "http://data.europa.eu/esco/skill/sells";
  private static final String WELDS = "http://data.europa.eu/esco/skill/welds";

  private static Mapping mapping(Relation relation, String object) {
    return Mapping.of(COMPETENCE, relation, object, "ManualMappingCuration");
  }

  private static Settled of(Mapping mapping) {
    return new Settled(List.of(MappingSet.named("own", "", List.of(mapping))));
  }

  @Test
  void whatIsPublishedIsNoNewsInAnyRelationButMayStillBeDerived() {
    Settled settled = of(mapping(Relation.NARROW, SELLS));

    assertThat(settled.isNews(mapping(Relation.CLOSE, SELLS))).isFalse();
    assertThat(settled.leaves(mapping(Relation.CLOSE, SELLS))).isTrue();
    assertThat(settled.isNews(mapping(Relation.CLOSE, WELDS))).isTrue();
  }

  @Test
  void whatSomebodyReviewedIsNeitherSuggestedNorDerived() {
    Settled settled = of(mapping(Relation.NARROW, SELLS).with(Slot.REVIEWER_LABEL, "A. Reviewer"));

    assertThat(settled.leaves(mapping(Relation.CLOSE, SELLS))).isFalse();
    assertThat(settled.leaves(mapping(Relation.CLOSE, WELDS))).isTrue();
  }
}
