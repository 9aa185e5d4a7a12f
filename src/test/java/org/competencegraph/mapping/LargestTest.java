package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestTest {

  @ParameterizedTest(name = "{1} of {0}, of {2} different numbers")
  @CsvSource({
    "1, 1, 1",
    "10, 3, 5",
    "9000, 250, 1000000",
    "9000, 250, 40",
    "9000, 1, 9",
    "9000, 1, 1000000",
    "9000, 0, 100",
    "9000, 8999, 100",
    "255, 250, 30"
  })
  void areThoseThatSortingAllFinds(int count, int most, int different) {
    Random random = new Random(count + most + different);
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      // A third is not above 0.
      numbers[i] = (random.nextInt(different) - different / 3) / 7f;
    }

    int[] sorted =
        IntStream.range(0, count)
            .filter(i -> numbers[i] > 0)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> -numbers[i]))
            .limit(most)
            .mapToInt(i -> i)
            .toArray();
    assertThat(Largest.of(numbers, most)).containsExactly(sorted);
  }

  @Test
  void areFoundWhereTheOnesLookedAtBeforehandAreLargerThanTheOthers() {
    float[] numbers = new float[8_000];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i % 8 == 0 ? 2 : 1;
    }

    assertThat(Largest.of(numbers, 1_200))
        .hasSize(1_200)
        .startsWith(0, 8, 16)
        .endsWith(
            IntStream.range(0, 8_000).filter(i -> i % 8 != 0).skip(199).findFirst().orElse(0));
  }
}
