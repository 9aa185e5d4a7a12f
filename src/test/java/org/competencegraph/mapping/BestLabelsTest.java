package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestLabelsTest {

  /** Codes 2 and 3 have one label each, code 5 has three, code 0 has one that comes last. */
  private static final int[] CODE = {2, 3, 5, 5, 5, 6, 0};

  private static final float[] BY_LABEL = {.1f, .2f, .3f, .9f, .4f, -1, .5f};
  private static final float[] BY_CODE = {.5f, 0, .1f, .2f, 0, .9f, 0, 0};

  @Test
  void areGivenByRuns() {
    LabelRuns runs = LabelRuns.of(CODE);

    assertThat(runs.labels()).containsExactly(0, 2, 3, 4, 6);
    assertThat(runs.best(BY_LABEL, BY_CODE.length)).containsExactly(BY_CODE);
  }

  @Test
  void areGivenByLayers() {
    LabelLayers layers = LabelLayers.of(CODE);

    assertThat(layers.codes()).containsExactly(5, 2, 3, 6, 0);
    assertThat(layers.layers()).isDeepEqualTo(new int[][] {{2, 0, 1, 5, 6}, {3}, {4}});
    assertThat(layers.best(BY_LABEL, BY_CODE.length)).containsExactly(BY_CODE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void areGivenByWhatSuitsTheLabels(int labelsOfACode) {
    int[] code = IntStream.range(0, 30).map(label -> label / labelsOfACode).toArray();

    assertThat(BestLabels.of(code))
        .isInstanceOf(labelsOfACode == 1 ? LabelRuns.class : LabelLayers.class);
  }

  @Test
  void areNoneWithoutALabel() {
    assertThat(BestLabels.of(new int[0]).best(new float[0], 2)).containsExactly(0, 0);
  }
}
