package org.competencegraph.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Lists of numbers as few bytes: how many lists and numbers there are, then of each list its length
 * and of each number how far it is from the one before. Each of these has as many bytes as it
 * needs, seven bits in each, the lowest first, and the eighth where more follow; a distance is
 * twice itself, or one less than twice what it goes back (<a
 * href="https://protobuf.dev/programming-guides/encoding/#varints">variable-width integers</a>, as
 * Protocol Buffers have them, with the same zigzag for what is below 0).
 *
 * @param offsets where each list begins; one more than there are lists
 * @param numbers of all lists; those of a list have fewest bytes in order
 */
public record PackedLists(int[] offsets, int[] numbers) {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  /**
   * Takes them apart.
   *
   * @param bytes from the position on, which moves behind them
   * @throws java.nio.BufferUnderflowException if there are fewer than were written
   * @throws IndexOutOfBoundsException if there are more numbers than it says
   * @throws NegativeArraySizeException if it says that there are fewer than none
   */
  public static PackedLists read(ByteBuffer bytes) {
    int[] offsets = new int[next(bytes) + 1];
    int[] numbers = new int[next(bytes)];
    int place = 0;
    for (int list = 0; list + 1 < offsets.length; list++) {
      int length = next(bytes);
      int number = 0;
      for (int i = 0; i < length; i++) {
        int distance = next(bytes);
        number += distance >>> 1 ^ -(distance & 1);
        numbers[place++] = number;
      }
      offsets[list + 1] = place;
    }
    return new PackedLists(offsets, numbers);
  }

  private static int next(ByteBuffer bytes) {
    int number = 0;
    int shift = 0;
    int read;
    do {
      read = bytes.get();
      number |= (read & MORE - 1) << shift;
      shift += BITS;
    } while ((read & MORE) != 0);
    return number;
  }

  /** Puts them together. */
  public ByteBuffer bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put(offsets.length - 1, out);
    put(numbers.length, out);
    for (int list = 0; list + 1 < offsets.length; list++) {
      put(offsets[list + 1] - offsets[list], out);
      int before = 0;
      for (int at = offsets[list]; at < offsets[list + 1]; at++) {
        int distance = numbers[at] - before;
        put(distance << 1 ^ distance >> Integer.SIZE - 1, out);
        before = numbers[at];
      }
    }
    return ByteBuffer.wrap(out.toByteArray());
  }

  private static void put(int number, ByteArrayOutputStream out) {
    int left = number;
    while ((left & -MORE) != 0) {
      out.write(left & MORE - 1 | MORE);
      left >>>= BITS;
    }
    out.write(left);
  }
}
