package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.competencegraph.testing.CatalogueGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do with lists of Competent 2 and tables of ROME. */
class CatalogueCommandsTest {

  private static final String ROME = "src/test/resources/catalogue/rome";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Console.of(out, err, false), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String empty() throws IOException {
    return Files.createDirectories(folder.resolve("empty")).toString();
  }

  private String graph() {
    return folder.resolve("graph").toString();
  }

  @Test
  void publishesACatalogueWithoutADocument() throws IOException {
    Ran built = run("build", "--data", empty(), "--rome", ROME, "--graph", graph());
    assertThat(built.err()).contains("published").contains("ROME fiches");
    assertThat(built.code()).isZero();
    assertThat(run("show", "D1401", "--graph", graph()).out()).contains("Assistanat commercial");
    assertThat(run("search", "assistante", "--graph", graph()).out()).contains("OGR 11210");
    assertThat(run("verify", "--graph", graph()).code()).isZero();
  }

  @Test
  void publishesACatalogueBesideADocumentThatCannotBeRead() throws IOException {
    Path scan = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.4");
    Ran built = run("build", "--data", scan.toString(), "--rome", ROME, "--graph", graph());
    assertThat(built.err()).contains("published").contains("scan.pdf: error: ");
    assertThat(built.code()).isEqualTo(1);
  }

  @Test
  void publishesNothingWhereNeitherHasAnything() throws IOException {
    Ran built = run("build", "--data", empty(), "--rome", empty(), "--graph", graph());
    assertThat(built.code()).isEqualTo(3);
    assertThat(built.err())
        .contains("[catalogue-empty]")
        .contains("nothing of what was given could be read");
    assertThat(run("show", "D1401", "--graph", graph()).code()).isEqualTo(3);
  }

  @Test
  void exportsTheConceptsOfVocabulariesWithTheirSchemes() {
    String skos =
        run(
                "export",
                "--profile",
                "skos",
                "--to",
                "ntriples",
                "--graph",
                CatalogueGraph.directory().toString())
            .out();
    assertThat(skos)
        .contains("/id/competent/SK-5703> <http://www.w3.org/2004/02/skos/core#prefLabel>")
        .contains("Assistanat commercial")
        .contains("core#ConceptScheme")
        .contains("core#inScheme")
        .contains("/id/concept-scheme/rome> <http://purl.org/dc/terms/title>")
        .contains("verkooptechnieken")
        .doesNotContain("/ns#", "esco/model", "elm/", "sssom", "dc/terms/identifier");
  }
}
