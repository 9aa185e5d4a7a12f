package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapper whose file is not as it was written is not opened, whatever happened to the file. */
class DamagedMapperTest {

  private static final int SEAL = 2 * Integer.BYTES;

  @TempDir Path directory;
  private byte[] whole;

  @BeforeEach
  void write() throws IOException {
    SmallCatalogue.mapper().write(directory);
    whole = Files.readAllBytes(Mapper.file(directory, Scheme.COMPETENT));
  }

  private void isRefused(byte[] bytes, String what) throws IOException {
    Files.write(Mapper.file(directory, Scheme.COMPETENT), bytes);
    assertThatThrownBy(() -> Mapper.open(directory, Scheme.COMPETENT))
        .as(what)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mapper.index")
        .hasMessageContaining("build the graph anew");
  }

  /** In the header, at and around each array's edges, in the seal, and anywhere. */
  @Test
  void whereverItIsCut() throws IOException {
    TreeSet<Integer> lengths = new TreeSet<>();
    for (int length = 0; length <= 64; length++) {
      lengths.add(length);
      lengths.add(whole.length - 1 - length);
    }
    new Random(3).ints(200, 0, whole.length).forEach(lengths::add);
    for (int length : lengths) {
      isRefused(Arrays.copyOf(whole, length), "cut to " + length);
    }
  }

  /** The magic number at the end alone did not see this. */
  @Test
  void whereAnythingInTheMiddleIsGone() throws IOException {
    Random random = new Random(4);
    for (int round = 0; round < 50; round++) {
      int from = random.nextInt(8, whole.length - SEAL - 4);
      byte[] less = Arrays.copyOf(whole, whole.length - 4);
      System.arraycopy(whole, from + 4, less, from, whole.length - from - 4);
      isRefused(less, "without 4 bytes at " + from);
    }
  }

  @Test
  void whicheverByteIsFlipped() throws IOException {
    Random random = new Random(5);
    TreeSet<Integer> places = new TreeSet<>();
    for (int i = 0; i < 16; i++) {
      places.add(i);
      places.add(whole.length - 1 - i);
    }
    random.ints(500, 0, whole.length).forEach(places::add);
    for (int place : places) {
      byte[] flipped = whole.clone();
      flipped[place] ^= (byte) (1 << random.nextInt(8));
      isRefused(flipped, "flipped at " + place);
    }
  }

  @Test
  void whatOtherFileStandsInItsPlace() throws IOException {
    isRefused(new byte[whole.length], "zeros");
    isRefused(Arrays.copyOf(whole, whole.length + 1), "a byte more");
    isRefused("mapper".repeat(1000).getBytes(), "text");
    byte[] turned = whole.clone();
    Arrays.fill(turned, whole.length / 2, whole.length / 2 + 4096, (byte) 0);
    isRefused(turned, "a page that was never written");
  }

  @Test
  void whenItIsOfAnotherVersion() throws IOException {
    byte[] older = whole.clone();
    ByteBuffer.wrap(older).putInt(4, 2);
    Files.write(Mapper.file(directory, Scheme.COMPETENT), older);
    assertThatThrownBy(() -> Mapper.open(directory, Scheme.COMPETENT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another version of this program; build the graph anew");
  }

  /** Its seal is whole, for it was written so. */
  @Test
  void whereItsPartsDoNotFitEachOther() throws IOException {
    Mapper mapper = SmallCatalogue.mapper();
    Knowledge all = mapper.knowledge();
    Language language = all.language();
    WordVectors vectors = language.vectors();
    Knowledge unfit =
        Knowledge.of(
            all.scheme(),
            all.notations(),
            all.printed(),
            all.kinds(),
            new Language(
                language.vocabulary(),
                new WordVectors(vectors.dimensions(), new float[1], vectors.rows()),
                language.kinds(),
                language.synonyms(),
                language.translations()),
            all.labels(),
            all.wordings(),
            all.meanings());
    Path other = Files.createDirectory(directory.resolve("unfit"));
    new Mapper(unfit, mapper.first(), mapper.second(), "").write(other);
    isRefused(
        Files.readAllBytes(Mapper.file(other, Scheme.COMPETENT)), "with a scale for one feature");
  }
}
