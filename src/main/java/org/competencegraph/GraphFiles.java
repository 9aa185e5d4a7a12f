package org.competencegraph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.index.GraphIndexBuilder;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.rdf.StatementSource;
import org.competencegraph.snapshot.Draft;
import org.eclipse.rdf4j.model.Statement;

/** The files of a draft that hold its statements: RDF, a file for each source, and the index. */
final class GraphFiles implements DocumentParts.Sink {

  private final Draft draft;
  private final GraphIndexBuilder index = new GraphIndexBuilder();

  GraphFiles(Draft draft) {
    this.draft = draft;
  }

  @Override
  public void take(String source, List<Statement> statements) throws IOException {
    Path file = draft.rdf().resolve(source + ".nq.gz");
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16)) {
      RdfSyntax.NQUADS.write(statements, out);
    }
    add(statements);
  }

  /**
   * Writes a graph of any size, and adds it to the index, while it is made.
   *
   * @return how many statements it has
   */
  long take(String source, StatementSource statements) throws IOException {
    AtomicLong count = new AtomicLong();
    Path file = draft.rdf().resolve(source + ".nq.gz");
    synchronized (index) {
      try (OutputStream out =
          new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16)) {
        RdfSyntax.stream(
            taker ->
                statements.forEach(
                    each -> {
                      taker.accept(each);
                      index.add(each);
                      count.incrementAndGet();
                    }),
            out);
      }
    }
    return count.get();
  }

  private void add(List<Statement> statements) {
    synchronized (index) {
      statements.forEach(index::add);
    }
  }

  /** Takes files over that an earlier build has written. */
  void takeOver(List<Path> files) throws IOException {
    try {
      files.parallelStream().forEach(this::takeOver);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void takeOver(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      draft.takeOver(file);
      List<Statement> statements = new ArrayList<>();
      RdfSyntax.NQUADS.read(in, statements::add);
      add(statements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the index over all that was taken. */
  void index() throws IOException {
    index.build(draft.index());
  }
}
