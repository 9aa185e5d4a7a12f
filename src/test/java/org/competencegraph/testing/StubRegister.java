package org.competencegraph.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A register of qualifications that there are not, on a real server of this machine, which can be
 * told to fail, stall, lie and hang up.
 */
public final class StubRegister implements AutoCloseable {

  private static final String RESOURCE = "/v2/beroepskwalificatie";
  private static final int PAGE = 20;

  /** How the server answers. */
  public interface Reply {
    /** Answers, or does not. */
    void to(HttpExchange exchange) throws IOException;
  }

  /**
   * A request as it came.
   *
   * @param target path and query
   * @param headers by name, in lower case
   */
  public record Asked(String target, Map<String, String> headers) {}

  private record Listed(String element, String changed) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final SortedMap<String, Listed> listed =
      Collections.synchronizedSortedMap(new TreeMap<>());
  private final Map<String, String> records = new ConcurrentHashMap<>();
  private final Map<String, Deque<Reply>> once = new ConcurrentHashMap<>();
  private final Map<String, Reply> always = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  private StubRegister(HttpServer server) {
    this.server = server;
  }

  /** Starts on any free port of the loopback address. */
  public static StubRegister start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      StubRegister register = new StubRegister(server);
      server.setExecutor(register.threads);
      server.createContext("/", register::handle);
      server.start();
      return register;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Scheme, host and port. */
  public String server() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What a harvest is given as base. */
  public String url() {
    return server() + "/v2";
  }

  /** So many qualifications, BK-0001 and on, with one version each. */
  public StubRegister with(int qualifications) {
    IntStream.rangeClosed(1, qualifications)
        .forEach(i -> with("BK-%04d-1".formatted(i), "2024-01-01"));
    return this;
  }

  /** A qualification by its latest version, and the day of its last change. */
  public StubRegister with(String number, String changed) {
    String series = number.substring(0, number.lastIndexOf('-'));
    return with(
        series,
        """
        {"beroepskwalificatie_nr": "%s",
         "laatst_erkende_versie": {"versie_nr_lang": "%s", "titel": "Proef"},
         "versies": [{"versie_nr_lang": "%2$s", "statuscode": "ERKEND"}], "geschrapt": false}
        """
            .formatted(series, number),
        changed,
        number);
  }

  /** An element of the list, written out, and the versions that there are records of. */
  public StubRegister with(String name, String element, String changed, String... versions) {
    listed.put(name, new Listed(element, changed));
    for (String version : versions) {
      records.put(version, record(version, "Zoals het kwam."));
    }
    return this;
  }

  /** A record as JSON, in a form that no writer of JSON would give it. */
  public static String record(String number, String text) {
    return "{\"beroepskwalificatie\" :\r\n\t{ \"versie_nr_lang\":\"%s\",   \"titel\":\"Pr\\u006fef ë\",\"extra_info\":\"%s\" },\n \"totalItems\":1}\n"
        .formatted(number, text);
  }

  /** Changes a record. */
  public void revise(String number, String text, String changed) {
    records.put(number, record(number, text));
    String series = number.substring(0, number.lastIndexOf('-'));
    listed.computeIfPresent(series, (name, old) -> new Listed(old.element(), changed));
  }

  /** Takes a qualification off the list. */
  public void unlist(String series) {
    listed.remove(series);
  }

  /** The next answers for a target (below the resource), before the usual one. */
  public StubRegister once(String target, Reply... replies) {
    once.computeIfAbsent(RESOURCE + target, name -> new ArrayDeque<>()).addAll(List.of(replies));
    return this;
  }

  /** Every answer for a target (below the resource). */
  public StubRegister always(String target, Reply reply) {
    always.put(RESOURCE + target, reply);
    return this;
  }

  /** Answers as usual again. */
  public void recover() {
    once.clear();
    always.clear();
  }

  /** The requests so far. */
  public List<Asked> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  /** What was asked for below the resource, since this was asked last. */
  public List<String> targets() {
    synchronized (asked) {
      List<String> targets = asked.stream().map(one -> one.target().replace(RESOURCE, "")).toList();
      asked.clear();
      return targets;
    }
  }

  /** How many requests were there at the same time, at most. */
  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      String target = exchange.getRequestURI().toString();
      Map<String, String> headers = new TreeMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(), String.join(",", values)));
      asked.add(new Asked(target, headers));
      reply(target).to(exchange);
    } finally {
      now.decrementAndGet();
      exchange.close();
    }
  }

  private Reply reply(String target) {
    Deque<Reply> next = once.get(target);
    if (next != null && !next.isEmpty()) {
      return next.poll();
    }
    if (always.containsKey(target)) {
      return always.get(target);
    }
    if (target.startsWith(RESOURCE + "?")) {
      return json(list(target));
    }
    return Optional.ofNullable(records.get(target.replace(RESOURCE + "/", "")))
        .map(StubRegister::json)
        .orElse(status(404));
  }

  private String list(String target) {
    String since = parameter(target, "zoek_gewijzigd_sinds").orElse("");
    int page = Integer.parseInt(parameter(target, "pagenr").orElse("0"));
    List<String> all =
        List.copyOf(listed.values()).stream()
            .filter(one -> one.changed().compareTo(since) >= 0)
            .map(Listed::element)
            .toList();
    List<String> here = all.stream().skip((long) page * PAGE).limit(PAGE).toList();
    int pages = (all.size() + PAGE - 1) / PAGE;
    String next =
        page + 1 < pages
            ? server() + target.replaceFirst("pagenr=\\d+", "pagenr=" + (page + 1))
            : "";
    return page(here, all.size(), pages, next);
  }

  private static Optional<String> parameter(String target, String name) {
    return java.util.Arrays.stream(target.substring(target.indexOf('?') + 1).split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /** A page of the list. */
  public static String page(List<String> elements, int total, int pages, String next) {
    return """
        {"gegevens": [%s],
         "meta": {"total_elements": %d, "total_pages": %d},
         "links": {%s}}
        """
        .formatted(
            elements.stream().collect(Collectors.joining(",\n")),
            total,
            pages,
            next.isEmpty() ? "" : "\"next\": {\"href\": \"" + next + "\"}");
  }

  /** An answer of status 200. */
  public static Reply json(String body) {
    return bytes(body.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer of status 200. */
  public static Reply bytes(byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /** An answer without body, and headers in pairs. */
  public static Reply status(int status, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** An error page that quotes every header of the request, in its own headers too. */
  public static Reply echo(int status) {
    return exchange -> {
      String sent = exchange.getRequestHeaders().getFirst("x-api-key");
      byte[] body = ("{\"message\": \"no: " + sent + "\"}").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("X-Echo", sent);
      exchange.getResponseHeaders().set("Location", "http://" + sent + ".example/" + sent);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    };
  }

  /** Nothing at all, and the connection closed. */
  public static Reply hangUp() {
    return exchange -> {};
  }

  /** A body that is shorter than its head says. */
  public static Reply cut(String body) {
    return exchange -> {
      byte[] all = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, all.length);
      exchange.getResponseBody().write(all, 0, all.length / 2);
      exchange.getResponseBody().flush();
    };
  }

  /** No answer, for as long as the server lives. */
  public Reply stalledHead() {
    return exchange -> await();
  }

  /** The first bytes of a body, and no more for as long as the server lives. */
  public Reply stalledBody() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"be".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      await();
    };
  }

  /** A body that comes and comes. */
  public static Reply endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] part = new byte[1 << 16];
      java.util.Arrays.fill(part, (byte) ' ');
      while (true) {
        exchange.getResponseBody().write(part);
      }
    };
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
