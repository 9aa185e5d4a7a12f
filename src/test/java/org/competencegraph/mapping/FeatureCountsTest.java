package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureCountsTest {

  @Test
  void countsAFeatureOnceForEachText() {
    FeatureCounts counts = new FeatureCounts();
    counts.beginText();
    counts.count(7);
    counts.count(7);
    counts.beginText();
    counts.count(7);
    counts.count(-3);
    assertThat(counts.of(7)).isEqualTo(2);
    assertThat(counts.of(-3)).isEqualTo(1);
    assertThat(counts.of(5)).isZero();
  }

  @Test
  void givesThoseThatAreWantedAscending() {
    FeatureCounts counts = new FeatureCounts();
    counts.beginText();
    counts.count(9);
    counts.count(-2);
    counts.count(4);
    counts.learn(9);
    counts.learn(-2);
    assertThat(counts.hashes((isLearned, texts) -> isLearned)).containsExactly(-2, 9);
    assertThat(counts.hashes((isLearned, texts) -> !isLearned)).containsExactly(4);
    assertThat(counts.hashes((isLearned, texts) -> texts > 1)).isEmpty();
  }

  /** More than it has place for at first, many of them in each other's place. */
  @Test
  void losesNothingWhenItGrows() {
    FeatureCounts counts = new FeatureCounts();
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(1);
    for (int text = 0; text < 200; text++) {
      counts.beginText();
      for (long hash : random.longs(300, 1, 20_000).distinct().map(each -> each << 5).toArray()) {
        counts.count(hash);
        expected.merge(hash, 1, Integer::sum);
        if (hash % 3 == 0) {
          counts.learn(hash);
        }
      }
    }
    assertThat(counts.hashes((isLearned, texts) -> true))
        .containsExactly(expected.keySet().stream().mapToLong(each -> each).sorted().toArray());
    expected.forEach((hash, texts) -> assertThat(counts.of(hash)).isEqualTo(texts));
    assertThat(Arrays.stream(counts.hashes((isLearned, texts) -> isLearned)))
        .isNotEmpty()
        .allMatch(hash -> hash % 3 == 0);
  }
}
