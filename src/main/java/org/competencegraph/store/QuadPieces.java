package org.competencegraph.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Statements on their way from the thread that reads them to the one that loads them. Jena's own
 * {@code AsyncParser} does that too, but lets nobody see them before the loader does; and texts are
 * to be known as soon as all is read, not when all is loaded.
 */
final class QuadPieces {

  private static final int STATEMENTS = 1_000;

  /** A reader that is faster waits: what is on the way stays small. */
  private static final int MOST_PIECES = 400;

  private static final List<Quad> END = List.of();

  private final BlockingQueue<List<Quad>> pieces = new ArrayBlockingQueue<>(MOST_PIECES);

  /**
   * Reads files, and puts the statements on their way.
   *
   * @throws IOException where one cannot be read; what was read before is loaded
   */
  void read(List<Path> files, IndexedLiterals literals) throws IOException, InterruptedException {
    try {
      for (Path file : files) {
        read(file, literals);
      }
    } finally {
      pieces.put(END);
    }
  }

  private void read(Path file, IndexedLiterals literals) throws IOException {
    try {
      RDFParser.source(file.toAbsolutePath().toString()).parse(new Pieces(literals));
    } catch (RuntimeException e) {
      throw new IOException(file + " could not be loaded: " + e.getMessage(), e);
    }
  }

  /** Hands on all statements, until the reader has come to its end, or failed. */
  void forEach(StreamRDF taker) throws InterruptedException {
    for (List<Quad> piece = pieces.take(); piece != END; piece = pieces.take()) {
      for (Quad quad : piece) {
        if (quad.isDefaultGraph()) {
          taker.triple(quad.asTriple());
        } else {
          taker.quad(quad);
        }
      }
    }
  }

  private final class Pieces extends StreamRDFBase {

    private final IndexedLiterals literals;
    private List<Quad> piece = new ArrayList<>(STATEMENTS);

    Pieces(IndexedLiterals literals) {
      this.literals = literals;
    }

    @Override
    public void triple(Triple triple) {
      quad(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
      literals.collect(quad);
      piece.add(quad);
      if (piece.size() == STATEMENTS) {
        handOn();
      }
    }

    @Override
    public void finish() {
      if (!piece.isEmpty()) {
        handOn();
      }
    }

    private void handOn() {
      try {
        pieces.put(piece);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UncheckedIOException(new InterruptedIOException("nobody loads any more"));
      }
      piece = new ArrayList<>(STATEMENTS);
    }
  }
}
