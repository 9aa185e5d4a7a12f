package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearbyTest {

  @Test
  void isTheMeanOfTheCodesWithTheSameLettersAndANumberAtMostThreeAway() {
    // In the order of texts, which is not that of numbers.
    List<String> codes = List.of("17093", "KN-10", "KN-9", "SK-10", "SK-13", "SK-14", "SK-9");
    float[] each = {8, 1, 2, 4, 8, 16, 32};

    float[] means = Nearby.of(codes).means(each);

    assertThat(means[0]).as("Competent 1 has no such order").isZero();
    assertThat(means[1]).as("KN-10, beside KN-9").isEqualTo(2 / 2f);
    assertThat(means[2]).as("KN-9, beside KN-10").isEqualTo(1 / 2f);
    assertThat(means[3]).as("SK-10, beside 9 and 13").isCloseTo((32 + 8) / 3f, within(1e-5f));
    assertThat(means[4]).as("SK-13, beside 10 and 14").isCloseTo((4 + 16) / 3f, within(1e-5f));
    assertThat(means[5]).as("SK-14, beside 13").isEqualTo(8 / 2f);
    assertThat(means[6]).as("SK-9, beside 10").isEqualTo(4 / 2f);
  }

  @Test
  void takesNoNumberThatIsTooLong() {
    assertThat(Nearby.of(List.of("SK-99999999999")).means(new float[] {1})).containsExactly(0);
  }
}
