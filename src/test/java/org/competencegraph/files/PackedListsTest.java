package org.competencegraph.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Lists are read as they were put together. */
class PackedListsTest {

  @Property
  void anyListsAreTheSameAgain(@ForAll List<List<Integer>> lists) {
    int[] offsets = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      offsets[i + 1] = offsets[i] + lists.get(i).size();
    }
    int[] numbers = lists.stream().flatMap(List::stream).mapToInt(each -> each).toArray();

    ByteBuffer bytes = new PackedLists(offsets, numbers).bytes();
    PackedLists read = PackedLists.read(bytes);

    assertThat(read.offsets()).isEqualTo(offsets);
    assertThat(read.numbers()).isEqualTo(numbers);
    assertThat(bytes.hasRemaining()).isFalse();
  }

  /** As Protocol Buffers write 300, and the numbers below 0. */
  @Test
  void numbersHaveTheBytesThatTheyNeed() {
    ByteBuffer bytes = new PackedLists(new int[] {0, 3}, new int[] {150, 149, 213}).bytes();

    assertThat(bytes.array()).containsExactly(1, 3, 3, 0xAC, 0x02, 1, 0x80, 0x01);
  }

  @Test
  void whatIsCutIsNotRead() {
    byte[] whole = new PackedLists(new int[] {0, 1, 3}, new int[] {5, 1, 700}).bytes().array();

    for (int length = 0; length < whole.length; length++) {
      ByteBuffer cut = ByteBuffer.wrap(whole, 0, length);
      assertThatThrownBy(() -> PackedLists.read(cut)).isInstanceOf(BufferUnderflowException.class);
    }
  }
}
