package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class LogByteTest {

  @Property
  void isRightWithinAThirtysecondOfADoubling(
      @ForAll @FloatRange(min = 0.001f, max = 60) @Scale(4) float weight) {
    assertThat(LogByte.rounded(weight) / weight).isEqualTo(1, within(0.0222f));
  }

  @Property
  void isAsItIsOnceItIsRounded(@ForAll @FloatRange(min = 0.001f, max = 60) @Scale(4) float weight) {
    float once = LogByte.rounded(weight);
    assertThat(LogByte.rounded(once)).isEqualTo(once);
    assertThat(LogByte.numbers(LogByte.of(new float[] {weight}))).containsExactly(once);
  }

  @Test
  void hasHalvesAndDoublesAsTheyAre() {
    for (float each : new float[] {0.25f, 0.5f, 1, 2, 32}) {
      assertThat(LogByte.rounded(each)).isEqualTo(each);
    }
  }

  @Test
  void takesTheNearestWhereThereIsNone() {
    assertThat(LogByte.rounded(1e-9f)).isEqualTo(LogByte.number((byte) 0)).isPositive();
    assertThat(LogByte.rounded(0)).isEqualTo(LogByte.number((byte) 0));
    assertThat(LogByte.rounded(1e9f)).isEqualTo(LogByte.number((byte) 255));
    assertThat(LogByte.rounded(Float.POSITIVE_INFINITY)).isEqualTo(LogByte.number((byte) 255));
  }
}
