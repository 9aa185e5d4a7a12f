package org.competencegraph.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.competencegraph.text.TextIndexBuilder;

/** Loads N-Quads into a fresh TDB2 directory, and indexes their texts. */
final class Tdb2Loader {

  /**
   * TDB2's own choice but for GPOS and GOSP: within one graph, a property or an object is found
   * through POSG and OSPG as well. What is not written takes no time.
   */
  private static final StoreParams INDEXES =
      StoreParams.builder("competence-graph")
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private Tdb2Loader() {}

  static void load(List<Path> files, Path tdb2, Path text) throws IOException {
    requireFresh(tdb2);
    requireFresh(text);
    Location location = Location.create(tdb2);
    StoreParamsCodec.write(location, INDEXES);
    DatasetGraph database = DatabaseMgr.connectDatasetGraph(location);
    try {
      load(files, database, text);
    } catch (IOException | RuntimeException | Error e) {
      giveUp(database, e);
      throw e;
    }
    TDBInternal.expel(database, false);
    removeLocks(tdb2);
  }

  /** Lets go of a half-loaded database; what failed first is what is to be told. */
  private static void giveUp(DatasetGraph database, Throwable cause) {
    try {
      TDBInternal.expel(database, true);
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** They hold this process's number, which is no part of the graph. */
  private static void removeLocks(Path tdb2) throws IOException {
    try (Stream<Path> files = Files.walk(tdb2)) {
      for (Path lock : files.filter(file -> file.endsWith(Names.TDB_LOCK_FILE)).toList()) {
        Files.delete(lock);
      }
    }
  }

  private static void requireFresh(Path directory) throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> present = Files.list(directory)) {
      if (present.findAny().isPresent()) {
        throw new IOException(directory + " is not empty. Build a store into a new directory.");
      }
    }
  }

  /**
   * One thread reads the statements and then indexes their texts; this one, whose transaction it
   * is, loads them and then fills the secondary indexes.
   */
  private static void load(List<Path> files, DatasetGraph database, Path text) throws IOException {
    DataLoader loader = LoaderFactory.sequentialLoader(database, MonitorOutputs.nullOutput());
    IndexedLiterals literals = new IndexedLiterals();
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      try {
        QuadPieces pieces = new QuadPieces();
        Future<?> reading =
            other.submit(
                () -> {
                  pieces.read(files, literals);
                  return null;
                });
        Future<?> indexing =
            other.submit(
                () -> {
                  TextIndexBuilder.build(literals.sorted(), text);
                  return null;
                });
        loader.startBulk();
        pieces.forEach(loader.streamRDF());
        finish(reading, "the statements cannot be read: ");
        loader.finishBulk();
        finish(indexing, "the text index cannot be built: ");
      } finally {
        other.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the build was interrupted");
    }
  }

  private static void finish(Future<?> work, String failure)
      throws IOException, InterruptedException {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IOException(failure + e.getCause().getMessage(), e.getCause());
    }
  }
}
