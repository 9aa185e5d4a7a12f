package org.competencegraph.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.competencegraph.rdf.RdfSyntax;
import org.eclipse.rdf4j.model.Statement;

/** The whole graph, from the files that a snapshot was loaded from. */
public final class GraphExport {

  private final List<Path> files;

  private GraphExport(List<Path> files) {
    this.files = files;
  }

  /**
   * The graph in these files.
   *
   * @param files N-Quads, gzipped
   */
  public static GraphExport of(List<Path> files) {
    return new GraphExport(List.copyOf(files));
  }

  /** What a profile makes of it; what the profile does not need is never in memory. */
  public Exported of(Profile profile, Choices choices) throws IOException {
    List<Statement> statements = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in =
          new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        RdfSyntax.NQUADS.read(
            in,
            each -> {
              if (profile.needs(each)) {
                statements.add(each);
              }
            });
      }
    }
    return profile.of(statements, choices);
  }
}
