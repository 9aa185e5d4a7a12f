package org.competencegraph.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts who asks it, to prove that nobody does. */
public final class Listening implements AutoCloseable {

  /** A number, not a name, which may stand for another address than the one listened on. */
  private static final String HOST = "127.0.0.1";

  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer server;

  private Listening(HttpServer server) {
    this.server = server;
  }

  /** Starts on any free port. */
  public static Listening start() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(HOST, 0), 0);
      Listening listening = new Listening(server);
      server.createContext(
          "/",
          exchange -> {
            listening.asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          });
      server.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An address of this server. */
  public String address(String path) {
    return "http://" + HOST + ":" + server.getAddress().getPort() + path;
  }

  /** How often it was asked for anything. */
  public int asked() {
    return asked.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
