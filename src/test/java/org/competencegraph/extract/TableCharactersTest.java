package org.competencegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.competencegraph.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which encoding a table has, wherever its first letter beyond ASCII stands. */
class TableCharactersTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private record Read(String text, boolean isGuessed) {}

  private static Read read(byte[] bytes) throws IOException {
    TableCharacters characters =
        new TableCharacters(new BufferedInputStream(new ByteArrayInputStream(bytes), 1 << 16));
    StringWriter text = new StringWriter();
    characters.transferTo(text);
    return new Read(text.toString(), characters.guessed("a.csv").map(Finding::code).isPresent());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8_190, 8_191, 8_192, 65_535, 65_536, 65_537, 200_000})
  void readsBothWhereverTheFirstSuchLetterStands(int before) throws IOException {
    String text = "a".repeat(before) + "€ coördineren “café”\n" + "é,".repeat(40_000);
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Read(text, false));
    assertThat(read(text.getBytes(WINDOWS))).isEqualTo(new Read(text, true));
  }

  @Test
  void guessesNothingWhereThereIsNoSuchLetter() throws IOException {
    assertThat(read(new byte[0])).isEqualTo(new Read("", false));
    assertThat(read("a,b\n".getBytes(WINDOWS))).isEqualTo(new Read("a,b\n", false));
  }

  @Test
  void takesUtf8WithAWrongByteForUtf8() throws IOException {
    byte[] bytes = "coördineren, café @".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(read(bytes)).isEqualTo(new Read("coördineren, café \uFFFD", false));
  }
}
