package org.competencegraph.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.competencegraph.model.Term;
import org.competencegraph.snapshot.Lease;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.store.AnswerFormat;
import org.competencegraph.store.Store;
import org.competencegraph.store.Table;

/**
 * The graph, for those who ask in SPARQL.
 *
 * <pre>{@code
 * try (SparqlGraph graph = SparqlGraph.open(Path.of("graph"))) {
 *   Table rows = graph.run("qualifications-by-level", Map.of("level", "4"));
 * }
 * }</pre>
 *
 * <p>One instance reads one snapshot from opening to closing, whatever is published meanwhile. Safe
 * for use by many threads.
 */
public final class SparqlGraph implements AutoCloseable {

  private final Snapshot snapshot;
  private final Lease lease;
  private final Store store;
  private final QueryCatalog queries = QueryCatalog.load();

  private SparqlGraph(Snapshot snapshot, Lease lease, Store store) {
    this.snapshot = snapshot;
    this.lease = lease;
    this.store = store;
  }

  /**
   * Opens the current snapshot.
   *
   * @param directory the graph directory that {@code build} wrote
   * @throws IOException if there is no snapshot, or it cannot be read, with what to do
   */
  public static SparqlGraph open(Path directory) throws IOException {
    return open(new Snapshots(directory).inUse());
  }

  /** Opens a snapshot, such as the one that the facade reads. */
  public static SparqlGraph open(Snapshot snapshot) throws IOException {
    Lease lease = snapshot.lease();
    try {
      return new SparqlGraph(
          snapshot, lease, Store.open(snapshot.tdb2(), snapshot.text(), lease.scratch("tdb2")));
    } catch (IOException | RuntimeException e) {
      lease.close();
      throw e;
    }
  }

  /** The snapshot that this reads, for citing. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Runs a stored query.
   *
   * @param arguments by the name of the parameter; one that is not given has its example
   * @throws IllegalArgumentException if there is no such query or parameter, with those that there
   *     are
   */
  public Table run(String name, Map<String, String> arguments) {
    StoredQuery query = storedQuery(name);
    return store.select(query.text(), query.bindings(arguments));
  }

  /** Runs a stored query, and writes its answer in a standard format. */
  public void run(
      String name, Map<String, String> arguments, AnswerFormat format, OutputStream out) {
    StoredQuery query = storedQuery(name);
    store.sparql(query.text(), query.bindings(arguments), format, out);
  }

  /**
   * The parameters of a stored query that name a thing, where nothing in the graph is called so: an
   * answer without rows has that reason then.
   *
   * @param arguments as {@link #run} takes them
   * @throws IllegalArgumentException as {@link #run} does
   */
  public List<StoredQuery.Parameter> unknown(String name, Map<String, String> arguments) {
    StoredQuery query = storedQuery(name);
    Map<String, Term> bindings = query.bindings(arguments);
    NameCheck check = new NameCheck(store);
    return query.parameters().stream().filter(each -> check.isUnknown(each, bindings)).toList();
  }

  private StoredQuery storedQuery(String name) {
    return queries
        .find(name)
        .orElseThrow(
            () -> new IllegalArgumentException("there is no stored query \"" + name + "\""));
  }

  /** The stored queries. */
  public QueryCatalog queries() {
    return queries;
  }

  /** Answers a SPARQL query with rows, for the eye; empty where it is no SELECT, and has none. */
  public Optional<Table> rows(String query) {
    return Store.isSelect(query) ? Optional.of(store.select(query, Map.of())) : Optional.empty();
  }

  /** Answers any SPARQL query, in a format that fits it. */
  public void sparql(String query, AnswerFormat format, OutputStream out) {
    store.sparql(query, Map.of(), format, out);
  }

  /** The store behind it, for a server. */
  public Store store() {
    return store;
  }

  @Override
  public void close() throws IOException {
    store.close();
    lease.close();
  }
}
