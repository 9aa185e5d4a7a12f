package org.competencegraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.model.Finding;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cut files in an archive do not wait in memory until the whole archive is unpacked. */
class CutFilesTest {

  private static final int MIB = 1 << 20;

  @TempDir Path folder;

  /**
   * Notes what it is asked for, in order. A file that is gzipped twice is refused as soon as it is
   * unpacked.
   */
  private static final class Notes implements FileTaker<String> {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final boolean takesCut;

    Notes(boolean takesCut) {
      this.takesCut = takesCut;
    }

    private String noted(String what) {
      asked.add(what);
      return what;
    }

    @Override
    public String take(byte[] content, String place, String name) {
      return noted("take " + name);
    }

    @Override
    public boolean takesCut() {
      return takesCut;
    }

    @Override
    public Optional<String> takeCut(byte[] content, String place, String name) {
      return Optional.of(noted("takeCut " + name));
    }

    @Override
    public String refuse(Finding finding, String name) {
      return noted("refuse " + name);
    }
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  /** Cut files, and one that is gzipped twice behind them. */
  private Path archive(int files, int bytes) throws IOException {
    TreeMap<String, byte[]> content = new TreeMap<>();
    Random random = new Random(1);
    for (int i = 0; i < files; i++) {
      byte[] noise = new byte[bytes];
      random.nextBytes(noise);
      byte[] gzip = gzipped(noise);
      content.put("a" + i + ".csv.gz", Arrays.copyOf(gzip, gzip.length - 20));
    }
    content.put("z.gz", gzipped(gzipped(new byte[10])));
    return Files.write(folder.resolve("all.zip"), Zips.ofBytes(content));
  }

  @Test
  void areReadBeforeTheRestIsUnpackedWhereTheyAreMany() throws IOException {
    Notes notes = new Notes(true);
    List<String> made = Unpacker.unpack(archive(6, 2 * MIB), notes);
    assertThat(notes.asked.indexOf("refuse z.gz")).isEqualTo(5);
    assertThat(made)
        .containsExactly(
            "takeCut a0.csv",
            "takeCut a1.csv",
            "takeCut a2.csv",
            "takeCut a3.csv",
            "takeCut a4.csv",
            "takeCut a5.csv",
            "refuse z.gz");
  }

  @Test
  void areRefusedAtOnceWhereNothingIsMadeOfThem() throws IOException {
    Notes notes = new Notes(false);
    List<String> made = Unpacker.unpack(archive(2, 1000), notes);
    assertThat(notes.asked)
        .containsExactly("refuse a0.csv.gz", "refuse a1.csv.gz", "refuse z.gz")
        .isEqualTo(made);
  }
}
