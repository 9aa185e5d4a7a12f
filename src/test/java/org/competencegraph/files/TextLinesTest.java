package org.competencegraph.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.files.TextLines.Fault;
import org.competencegraph.files.TextLines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, whatever ends them and whatever is in them. */
class TextLinesTest {

  private static List<Line> lines(byte[] bytes) throws IOException {
    return lines(new ByteArrayInputStream(bytes));
  }

  private static List<Line> lines(InputStream in) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (TextLines text = TextLines.of(in)) {
      for (Optional<Line> line = text.next(); line.isPresent(); line = text.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  private static byte[] gzipped(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text);
    }
    return bytes.toByteArray();
  }

  private static boolean isPlain(byte[] bytes) throws IOException {
    try (TextLines text = TextLines.of(new ByteArrayInputStream(bytes))) {
      return text.isPlain();
    }
  }

  private static InputStream slow(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(1, length));
      }
    };
  }

  private static List<String> texts(String text) throws IOException {
    return lines(text.getBytes(StandardCharsets.UTF_8)).stream().map(Line::text).toList();
  }

  @Test
  void splitsAtLineFeedsAndKeepsBlankLines() throws IOException {
    assertThat(texts("")).isEmpty();
    assertThat(texts("\n")).containsExactly("");
    assertThat(texts("a\nb")).containsExactly("a", "b");
    assertThat(texts("a\r\n\r\n b\t\n")).containsExactly("a", "", " b\t");
    assertThat(lines("a\n\nb".getBytes(StandardCharsets.UTF_8)))
        .extracting(Line::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void dropsTheMarkThatUtf8MayBeginWith() throws IOException {
    assertThat(texts("\uFEFFcafé\n\uFEFFb")).containsExactly("café", "\uFEFFb");
  }

  @Test
  void readsWhatIsGzipped() throws IOException {
    byte[] bytes = gzipped("één\ntwee".getBytes(StandardCharsets.UTF_8));
    assertThat(lines(bytes)).extracting(Line::text).containsExactly("één", "twee");
    assertThatThrownBy(() -> lines(Arrays.copyOf(bytes, 15)))
        .isInstanceOf(TextLines.Unreadable.class)
        .hasMessageContaining("damaged or cut");
  }

  @Test
  void tellsALineThatIsTooLongAndReadsOn() throws IOException {
    String longest = "x".repeat(TextLines.LONGEST);
    List<Line> lines =
        lines(("a\n" + longest + "\r\n" + longest + "y\nb").getBytes(StandardCharsets.UTF_8));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1).text()).isEqualTo(longest);
    assertThat(lines.get(1).fault()).isEmpty();
    assertThat(lines.get(2).fault()).contains(Fault.TOO_LONG);
    assertThat(lines.get(2).text()).isEqualTo("x".repeat(100) + "…");
    assertThat(lines.get(3)).isEqualTo(new Line(4, "b", Optional.empty()));
  }

  /** A device may give zeros for ever. */
  @Test
  void givesUpWhereThereIsNoEndOfALine() {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 0);
            return length;
          }
        };
    assertThatThrownBy(() -> lines(zeros))
        .isInstanceOf(TextLines.Unreadable.class)
        .hasMessageContaining("no end of a line");
  }

  @Test
  void tellsALineThatIsNotUtf8AndReadsOn() throws IOException {
    List<Line> lines = lines(new byte[] {'a', (byte) 0xE9, '\n', 'b'});
    assertThat(lines.get(0)).isEqualTo(new Line(1, "a\uFFFD", Optional.of(Fault.NOT_UTF8)));
    assertThat(lines.get(1).fault()).isEmpty();
  }

  @Test
  void splitsAtCarriageReturnsOfOldMacs() throws IOException {
    assertThat(texts("a\rb\r\rc")).containsExactly("a", "b", "", "c");
    assertThat(texts("a\r\n\rb\n\r\n")).containsExactly("a", "", "b", "");
    assertThat(texts("\r")).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
  void saysOnceThatAFileIsInAnotherEncoding(String encoding) {
    byte[] bytes = "text\texpected\nKlachten\t\n".getBytes(Charset.forName(encoding));
    assertThatThrownBy(() -> lines(bytes))
        .isInstanceOf(TextLines.Unreadable.class)
        .hasMessageContaining("UTF-32, or UTF-16 without a mark")
        .hasMessageContaining("save the file as UTF-8");
  }

  @Test
  void takesAMarkWithTwoZerosBehindItForUtf32() {
    assertThatThrownBy(() -> lines(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0}))
        .isInstanceOf(TextLines.Unreadable.class)
        .hasMessageContaining("UTF-32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "UTF-8"})
  void looksForTheMarkInWhatIsGzipped(String encoding) throws IOException {
    byte[] text = "één\ntwee".getBytes(Charset.forName(encoding));
    assertThat(lines(gzipped(text))).extracting(Line::text).containsExactly("één", "twee");
    assertThat(lines(slow(gzipped(text)))).extracting(Line::text).containsExactly("één", "twee");
    assertThat(lines(gzipped(new byte[0]))).isEmpty();
  }

  @Test
  void knowsWhatOtherProgramsReadAsItIs() throws IOException {
    assertThat(isPlain("één".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(isPlain("één".getBytes(StandardCharsets.UTF_16))).isFalse();
    assertThat(isPlain(gzipped("één".getBytes(StandardCharsets.UTF_8)))).isFalse();
  }

  /** As Windows saves "Unicode". */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
  void readsUtf16WithAMark(String encoding) throws IOException {
    String text = "één 😀 Ċ\r\n" + "twee ".repeat(20_000) + "\n\ndrie";
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    List<String> expected = text.lines().toList();
    assertThat(lines(bytes)).extracting(Line::text).isEqualTo(expected);
    assertThat(lines(bytes)).allMatch(line -> line.fault().isEmpty());
    assertThat(lines(slow(bytes))).extracting(Line::text).isEqualTo(expected);
    assertThat(lines(Arrays.copyOf(bytes, 2))).extracting(Line::text).containsExactly("");
    assertThat(lines(Arrays.copyOf(bytes, 5))).extracting(Line::text).containsExactly("é\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
  void tellsALineThatIsNotUtf16AndReadsOn(String encoding) throws IOException {
    Charset charset = Charset.forName(encoding);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFFa\n".getBytes(charset));
    bytes.writeBytes(unit(0xD83D, charset));
    bytes.writeBytes("\nb".getBytes(charset));
    bytes.writeBytes(unit(0xDE00, charset));
    bytes.writeBytes("c\n😀\nd".getBytes(charset));
    bytes.write('e');
    List<Line> expected =
        List.of(
            new Line(1, "a", Optional.empty()),
            new Line(2, "\uFFFD", Optional.of(Fault.NOT_UTF8)),
            new Line(3, "b\uFFFDc", Optional.of(Fault.NOT_UTF8)),
            new Line(4, "😀", Optional.empty()),
            new Line(5, "d\uFFFD", Optional.of(Fault.NOT_UTF8)));
    assertThat(lines(bytes.toByteArray())).isEqualTo(expected);
    assertThat(lines(slow(bytes.toByteArray()))).isEqualTo(expected);
  }

  private static byte[] unit(int value, Charset charset) {
    byte first = (byte) (value >> 8);
    byte second = (byte) value;
    return charset.equals(StandardCharsets.UTF_16BE)
        ? new byte[] {first, second}
        : new byte[] {second, first};
  }

  @Test
  void waitsForNoMoreThanALineOfUtf16() throws IOException {
    Pipe pipe = new Pipe();
    pipe.write("\uFEFFéén\nhal".getBytes(StandardCharsets.UTF_16LE));
    try (TextLines lines = TextLines.of(pipe)) {
      assertThat(lines.isReady()).isTrue();
      assertThat(lines.next().orElseThrow().text()).isEqualTo("één");
      assertThat(lines.isReady()).isFalse();
      pipe.write("f\n".getBytes(StandardCharsets.UTF_16LE));
      assertThat(lines.isReady()).isTrue();
      assertThat(lines.next().orElseThrow().text()).isEqualTo("half");
      assertThat(lines.isReady()).isFalse();
    }
  }

  @Test
  void tellsALineWithZeros() throws IOException {
    List<Line> lines = lines("a\nb\0c\nd".getBytes(StandardCharsets.UTF_8));
    assertThat(lines.get(1)).isEqualTo(new Line(2, "b\0c", Optional.of(Fault.NOT_UTF8)));
    assertThat(lines.get(2).fault()).isEmpty();
  }

  /** What a writer has handed over so far, in parts. */
  private static final class Pipe extends InputStream {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int read;

    void write(String text) {
      write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
      written.writeBytes(bytes);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      assertThat(available()).as("what would be waited for").isPositive();
      int count = Math.min(length, available());
      System.arraycopy(written.toByteArray(), read, into, offset, count);
      read += count;
      return count;
    }

    @Override
    public int available() {
      return written.size() - read;
    }
  }

  @Test
  void isReadyWhereAWholeLineIsThereAndNotHalfOfOne() throws IOException {
    Pipe pipe = new Pipe();
    pipe.write("één\nhal");
    try (TextLines lines = TextLines.of(pipe)) {
      assertThat(lines.isReady()).isTrue();
      assertThat(lines.next().orElseThrow().text()).isEqualTo("één");
      assertThat(lines.isReady()).isFalse();
      pipe.write("f");
      assertThat(lines.isReady()).isFalse();
      pipe.write("\r");
      assertThat(lines.isReady()).isTrue();
      assertThat(lines.next().orElseThrow().text()).isEqualTo("half");
      pipe.write("\n");
      assertThat(lines.isReady()).isFalse();
      pipe.write("x".repeat(300_000));
      assertThat(lines.isReady()).isFalse();
      pipe.write("\n");
      assertThat(lines.isReady()).isTrue();
      assertThat(lines.next().orElseThrow().text()).hasSize(300_000);
    }
  }

  /** A pipe hands over what there is: letters and line ends may be cut anywhere. */
  @Test
  void readsWhatComesByteByByte() throws IOException {
    byte[] bytes = "één\r\ntwee\n\ndrie".getBytes(StandardCharsets.UTF_8);
    assertThat(lines(slow(bytes)))
        .extracting(Line::text)
        .containsExactly("één", "twee", "", "drie");
  }
}
