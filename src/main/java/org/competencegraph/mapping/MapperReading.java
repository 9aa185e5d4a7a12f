package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.competencegraph.files.MappedFile;
import org.competencegraph.files.PackedLists;

/** Reads what {@link MapperWriting} wrote, array by array. */
record MapperReading(MappedFile file, Scheme scheme) {

  Mapper mapper() throws IOException {
    List<String> notations = texts();
    List<String> printed = texts();
    List<String> kinds = texts();
    Language language = language();
    int dimensions = language.vectors().dimensions();
    Labels labels = labels(dimensions);
    Wordings wordings = wordings(dimensions);
    return new Mapper(
        Knowledge.of(scheme, notations, printed, kinds, language, labels, wordings, meanings()),
        new LearnedHalf(learned(), learned()),
        new LearnedHalf(learned(), learned()),
        texts().getFirst());
  }

  private Language language() throws IOException {
    LongBuffer mapped = file.longs();
    long[] hashes = new long[mapped.remaining()];
    mapped.get(hashes);
    float[] rarity = floats();
    int[] sizes = ints();
    return new Language(
        new Vocabulary(hashes, rarity, sizes[0]),
        wordVectors(sizes[0], sizes[1]),
        kinds(),
        links(),
        links());
  }

  private WordLinks links() throws IOException {
    PackedLists lists = lists();
    return new WordLinks(lists.offsets(), lists.numbers(), weights());
  }

  private TextKinds kinds() throws IOException {
    List<String> names = texts();
    return new TextKinds(names, rows(names.size(), file.floats()));
  }

  private Labels labels(int dimensions) throws IOException {
    return new Labels(
        texts(),
        texts(),
        ints(),
        Keys.of(texts()),
        postings(),
        postings(),
        postings(),
        postings(),
        postings(),
        postings(),
        floats(),
        directions(dimensions),
        directions(dimensions));
  }

  private Wordings wordings(int dimensions) throws IOException {
    return new Wordings(
        texts(),
        Keys.of(texts()),
        lists(ints(), ints()),
        postings(),
        postings(),
        postings(),
        postings(),
        directions(dimensions),
        directions(dimensions));
  }

  private Meanings meanings() throws IOException {
    String model = texts().getFirst();
    float floor = floats()[0];
    Meanings meanings = new Meanings(model, floor, directions(), ints(), ints(), ints());
    if (!meanings.isWhole()) {
      throw new IndexOutOfBoundsException("a vector that is not there");
    }
    return meanings;
  }

  private static List<int[]> lists(int[] lengths, int[] all) {
    List<int[]> lists = new ArrayList<>(lengths.length);
    int from = 0;
    for (int length : lengths) {
      lists.add(Arrays.copyOfRange(all, from, from + length));
      from += length;
    }
    return lists;
  }

  private Learned learned() throws IOException {
    Fusion fusion = new Fusion(floats());
    LongBuffer bits = file.longs();
    double[] numbers = new double[bits.remaining()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.longBitsToDouble(bits.get(i));
    }
    int weights = numbers.length - 2;
    LabelWorth labels = new LabelWorth(numbers[weights], numbers[weights + 1]);
    return new Learned(fusion, new Calibration(Arrays.copyOf(numbers, weights), labels));
  }

  private WordVectors wordVectors(int count, int dimensions) throws IOException {
    float[] scales = floats();
    ByteBuffer all = file.bytes();
    if (scales.length != count || all.remaining() != (long) count * dimensions) {
      throw new IndexOutOfBoundsException("a number of a feature that is not there");
    }
    byte[][] rows = new byte[count][dimensions];
    for (byte[] row : rows) {
      all.get(row);
    }
    return new WordVectors(dimensions, scales, rows);
  }

  private Directions directions(int dimensions) throws IOException {
    Directions directions = directions();
    if (directions.dimensions() != dimensions) {
      throw new IndexOutOfBoundsException("a dimension that is not there");
    }
    return directions;
  }

  private Directions directions() throws IOException {
    float[] scales = floats();
    byte[][] columns = new byte[ints()[0]][];
    for (int d = 0; d < columns.length; d++) {
      columns[d] = bytes();
      if (columns[d].length != scales.length) {
        throw new IndexOutOfBoundsException("a number of a vector that is not there");
      }
    }
    return new Directions(scales, columns);
  }

  private static float[][] rows(int count, FloatBuffer all) {
    float[][] rows = new float[count][count == 0 ? 0 : all.remaining() / count];
    for (float[] row : rows) {
      all.get(row);
    }
    return rows;
  }

  private Postings postings() throws IOException {
    PackedLists lists = lists();
    return new Postings(lists.offsets(), lists.numbers(), weights());
  }

  private PackedLists lists() throws IOException {
    return PackedLists.read(file.bytes());
  }

  private List<String> texts() throws IOException {
    int[] lengths = ints();
    byte[] bytes = bytes();
    List<String> texts = new ArrayList<>(lengths.length);
    int from = 0;
    for (int length : lengths) {
      texts.add(new String(bytes, from, length, StandardCharsets.UTF_8));
      from += length;
    }
    return texts;
  }

  private byte[] bytes() throws IOException {
    ByteBuffer mapped = file.bytes();
    byte[] bytes = new byte[mapped.remaining()];
    mapped.get(bytes);
    return bytes;
  }

  private int[] ints() throws IOException {
    IntBuffer mapped = file.ints();
    int[] numbers = new int[mapped.remaining()];
    mapped.get(numbers);
    return numbers;
  }

  private float[] weights() throws IOException {
    return LogByte.numbers(bytes());
  }

  private float[] floats() throws IOException {
    FloatBuffer mapped = file.floats();
    float[] numbers = new float[mapped.remaining()];
    mapped.get(numbers);
    return numbers;
  }
}
