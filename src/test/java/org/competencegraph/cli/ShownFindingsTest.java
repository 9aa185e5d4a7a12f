package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.junit.jupiter.api.Test;

class ShownFindingsTest {

  private static final List<Finding> MANY =
      Stream.concat(
              IntStream.range(0, 25)
                  .mapToObj(i -> Finding.warning("often", Place.whole("file-" + i), "again")),
              Stream.of(Finding.error("once", Place.whole("other"), "mend it")))
          .toList();

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private List<String> printed(boolean terminal) {
    Console.of(new ByteArrayOutputStream(), err, terminal).print(MANY);
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aTerminalHasTheFirstOfEachAndHowManyMore() {
    List<String> lines = printed(true);
    assertThat(lines).hasSize(10 + 1 + 1 + 1);
    assertThat(lines.get(9)).contains("file-9: warning: again [often]");
    assertThat(lines.get(10)).contains("other: error: mend it [once]");
    assertThat(lines.get(11)).isEqualTo("… and 15 more [often]; all of them: 2> findings.txt");
    assertThat(lines.getLast()).as("all count").isEqualTo("1 error, 25 warnings");
  }

  @Test
  void soHasALongFileThatIsReadWhileItIsAnswered() {
    LineFindings findings = new LineFindings(Console.of(new ByteArrayOutputStream(), err, true));
    MANY.forEach(findings::add);
    assertThat(findings.end()).isEqualTo(ExitCode.FINDINGS);
    // Each time the bar is wiped away, which is no line.
    assertThat(err.toString(StandardCharsets.UTF_8).replace("\r\u001B[K", "").lines())
        .hasSize(10 + 1 + 1 + 1)
        .endsWith("… and 15 more [often]; all of them: 2> findings.txt", "26 errors, 0 warnings");
  }

  @Test
  void aFileHasThemAll() {
    assertThat(printed(false)).hasSize(25 + 1 + 1).noneMatch(line -> line.startsWith("…"));
  }
}
