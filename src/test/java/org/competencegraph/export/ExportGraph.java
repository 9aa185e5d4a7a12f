package org.competencegraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.competencegraph.Conversion;
import org.competencegraph.corpus.Input;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RdfSyntax;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** What tests of profiles export: the sample, a record of the register, and mappings. */
final class ExportGraph {

  private static final Path FILES = Path.of("src/test/resources/export");

  private ExportGraph() {}

  static List<Statement> documents() {
    return documents(Path.of("data/qualifications"), FILES.resolve("houtzager.json"));
  }

  static List<Statement> documents(Path... files) {
    return Conversion.of(Input.of(List.of(files))).statements(new Iris(Iris.DEFAULT_BASE)).toList();
  }

  static List<Statement> all() {
    List<Statement> all = new ArrayList<>(documents());
    all.addAll(read(FILES.resolve("mappings.trig")));
    return all;
  }

  static List<Statement> read(Path trig) {
    List<Statement> statements = new ArrayList<>();
    try (InputStream in = Files.newInputStream(trig)) {
      RdfSyntax.TRIG.read(in, statements::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return statements;
  }

  static Exported export(Profile profile, List<Statement> graph, Choices choices) {
    return profile.of(graph.stream().filter(profile::needs).toList(), choices);
  }

  /** Statements without their graphs, to be looked for. */
  static List<String> triples(Exported exported) {
    return exported.statements().stream()
        .map(
            each ->
                shown(each.getSubject())
                    + " "
                    + each.getPredicate().getLocalName()
                    + " "
                    + shown(each.getObject()))
        .toList();
  }

  private static String shown(Value value) {
    return value.stringValue().replaceFirst("^.*?/(?:id|snb|esco)/", "");
  }
}
