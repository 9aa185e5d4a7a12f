package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.competencegraph.files.MappedFile;
import org.competencegraph.files.MappedFile.Array;
import org.competencegraph.files.PackedLists;

/** The file of a mapper: arrays, one after the other, in the order in which they are read here. */
final class MapperFile {

  private static final int MAGIC = 0x43474D50;
  private static final int VERSION = 10;

  private MapperFile() {}

  static void write(Path directory, Mapper mapper) throws IOException {
    MappedFile.write(
        Mapper.file(directory, mapper.knowledge().scheme()),
        MAGIC,
        VERSION,
        new Writing().of(mapper));
  }

  static Mapper read(Path directory, Scheme scheme) throws IOException {
    Path path = Mapper.file(directory, scheme);
    try {
      return new Reading(MappedFile.open(path, MAGIC, VERSION), scheme).mapper();
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | NegativeArraySizeException e) {
      throw new IOException(MappedFile.damaged(path).getMessage(), e);
    }
  }

  /** Collects what is to be written. */
  private static final class Writing {

    private final List<Array> arrays = new ArrayList<>();

    List<Array> of(Mapper mapper) {
      Knowledge knowledge = mapper.knowledge();
      texts(knowledge.notations());
      texts(knowledge.printed());
      texts(knowledge.kinds());
      language(knowledge.language());
      labels(knowledge.labels());
      wordings(knowledge.wordings());
      meanings(knowledge.meanings());
      half(mapper.first());
      half(mapper.second());
      texts(List.of(mapper.learnedFrom()));
      return arrays;
    }

    private void language(Language language) {
      arrays.add(new Array.Longs(LongBuffer.wrap(language.vocabulary().hashes())));
      floats(language.vocabulary().rarity());
      ints(language.vocabulary().learned(), language.vectors().dimensions());
      halves(language.vectors().rows());
      texts(language.kinds().names());
      rows(language.kinds().weights());
      links(language.synonyms());
      links(language.translations());
    }

    private void links(WordLinks links) {
      lists(links.offsets(), links.others());
      halves(links.shares());
    }

    private void labels(Labels labels) {
      texts(labels.texts());
      texts(labels.others());
      ints(labels.code());
      texts(labels.keys().all());
      postings(labels.grams());
      postings(labels.stems());
      postings(labels.parts());
      postings(labels.rarity());
      postings(labels.otherPieces());
      postings(labels.otherWords());
      floats(labels.weight());
      halves(labels.directions().columns());
      halves(labels.together().columns());
    }

    private void wordings(Wordings wordings) {
      texts(wordings.titles());
      texts(wordings.keys().all());
      ints(wordings.codes().stream().mapToInt(codes -> codes.length).toArray());
      ints(wordings.codes().stream().flatMapToInt(Arrays::stream).toArray());
      postings(wordings.titleGrams());
      postings(wordings.titleStems());
      postings(wordings.contextGrams());
      postings(wordings.contextStems());
      halves(wordings.titleDirections().columns());
      halves(wordings.contextDirections().columns());
    }

    private void meanings(Meanings meanings) {
      texts(List.of(meanings.model()));
      floats(new float[] {meanings.floor()});
      floats(meanings.scales());
      ints(meanings.columns().length);
      // An array each, for all together may have more bytes than an array can.
      for (byte[] column : meanings.columns()) {
        arrays.add(new Array.Bytes(ByteBuffer.wrap(column)));
      }
      ints(meanings.ofLabels());
      ints(meanings.ofOthers());
      ints(meanings.ofTitles());
    }

    private void half(LearnedHalf half) {
      learned(half.dutch());
      learned(half.other());
    }

    private void learned(Learned learned) {
      floats(learned.fusion().weights());
      arrays.add(
          new Array.Longs(
              LongBuffer.wrap(
                  DoubleStream.concat(
                          Arrays.stream(learned.calibration().weights()),
                          DoubleStream.of(learned.calibration().ofLabels()))
                      .mapToLong(Double::doubleToLongBits)
                      .toArray())));
    }

    private void postings(Postings postings) {
      lists(postings.offsets(), postings.vectors());
      halves(postings.weights());
    }

    private void lists(int[] offsets, int[] numbers) {
      arrays.add(new Array.Bytes(new PackedLists(offsets, numbers).bytes()));
    }

    private void texts(List<String> texts) {
      byte[][] encoded =
          texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
      ints(Arrays.stream(encoded).mapToInt(each -> each.length).toArray());
      ByteBuffer bytes =
          ByteBuffer.allocate(Arrays.stream(encoded).mapToInt(each -> each.length).sum());
      Arrays.stream(encoded).forEach(bytes::put);
      arrays.add(new Array.Bytes(bytes.flip()));
    }

    private void ints(int... numbers) {
      arrays.add(new Array.Ints(IntBuffer.wrap(numbers)));
    }

    private void rows(float[][] rows) {
      arrays.add(new Array.Floats(joined(rows)));
    }

    private void halves(float[][] rows) {
      arrays.add(new Array.Halves(joined(rows)));
    }

    private static FloatBuffer joined(float[][] rows) {
      FloatBuffer numbers =
          FloatBuffer.allocate(Arrays.stream(rows).mapToInt(row -> row.length).sum());
      Arrays.stream(rows).forEach(numbers::put);
      return numbers.flip();
    }

    private void floats(float[] numbers) {
      arrays.add(new Array.Floats(FloatBuffer.wrap(numbers)));
    }

    private void halves(float[] numbers) {
      arrays.add(new Array.Halves(FloatBuffer.wrap(numbers)));
    }
  }

  /** Reads it again. */
  private record Reading(MappedFile file, Scheme scheme) {

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
          new WordVectors(sizes[1], rows(sizes[0], file.halves())),
          kinds(),
          links(),
          links());
    }

    private WordLinks links() throws IOException {
      PackedLists lists = lists();
      return new WordLinks(lists.offsets(), lists.numbers(), file.halves().array());
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
      float[] scales = floats();
      byte[][] columns = new byte[ints()[0]][];
      for (int d = 0; d < columns.length; d++) {
        columns[d] = bytes();
      }
      Meanings meanings = new Meanings(model, floor, scales, columns, ints(), ints(), ints());
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
      int last = numbers.length - 1;
      return new Learned(fusion, new Calibration(Arrays.copyOf(numbers, last), numbers[last]));
    }

    private Directions directions(int dimensions) throws IOException {
      float[][] columns = rows(dimensions, file.halves());
      return new Directions(columns.length == 0 ? 0 : columns[0].length, columns);
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
      return new Postings(lists.offsets(), lists.numbers(), file.halves().array());
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

    private float[] floats() throws IOException {
      FloatBuffer mapped = file.floats();
      float[] numbers = new float[mapped.remaining()];
      mapped.get(numbers);
      return numbers;
    }
  }
}
