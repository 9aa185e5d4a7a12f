package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelRunsTest {

  @Test
  void giveEachCodeTheBestOfItsLabels() {
    // Codes 2 and 3 have one label each, code 5 has three, code 0 has one that comes last.
    LabelRuns runs = LabelRuns.of(new int[] {2, 3, 5, 5, 5, 6, 0});

    assertThat(runs.labels()).containsExactly(0, 2, 3, 4, 6);
    assertThat(runs.best(new float[] {.1f, .2f, .3f, .9f, .4f, -1, .5f}, 8))
        .containsExactly(.5f, 0, .1f, .2f, 0, .9f, 0, 0);
  }

  @Test
  void areNoneWithoutALabel() {
    assertThat(LabelRuns.of(new int[0]).best(new float[0], 2)).containsExactly(0, 0);
  }
}
