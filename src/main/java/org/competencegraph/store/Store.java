package org.competencegraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.competencegraph.model.Term;

/**
 * A graph with its text index, built once and then only read.
 *
 * <pre>{@code
 * Store.build(files, tdb2, text);
 * try (Store store = Store.open(tdb2, text, privateDirectory)) {
 *   Table table = store.select("SELECT * { ?s ?p ?o } LIMIT 10", Map.of());
 * }
 * }</pre>
 *
 * <p>All statements are in named graphs; the default graph is their union. Queries run side by
 * side, each with a time-out, and none reaches out of the process: neither SERVICE nor FROM fetches
 * anything.
 */
public final class Store implements AutoCloseable {

  /** How long a query may take, unless told otherwise. */
  public static final Duration QUERY_TIMEOUT = Duration.ofSeconds(30);

  private final Path privateDirectory;
  private final DatasetGraph database;
  private final TextIndex text;
  private final DatasetGraph dataset;
  private final Queries queries;

  private Store(Path privateDirectory, DatasetGraph database, TextIndex text, Duration timeout) {
    this.privateDirectory = privateDirectory;
    this.database = database;
    this.text = text;
    this.dataset = new ReadOnlyDataset(database);
    this.queries = new Queries(dataset, timeout);
    Context context = database.getContext();
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(TextQuery.textIndex, text);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
  }

  /**
   * Builds a store from N-Quads files, gzipped or not, into two new directories.
   *
   * @throws IOException also where a file is not N-Quads; the directories are then of no use
   */
  public static void build(List<Path> nquads, Path tdb2, Path text) throws IOException {
    Tdb2Loader.load(nquads, tdb2, text);
  }

  /** Opens a store with the usual time-out. */
  public static Store open(Path tdb2, Path text, Path privateDirectory) throws IOException {
    return open(tdb2, text, privateDirectory, QUERY_TIMEOUT);
  }

  /**
   * Opens a store without touching its directories.
   *
   * @param privateDirectory absent or empty, and for this opening alone; best on the file system of
   *     the store. It is removed on closing.
   */
  public static Store open(Path tdb2, Path text, Path privateDirectory, Duration timeout)
      throws IOException {
    PrivateOpening.fill(tdb2, privateDirectory);
    try {
      TextIndex index = PublishedTextIndex.open(text);
      DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(privateDirectory));
      return new Store(privateDirectory, database, index, timeout);
    } catch (IOException | RuntimeException e) {
      PrivateOpening.remove(privateDirectory);
      throw e;
    }
  }

  /** Reads in a transaction. What is returned must not need the dataset any more. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    dataset.begin(TxnType.READ);
    try {
      return reading.apply(dataset);
    } finally {
      dataset.end();
    }
  }

  /**
   * Whether a query is a SELECT, which has rows for an answer.
   *
   * @throws QueryRefused if it is not SPARQL
   */
  public static boolean isSelect(String query) {
    return Queries.isSelect(query);
  }

  /**
   * Answers a SELECT.
   *
   * @param bindings what variables of the query stand for, by name without question mark; they are
   *     put in as terms, so their text can hold anything
   * @throws QueryRefused if the query is not a SELECT, not SPARQL, or not allowed
   * @throws QueryTimedOut if it takes too long
   */
  public Table select(String query, Map<String, Term> bindings) {
    return select(query, bindings, Integer.MAX_VALUE);
  }

  /** Answers a SELECT with its first rows, for those who cannot show or hold all of them. */
  public Table select(String query, Map<String, Term> bindings, int mostRows) {
    return read(open -> queries.select(query, bindings, mostRows));
  }

  /**
   * Writes the answer to a query of any kind.
   *
   * @param bindings as for a SELECT
   * @throws QueryRefused if the query is not SPARQL, not allowed, or its answer does not fit the
   *     format
   * @throws QueryTimedOut if it takes too long; part of the answer may have been written
   */
  public void sparql(
      String query, Map<String, Term> bindings, AnswerFormat format, OutputStream out) {
    read(
        open -> {
          queries.write(query, bindings, format, out);
          return out;
        });
  }

  /** The dataset itself, read-only, for a server: its context holds time-out and text index. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() throws IOException {
    text.close();
    TDBInternal.expel(database);
    PrivateOpening.remove(privateDirectory);
  }
}
