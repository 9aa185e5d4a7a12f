package org.competencegraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Reading;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in zips and gzipped, as people have them and as nobody should. */
class ArchiveInputTest {

  private static final Path SAMPLE = Path.of("data/qualifications");
  private static final String PAGE = "BK-0351-3-commercieel-assistent.page.txt";
  private static final String SALES = "BK-0496-1-externe-sales.page.txt";
  private static final UnpackLimits SMALL =
      new UnpackLimits(20, 4000, 100_000, 300_000, 100, 10_000);

  @TempDir Path folder;
  private byte[] page;
  private byte[] sales;

  @BeforeEach
  void readSample() throws IOException {
    page = Files.readAllBytes(SAMPLE.resolve(PAGE));
    sales = Files.readAllBytes(SAMPLE.resolve(SALES));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private List<FileReading> read(byte[] archive) throws IOException {
    return FileReading.of(file("all.zip", archive));
  }

  private List<FileReading> readWithin(UnpackLimits limits, byte[] archive) throws IOException {
    return Unpacker.unpack(file("all.zip", archive), limits, FileReading.taking(Known.NOTHING));
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zeros(int length) {
    return new byte[length];
  }

  /** What was read or said of each file, by its place without folder: documents have no code. */
  private Map<String, String> told(List<FileReading> readings) {
    Map<String, String> told = new TreeMap<>();
    for (FileReading file : readings) {
      String place = folder.relativize(Path.of(file.place())).toString();
      String what =
          switch (file.readings().getFirst()) {
            case Reading.Read read -> "read";
            case Reading.Rejected rejected -> {
              Finding finding = rejected.findings().getFirst();
              assertThat(finding.place().document()).isEqualTo(file.place());
              yield finding.code();
            }
          };
      told.merge(place, what, (one, other) -> one + ", " + other);
    }
    return told;
  }

  @Test
  void readsTheDocumentsInAZipWithTheirFolders() throws IOException {
    byte[] zip =
        Zips.ofBytes(
            Map.of(
                "one/deep/page.txt",
                page,
                "two/sales.txt",
                sales,
                "one/readme.txt",
                page,
                "__MACOSX/one/._page.txt",
                zeros(9),
                ".git/config",
                zeros(9)));
    assertThat(told(read(zip)))
        .isEqualTo(Map.of("all.zip!/one/deep/page.txt", "read", "all.zip!/two/sales.txt", "read"));
    assertThat(read(zip)).extracting(FileReading::name).containsExactly("page.txt", "sales.txt");
  }

  /** Word's and OpenDocument's files are zips too. */
  @Test
  void leavesDocumentsThatAreZipsWhole() throws IOException {
    byte[] word =
        Zips.of(
            Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>Beste klant</w:t></w:r></w:p></w:body></w:document>"));
    assertThat(told(read(word))).isEqualTo(Map.of("all.zip", "document-unknown"));
    assertThat(told(read(Zips.ofBytes(Map.of("letter.txt", word)))))
        .isEqualTo(Map.of("all.zip!/letter.txt", "document-unknown"));
    assertThat(told(read(Arrays.copyOf(word, word.length - 30))))
        .isEqualTo(Map.of("all.zip", "archive-damaged"));
    assertThat(told(read(Zips.of(Map.of("mimetype", "application/epub+zip")))))
        .isEqualTo(Map.of("all.zip", "archive-unknown"));
  }

  @Test
  void aDocumentIsTheSameHoweverItIsPacked() throws IOException {
    List<Path> paths =
        List.of(
            file("page.txt", page),
            file("page.txt.gz", gzipped(page)),
            file("a.zip", Zips.ofBytes(Map.of("x/page.txt", page))),
            file("b.zip", Zips.ofBytes(Map.of("page.txt.gz", gzipped(page)))),
            file("c.zip.gz", gzipped(Zips.ofBytes(Map.of("page.txt", page)))),
            file("d.zip", Zips.ofBytes(Map.of("in.zip", Zips.ofBytes(Map.of("page.txt", page))))));
    List<FileReading> files =
        paths.stream().flatMap(path -> FileReading.of(path).stream()).toList();
    assertThat(files).hasSize(6).extracting(FileReading::name).containsOnly("page.txt");
    assertThat(files).extracting(FileReading::sha256).containsOnly(files.getFirst().sha256());
    assertThat(files)
        .extracting(file -> folder.relativize(Path.of(file.place())).toString())
        .containsExactly(
            "page.txt",
            "page.txt.gz",
            "a.zip!/x/page.txt",
            "b.zip!/page.txt.gz",
            "c.zip.gz!/page.txt",
            "d.zip!/in.zip!/page.txt");
    Corpus corpus = Corpus.of(files);
    assertThat(corpus.documents()).hasSize(1);
    assertThat(corpus.findings())
        .hasSize(5)
        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("document-repeated"));
  }

  @Test
  void readsNoArchiveInAnArchiveInAnArchive() throws IOException {
    byte[] one = Zips.ofBytes(Map.of("page.txt", page));
    byte[] two = Zips.ofBytes(Map.of("one.zip", one));
    byte[] three = Zips.ofBytes(Map.of("two.zip", two, "sales.txt", sales));
    assertThat(told(read(three)))
        .isEqualTo(
            Map.of("all.zip!/two.zip!/one.zip", "archive-nested", "all.zip!/sales.txt", "read"));
    assertThat(told(FileReading.of(file("page.gz", gzipped(gzipped(page))))))
        .isEqualTo(Map.of("page.gz", "archive-nested"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x.txt", "a/../../x.txt", "/etc/x.txt", "C:/x.txt", "..\\x.txt", "c:\\x.txt"})
  void readsNothingWhoseNameClimbsOut(String name) throws IOException {
    List<FileReading> readings = read(Zips.ofBytes(Map.of(name, page, "sales.txt", sales)));
    assertThat(told(readings))
        .containsEntry("all.zip!/sales.txt", "read")
        .containsValue("archive-name")
        .hasSize(2);
  }

  @Test
  void takesABackslashForASlash() throws IOException {
    assertThat(told(read(Zips.ofBytes(Map.of("folder\\page.txt", page)))))
        .isEqualTo(Map.of("all.zip!/folder/page.txt", "read"));
  }

  @Test
  void printsNothingOfANameThatATerminalWouldObey() throws IOException {
    List<FileReading> readings =
        read(Zips.ofBytes(Map.of("a\u001B[2J\n\u202Epage.txt", page, "x".repeat(900), page)));
    assertThat(readings)
        .extracting(FileReading::place)
        .allSatisfy(place -> assertThat(place).doesNotContain("\u001B", "\n", "\u202E"))
        .allSatisfy(place -> assertThat(place.length()).isLessThan(500));
  }

  @Test
  void readsTheFirstOfTwoFilesWithOneName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (byte[] content : List.of(page, sales)) {
        zip.putArchiveEntry(new ZipArchiveEntry("page.txt"));
        zip.write(content);
        zip.closeArchiveEntry();
      }
    }
    assertThat(told(read(bytes.toByteArray())))
        .isEqualTo(Map.of("all.zip!/page.txt", "read, archive-name"));
  }

  @Test
  void followsNoLinkInAnArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertThat(told(read(bytes.toByteArray())))
        .isEqualTo(Map.of("all.zip!/link.txt", "link-not-followed"));
  }

  /** The position of a file's header in the list at the end of a zip. */
  private static int header(byte[] zip, String name) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    return text.lastIndexOf(name) - 46;
  }

  @Test
  void readsTheOthersBesideAFileWithAPassword() throws IOException {
    byte[] zip = Zips.ofBytes(Map.of("page.txt", page, "sales.txt", sales));
    zip[header(zip, "page.txt") + 8] |= 1;
    assertThat(told(read(zip)))
        .isEqualTo(Map.of("all.zip!/page.txt", "archive-protected", "all.zip!/sales.txt", "read"));
  }

  /** Method, checksum, packed size, size, position. */
  @ParameterizedTest
  @ValueSource(ints = {10, 16, 20, 24, 42})
  void readsTheOthersBesideAFileWhoseHeaderLies(int field) throws IOException {
    byte[] zip = Zips.ofBytes(Map.of("page.txt", page, "sales.txt", sales));
    zip[header(zip, "page.txt") + field] ^= 0x13;
    assertThat(told(read(zip)))
        .containsEntry("all.zip!/page.txt", "archive-damaged")
        .containsEntry("all.zip!/sales.txt", "read");
  }

  @Test
  void readsWhatIsWholeInAZipThatIsCut() throws IOException {
    Map<String, byte[]> two = new TreeMap<>(Map.of("page.txt", page, "sales.txt", sales));
    byte[] zip = Zips.ofBytes(two);
    assertThat(told(read(Arrays.copyOf(zip, zip.length - 40))))
        .isEqualTo(
            Map.of(
                "all.zip", "archive-damaged",
                "all.zip!/page.txt", "read",
                "all.zip!/sales.txt", "read"));
    assertThat(told(read(Arrays.copyOf(zip, zip.length - 1000))))
        .isEqualTo(
            Map.of(
                "all.zip", "archive-damaged",
                "all.zip!/page.txt", "read",
                "all.zip!/sales.txt", "archive-damaged"));
  }

  /** Wherever an archive is cut, whatever byte is other: findings or documents, no exception. */
  @Test
  void survivesAnyDamage() throws IOException {
    byte[] zip = Zips.ofBytes(Map.of("page.txt", page, "in.zip", Zips.of(Map.of("a", "b"))));
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      byte[] cut = Arrays.copyOf(zip, 4 + random.nextInt(zip.length - 4));
      assertThat(read(cut)).isNotEmpty();
      byte[] changed = zip.clone();
      changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
      assertThat(read(changed)).isNotEmpty();
      byte[] gzip = gzipped(page);
      gzip[2 + random.nextInt(gzip.length - 2)] ^= (byte) (1 + random.nextInt(255));
      assertThat(FileReading.of(file("page.gz", gzip))).hasSize(1);
    }
    assertThat(told(FileReading.of(file("cut.gz", Arrays.copyOf(gzipped(page), 700)))))
        .isEqualTo(Map.of("cut.gz", "archive-damaged"));
  }

