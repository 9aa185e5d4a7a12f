package org.competencegraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;

/** The examples answer, on the sample. */
class ExamplesTest {

  private interface Example {
    void main(String[] arguments) throws IOException;
  }

  private static String said(Example example, String... asked) throws IOException {
    PrintStream usual = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      example.main(
          Stream.concat(Stream.of(SampleGraph.directory().toString()), Stream.of(asked))
              .toArray(String[]::new));
    } finally {
      System.setOut(usual);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whichQualification() throws IOException {
    assertThat(said(WhichQualification::main, "klachten behandelen"))
        .contains("Commercieel assistent")
        .contains("activities");
  }

  @Test
  void whichCode() throws IOException {
    assertThat(said(WhichCode::main, "BK-0351-3/5")).contains("17093-c, used by 1 competences");
  }

  @Test
  void whichCodeForAText() throws IOException {
    assertThat(said(WhichCodeForAText::main, "Lost problemen oplossingsgericht op"))
        .containsPattern(
            "(?m)^co 01805, \\w+, right in \\d+ % of such cases, by [a-z-]+: \\[Evidence");
    assertThat(said(WhichCodeForAText::main, "xyzzy")).contains("nothing fits");
  }

  @Test
  void whatIsRelated() throws IOException {
    assertThat(said(WhatIsRelated::main, "BK-0351-3/5").lines())
        .hasSize(5)
        .allMatch(line -> line.matches("[01][.,]\\d\\d \\S.*, for: \\S.*"))
        .isSortedAccordingTo(Comparator.comparing((String line) -> line.substring(0, 4)).reversed())
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsMissing() throws IOException {
    assertThat(said(WhatIsMissing::main, "BK-0496-1", "BK-0351-3"))
        .startsWith("covered for ")
        .contains("missing: ");
  }

  @Test
  void whichFits() throws IOException {
    assertThat(said(WhichFits::main, "BK-0351-3/5", "Kennis van kantoorsoftware"))
        .startsWith("BK-0351-3 ");
  }

  @Test
  void whatIsTyped() throws IOException {
    assertThat(said(WhatIsTyped::main, "commercieel")).startsWith("qualification BK-0351-3");
  }
}
