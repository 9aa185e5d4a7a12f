package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran export(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all =
        Stream.of(
                Stream.of("export"),
                Stream.of(arguments),
                Stream.of("--graph", SampleGraph.directory().toString()))
            .flatMap(each -> each)
            .toArray(String[]::new);
    int code = Main.run(Console.of(out, err, false), all);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theSampleAsElmLacksFieldsOfStudyUntilSomebodyGivesOne() {
    Ran without = export("--profile", "elm", "--to", "ntriples");
    assertThat(without.code()).isEqualTo(1);
    assertThat(without.err()).contains("BK-0351-3: error: has no field of study", "[elm-left-out]");
    assertThat(without.out()).doesNotContain("elm/Qualification");
    Ran with = export("--profile", "elm", "--isced-f", "0416", "--to", "ntriples");
    assertThat(with.code()).isZero();
    assertThat(with.out()).contains("elm/Qualification", "snb/isced-f/0416");
    assertThat(export("--profile", "elm", "--isced-f", "handel").code()).isEqualTo(2);
  }

  @Test
  void holdsWhatIsExportedAgainstTheShapesOfAUser() throws IOException {
    Path strict =
        Files.writeString(
            folder.resolve("strict.ttl"),
            """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix elm: <http://data.europa.eu/snb/model/elm/> .
            <urn:x#Strict> a sh:NodeShape ; sh:targetClass elm:Qualification ;
              sh:property [ sh:path elm:accreditation ; sh:minCount 1 ; sh:message "not accredited" ] .
            """);
    Ran ran = export("--profile", "elm", "--isced-f", "0416", "--shapes", strict.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains(
            "strict.ttl: error: not accredited: qualification/BK-0351-3", "[shape-violation]");
    assertThat(ran.out()).contains("elm:Qualification");
  }

  @Test
  void takesTheShapesOfElmAsTheyAre() {
    Path shapes = Path.of("../shared/data/elm/LOQ-constraints.ttl");
    assumeTrue(Files.exists(shapes), "the shapes of ELM are not beside this checkout: skipped");
    Ran ran = export("--profile", "elm", "--isced-f", "0416", "--shapes", shapes.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void saysWhatIsWrongWithShapesAndWritesNothing() throws IOException {
    Path out = folder.resolve("out.ttl");
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "@prefix sh: <http");
    Path empty = Files.writeString(folder.resolve("empty.ttl"), "<urn:a> <urn:b> <urn:c> .");
    for (Path each : new Path[] {broken, empty, folder.resolve("none.ttl"), folder}) {
      Ran ran = export("--shapes", each.toString(), "--out", out.toString());
      assertThat(ran.code()).as(each.toString()).isEqualTo(3);
      assertThat(ran.err()).contains(each.getFileName().toString()).doesNotContain("Exception");
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void takesSuggestionsForStatementsOnlyWhereItIsAskedTo() {
    Ran usual = export("--profile", "skos", "--to", "ntriples", "--check");
    assertThat(usual.code()).isZero();
    assertThat(usual.out()).doesNotContain("Match>");
    assertThat(usual.err()).contains("(rule orphan)").doesNotContain("error:", "warning:");
    Ran with = export("--profile", "skos", "--to", "ntriples", "--with", "suggested");
    assertThat(with.out()).contains("core#closeMatch>");
    Ran wrong = export("--profile", "skos", "--with", "guessed");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("derived and suggested, not \"guessed\"");
  }

  @ParameterizedTest
  @CsvSource({
    "elm, --check, full or skos",
    "full, --with suggested, elm or skos",
    "full, --isced-f 0416, elm",
    "skos, --isced-f 0416, elm",
  })
  void refusesWhatDoesNothingInAProfile(String profile, String option, String others) {
    String[] given = ("--profile " + profile + " " + option).split(" ");
    Ran ran = export(given);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(
            given[2]
                + " does nothing in the profile "
                + profile
                + "; it belongs to --profile "
                + others
                + "\n");
  }
}
