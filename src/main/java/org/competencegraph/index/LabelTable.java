package org.competencegraph.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.files.MappedFile;
import org.competencegraph.text.Words;

/**
 * The labels and notations of things in the order of their words, in lower case and without
 * accents, each with a rank that is higher the more a thing matters. All that begin the same stand
 * together, so those that complete what is typed are found by bisection.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class LabelTable {

  static final String NAME = "labels.index";
  private static final int MAGIC = 0x43474C42;
  private static final int VERSION = 2;

  private final IntBuffer offsets;
  private final ByteBuffer bytes;
  private final IntBuffer things;
  private final IntBuffer literals;
  private final IntBuffer ranks;

  private LabelTable(
      IntBuffer offsets, ByteBuffer bytes, IntBuffer things, IntBuffer literals, IntBuffer ranks) {
    this.offsets = offsets;
    this.bytes = bytes;
    this.things = things;
    this.literals = literals;
    this.ranks = ranks;
  }

  static void write(Path directory, IntBuffer offsets, ByteBuffer bytes, IntBuffer... columns)
      throws IOException {
    MappedFile.write(
        directory.resolve(NAME),
        MAGIC,
        VERSION,
        List.of(
            new MappedFile.Array.Ints(offsets),
            new MappedFile.Array.Bytes(bytes),
            new MappedFile.Array.Ints(columns[0]),
            new MappedFile.Array.Ints(columns[1]),
            new MappedFile.Array.Ints(columns[2])));
  }

  static LabelTable open(Path directory) throws IOException {
    MappedFile file = MappedFile.open(directory.resolve(NAME), MAGIC, VERSION);
    return new LabelTable(file.ints(), file.bytes(), file.ints(), file.ints(), file.ints());
  }

  /**
   * The things that have a label or notation that begins with a text: one that is the text itself
   * first, then by rank, then the shorter, then by alphabet. Each thing once.
   *
   * @return none where the text has no word
   */
  public Completions completions(String typed, int limit) {
    byte[] prefix = Words.joined(typed).getBytes(StandardCharsets.UTF_8);
    int from = prefix.length == 0 ? 0 : bisect(prefix, 0);
    int to = prefix.length == 0 ? 0 : bisect(prefix, 1);
    Completions best = new Completions(Math.min(limit, to - from));
    for (int entry = from; entry < to; entry++) {
      int length = offsets.get(entry + 1) - offsets.get(entry);
      best.offer(
          things.get(entry),
          literals.get(entry),
          Completions.score(length == prefix.length, ranks.get(entry), length));
    }
    return best;
  }

  /** The first entry whose beginning, as long as the prefix, compares to it as this or higher. */
  private int bisect(byte[] prefix, int least) {
    int low = 0;
    int high = things.limit();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compared(middle, prefix) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compared(int entry, byte[] prefix) {
    int at = offsets.get(entry);
    int end = Math.min(offsets.get(entry + 1), at + prefix.length);
    for (int i = 0; at + i < end; i++) {
      int difference = (bytes.get(at + i) & 0xFF) - (prefix[i] & 0xFF);
      if (difference != 0) {
        return difference < 0 ? -1 : 1;
      }
    }
    return end - at < prefix.length ? -1 : 0;
  }
}
