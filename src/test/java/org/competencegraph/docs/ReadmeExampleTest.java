package org.competencegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Gap;
import org.competencegraph.query.Reference;
import org.competencegraph.query.Related;
import org.competencegraph.query.SearchHit;
import org.competencegraph.query.ThingType;
import org.competencegraph.query.View;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;

/** The Java of README compiles, runs, and is the Java here. */
class ReadmeExampleTest {

  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void theExampleRuns() throws IOException {
    StringBuilder printed = new StringBuilder();
    try (CompetenceGraph graph = CompetenceGraph.open(SampleGraph.directory())) {
      View.Competent code = graph.competent("17093-c").orElseThrow();
      for (Reference competence : code.usedBy()) {
        printed.append(competence.notation() + " " + competence.label());
      }
      List<SearchHit> hits =
          graph.search("klachten", Optional.of(ThingType.COMPETENCE), Optional.empty(), 10);
      List<Related> related = graph.related("BK-0351-3/5", 10);
      Gap gap = graph.gap(List.of("BK-0496-1"), "BK-0351-3");
      assertThat(hits).isNotEmpty();
      assertThat(related).hasSize(10);
      assertThat(gap.missing()).isNotEmpty();
    }
    assertThat(printed).hasToString("BK-0351-3/5 Verstrekt informatie aan de klant");
  }

  @Test
  void theExampleIsThatOfReadme() throws IOException {
    Matcher java = JAVA.matcher(Files.readString(Path.of("README.md")));
    assertThat(java.find()).isTrue();
    String here =
        words(
            Files.readString(
                Path.of("src/test/java/org/competencegraph/docs/ReadmeExampleTest.java")));
    for (String line : java.group(1).split("\n")) {
      String expected =
          words(line)
              .replace("Path.of(\"graph\")", "SampleGraph.directory()")
              .replace("System.out.println(", "printed.append(");
      assertThat(here).contains(expected);
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
