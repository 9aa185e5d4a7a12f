package org.competencegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.competencegraph.Conversion;
import org.competencegraph.corpus.Input;
import org.competencegraph.testing.Golden;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample as RDF, to the byte. */
class GoldenConversionTest {

  private static final Path SAMPLE = Path.of("data/qualifications");
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private static List<Statement> statements(Path path) {
    return Conversion.of(Input.of(List.of(path))).statements(IRIS).toList();
  }

  private static byte[] written(List<Statement> statements, RdfSyntax syntax) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    syntax.write(statements, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BK-0351-3-commercieel-assistent.page",
        "BK-0351-commercieel-assistent.dossier",
        "BK-0496-1-externe-sales.page",
        "commercieel-medewerker-binnendienst.training-plan",
        "every-field.record",
        "list-page.record-list"
      })
  void convertsADocumentAsItsGoldenFileHasIt(String name) throws IOException {
    Path own = Path.of("src/test/resources/documents", name, "input.json");
    Path document = Files.exists(own) ? own : SAMPLE.resolve(name + ".txt");
    String findings =
        Conversion.of(Input.of(List.of(document))).findings().stream()
            .map(finding -> finding.toString().replace('\\', '/') + "\n")
            .collect(Collectors.joining());
    String trig = new String(written(statements(document), RdfSyntax.TRIG), StandardCharsets.UTF_8);
    Golden.check(Path.of("src/test/resources/documents", name, "expected.trig"), trig);
    Golden.check(Path.of("src/test/resources/documents", name, "expected-findings.txt"), findings);
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void writesTheSameBytesWhateverTheOrder(RdfSyntax syntax) throws IOException {
    List<Statement> statements = statements(SAMPLE);
    List<Statement> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(written(shuffled, syntax)).isEqualTo(written(statements, syntax));
  }

  /**
   * What is written in a syntax is read back as the same graph: nothing is lost in quotes, escapes
   * or line ends.
   */
  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void writesWhatIsReadBackTheSame(RdfSyntax syntax) throws IOException {
    List<Statement> statements = statements(SAMPLE);
    RDFFormat format = Rio.getParserFormatForMIMEType(syntax.mediaType()).orElseThrow();
    Model read = Rio.parse(new java.io.ByteArrayInputStream(written(statements, syntax)), format);
    assertThat(quads(read, syntax)).isEqualTo(quads(new LinkedHashModel(statements), syntax));
  }

  private static Set<List<Object>> quads(Model model, RdfSyntax syntax) {
    return model.stream()
        .map(
            each ->
                List.<Object>of(
                    each.getSubject(),
                    each.getPredicate(),
                    each.getObject(),
                    syntax.hasGraphs() ? each.getContext() : ""))
        .collect(Collectors.toSet());
  }

  @Test
  void hasNoBlankNode() {
    assertThat(statements(SAMPLE))
        .allMatch(statement -> statement.getSubject() instanceof IRI)
        .noneMatch(statement -> statement.getObject().isBNode());
  }

  @Test
  void keepsHostileTextsInEverySyntax() throws IOException {
    var values = SimpleValueFactory.getInstance();
    IRI thing = values.createIRI(Iris.DEFAULT_BASE, "id/x");
    List<Statement> hostile = new ArrayList<>();
    for (String text :
        List.of(
            "<b>",
            "\"\"\"",
            "a\\b\\",
            "line\nend\r\n\ttab",
            "</rdf:RDF>",
            "]]>",
            "é\uD83D\uDE00")) {
      hostile.add(
          values.createStatement(
              thing, CG.PRINTED_TEXT, values.createLiteral(text, "nl"), IRIS.documentGraph("0")));
    }
    for (RdfSyntax syntax : RdfSyntax.values()) {
      RDFFormat format = Rio.getParserFormatForMIMEType(syntax.mediaType()).orElseThrow();
      Model read = Rio.parse(new java.io.ByteArrayInputStream(written(hostile, syntax)), format);
      assertThat(quads(read, syntax))
          .as(syntax.id())
          .isEqualTo(quads(new LinkedHashModel(hostile), syntax));
    }
  }

  @Test
  void putsEverythingBelowTheBaseThatIsGiven() throws IOException {
    Iris other = new Iris("https://example.org/graph/");
    Conversion sample = Conversion.of(Input.of(List.of(SAMPLE)));
    String here =
        new String(
            written(sample.statements(IRIS).toList(), RdfSyntax.NQUADS), StandardCharsets.UTF_8);
    String there =
        new String(
            written(sample.statements(other).toList(), RdfSyntax.NQUADS), StandardCharsets.UTF_8);
    assertThat(there.replace("https://example.org/graph/", Iris.DEFAULT_BASE).lines().sorted())
        .containsExactlyElementsOf(here.lines().sorted().toList());
  }
}
