package org.competencegraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Loads N-Quads into a fresh TDB2 directory, and indexes their texts. */
final class Tdb2Loader {

  /** Below this many packed bytes, the phased loader's threads cost more than they save. */
  private static final long SMALL = 4 << 20;

  private Tdb2Loader() {}

  static void load(List<Path> files, Path tdb2, Path text) throws IOException {
    requireFresh(tdb2);
    requireFresh(text);
    DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(tdb2));
    try {
      load(files, database);
      database.begin(TxnType.READ);
      try {
        TextIndexBuilder.build(database, text);
      } finally {
        database.end();
      }
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

  private static void load(List<Path> files, DatasetGraph database) throws IOException {
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    DataLoader loader =
        size < SMALL
            ? LoaderFactory.sequentialLoader(database, MonitorOutputs.nullOutput())
            : LoaderFactory.phasedLoader(database, MonitorOutputs.nullOutput());
    loader.startBulk();
    for (Path file : files) {
      load(file, loader);
    }
    loader.finishBulk();
  }

  /** A loader that fails ends its own transaction; what it loaded is of no use then. */
  private static void load(Path file, DataLoader loader) throws IOException {
    try {
      loader.load(file.toAbsolutePath().toString());
    } catch (RuntimeException e) {
      throw new IOException(file + " could not be loaded: " + e.getMessage(), e);
    }
  }
}
