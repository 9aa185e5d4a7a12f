package org.competencegraph.server;

import java.io.IOException;
import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.competencegraph.store.Store;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A store over HTTP: {@code /sparql} answers queries, {@code /} is a page to send them from.
 *
 * <pre>{@code
 * try (SparqlServer server = SparqlServer.start(store, "127.0.0.1", 3330)) {
 *   server.join();
 * }
 * }</pre>
 *
 * <p>Only queries: no update, upload, graph store, administration or metrics. The store sets the
 * time-out (503 after it) and shuts SERVICE.
 */
public final class SparqlServer implements AutoCloseable {

  private static final String SPARQL = "/sparql";

  private final FusekiServer server;
  private final String host;

  private SparqlServer(FusekiServer server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Starts to serve; the store stays open until the caller closes it, after this.
   *
   * @param port 0 for any that is free
   * @throws IOException where the host or port cannot be had; the message says which
   */
  public static SparqlServer start(Store store, String host, int port) throws IOException {
    FusekiServer server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new CheckedQueries())
            .port(port)
            .addDataset(SPARQL, store.dataset())
            .addOperation(SPARQL, Operation.Query)
            .addFilter("/*", new SecurityHeaders())
            .addFilter("/*", new HeadAsGet())
            .addServlet("/*", new FrontPageServlet(FrontPage.of(store)))
            .build();
    bind(server.getJettyServer(), host);
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw new IOException(
          "Cannot listen at " + host + ", port " + port + ": is it in use? Choose another.", e);
    }
    return new SparqlServer(server, host);
  }

  private static void bind(Server jetty, String host) {
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(host);
      }
    }
    jetty.setErrorHandler(new PlainErrors());
  }

  /** Where the page is; the queries' address is {@code sparql} below it. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + server.getHttpPort() + "/");
  }

  /** Waits until the server stops. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