  @Test
  void refusesWhatExpandsTooFarAndReadsTheOthers() throws IOException {
    byte[] bomb = zeros(50_000_000);
    assertThat(told(read(Zips.ofBytes(Map.of("bomb.txt", bomb, "page.txt", page)))))
        .isEqualTo(Map.of("all.zip!/bomb.txt", "archive-too-large", "all.zip!/page.txt", "read"));
    assertThat(told(FileReading.of(file("bomb.gz", gzipped(bomb)))))
        .isEqualTo(Map.of("bomb.gz", "archive-too-large"));
    byte[] nested = Zips.ofBytes(Map.of("bomb.zip", Zips.ofBytes(Map.of("bomb.txt", bomb))));
    assertThat(told(read(nested)))
        .isEqualTo(Map.of("all.zip!/bomb.zip!/bomb.txt", "archive-too-large"));
  }

  @Test
  void stopsWhereAnArchiveExpandsToMoreThanItMay() throws IOException {
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 10; i < 28; i++) {
      many.put("page-" + i + ".txt", page);
    }
    Map<String, String> told = told(readWithin(SMALL, Zips.ofBytes(many)));
    assertThat(told).containsEntry("all.zip", "archive-too-large").containsValue("read");
    assertThat(told.size()).isBetween(8, 18);
  }

  @Test
  void refusesAListThatIsLongerThanAnyArchives() throws IOException {
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i < 21; i++) {
      many.put(i + ".txt", page);
    }
    assertThat(told(readWithin(SMALL, Zips.ofBytes(many))))
        .isEqualTo(Map.of("all.zip", "archive-too-large"));
    for (int i = 0; i < 1000; i++) {
      many.put(i + ".txt", zeros(0));
    }
    assertThat(told(readWithin(SMALL, Zips.ofBytes(many))))
        .isEqualTo(Map.of("all.zip", "archive-too-large"));
  }

  /** All headers of such an archive stand for the same bytes. */
  @Test
  void countsFilesThatOverlapEachByItself() throws IOException {
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 10; i < 28; i++) {
      many.put("page-" + i + ".txt", i == 10 ? page : zeros(0));
    }
    byte[] zip = Zips.ofBytes(many);
    int first = header(zip, "page-10.txt");
    for (int i = 11; i < 28; i++) {
      int other = header(zip, "page-" + i + ".txt");
      System.arraycopy(zip, first + 16, zip, other + 16, 12);
      System.arraycopy(zip, first + 42, zip, other + 42, 4);
    }
    assertThat(told(readWithin(SMALL, zip))).containsEntry("all.zip", "archive-too-large");
  }

  @Test
  void saysThatAZipIsEmpty() throws IOException {
    assertThat(told(read(Zips.of(Map.of())))).isEqualTo(Map.of("all.zip", "document-empty"));
    assertThat(told(FileReading.of(file("empty.gz", gzipped(zeros(0))))))
        .isEqualTo(Map.of("empty.gz", "document-empty"));
  }

  @Test
  void readsFilesThatAreStored() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry stored = new ZipArchiveEntry("page.txt");
      stored.setMethod(ZipArchiveEntry.STORED);
      stored.setSize(page.length);
      CRC32 crc = new CRC32();
      crc.update(page);
      stored.setCrc(crc.getValue());
      zip.putArchiveEntry(stored);
      zip.write(page);
      zip.closeArchiveEntry();
    }
    assertThat(told(read(bytes.toByteArray()))).isEqualTo(Map.of("all.zip!/page.txt", "read"));
  }

  @Test
  void writesNothing() throws IOException {
    read(Zips.ofBytes(Map.of("a/page.txt", page, "../b.txt", page)));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).containsExactlyInAnyOrder(folder, folder.resolve("all.zip"));
    }
  }
}
