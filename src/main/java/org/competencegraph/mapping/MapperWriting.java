package org.competencegraph.mapping;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.competencegraph.files.MappedFile.Array;
import org.competencegraph.files.PackedLists;

/**
 * The arrays of a mapper that is to be written, in the order in which {@link MapperReading} reads
 * them.
 */
final class MapperWriting {

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
    floats(language.vectors().scales());
    bytes(language.vectors().rows());
    texts(language.kinds().names());
    rows(language.kinds().weights());
    links(language.synonyms());
    links(language.translations());
  }

  private void links(WordLinks links) {
    lists(links.offsets(), links.others());
    weights(links.shares());
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
    directions(labels.directions());
    directions(labels.together());
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
    directions(wordings.titleDirections());
    directions(wordings.contextDirections());
  }

  private void meanings(Meanings meanings) {
    texts(List.of(meanings.model()));
    floats(new float[] {meanings.floor()});
    directions(meanings.vectors());
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
                        DoubleStream.of(
                            learned.calibration().labels().whole(),
                            learned.calibration().labels().part()))
                    .mapToLong(Double::doubleToLongBits)
                    .toArray())));
  }

  private void postings(Postings postings) {
    lists(postings.offsets(), postings.vectors());
    weights(postings.weights());
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

  private static FloatBuffer joined(float[][] rows) {
    FloatBuffer numbers =
        FloatBuffer.allocate(Arrays.stream(rows).mapToInt(row -> row.length).sum());
    Arrays.stream(rows).forEach(numbers::put);
    return numbers.flip();
  }

  private void floats(float[] numbers) {
    arrays.add(new Array.Floats(FloatBuffer.wrap(numbers)));
  }

  private void weights(float[] weights) {
    bytes(LogByte.of(weights));
  }

  private void bytes(byte[]... rows) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(rows).mapToInt(row -> row.length).sum());
    Arrays.stream(rows).forEach(all::put);
    arrays.add(new Array.Bytes(all.flip()));
  }

  private void directions(Directions directions) {
    floats(directions.scales());
    ints(directions.columns().length);
    // An array each, so that none is copied.
    for (byte[] column : directions.columns()) {
      arrays.add(new Array.Bytes(ByteBuffer.wrap(column)));
    }
  }
}
