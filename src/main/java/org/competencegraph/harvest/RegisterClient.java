package org.competencegraph.harvest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Asks the register, one request after another, as often as is polite. */
final class RegisterClient implements AutoCloseable {

  private static final int MAX_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

  /** What one try gave: an answer, or a reason to try again. */
  private sealed interface Attempt {
    record Final(Answer answer) implements Attempt {}

    record Again(String why, Optional<String> retryAfter) implements Attempt {}
  }

  private final BaseUrl base;
  private final ApiKey key;
  private final String agent;
  private final Limits limits;
  private final BackOff backOff;
  private final Pause pause;
  private final Listener listener;
  private final HttpClient http;

  RegisterClient(
      BaseUrl base,
      ApiKey key,
      String agent,
      Limits limits,
      Clock clock,
      Pause pause,
      Listener listener) {
    this.base = base;
    this.key = key;
    this.agent = agent;
    this.limits = limits;
    this.backOff = new BackOff(limits.firstPause(), limits.longestPause(), clock);
    this.pause = pause;
    this.listener = listener;
    // Redirects by hand: the client would take the key along to any host. What it does by itself is
    // to
    // ask once more, on a new connection, where the server has closed one that was idle.
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  /**
   * Asks for an address of the register's server.
   *
   * @throws HarvestFailed if the server does not take the key
   */
  Answer get(URI uri) throws HarvestFailed, InterruptedException {
    for (int tried = 1; ; tried++) {
      switch (attempt(uri)) {
        case Attempt.Final done -> {
          return done.answer();
        }
        case Attempt.Again again -> {
          if (tried >= limits.tries()) {
            return new Answer.Exhausted(again.why() + " (tried " + tried + " times)");
          }
          var time = backOff.after(tried, again.retryAfter());
          listener.waits(again.why(), time);
          pause.of(time);
        }
      }
    }
  }

  private Attempt attempt(URI uri) throws HarvestFailed, InterruptedException {
    URI at = uri;
    for (int hops = 0; hops <= MAX_REDIRECTS; hops++) {
      HttpResponse<Optional<byte[]>> response;
      try {
        response = exchange(at);
      } catch (SSLException e) {
        return refused("makes no secure connection (TLS)");
      } catch (IOException e) {
        return new Attempt.Again(reason(e), Optional.empty());
      }
      if (!REDIRECTS.contains(response.statusCode())) {
        return meaning(response);
      }
      URI from = at;
      Optional<URI> target =
          response
              .headers()
              .firstValue("Location")
              .flatMap(location -> Links.resolved(from, location));
      if (target.isEmpty()) {
        return refused("redirects to no address");
      }
      if (!base.isSameServer(target.get())) {
        return new Attempt.Final(new Answer.Elsewhere(server(target.get())));
      }
      at = target.get();
    }
    return refused("redirects more than " + MAX_REDIRECTS + " times");
  }

  private Attempt meaning(HttpResponse<Optional<byte[]>> response) throws HarvestFailed {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      throw new HarvestFailed(
          "the register at "
              + base
              + " does not take the key in "
              + ApiKey.VARIABLE
              + " (status "
              + status
              + "): check that it is whole and still holds");
    }
    if (status == 404) {
      return new Attempt.Final(new Answer.Missing());
    }
    if (PASSING.contains(status)) {
      return new Attempt.Again(
          "answers with status " + status, response.headers().firstValue("Retry-After"));
    }
    if (status != 200) {
      return refused("answers with status " + status);
    }
    return response
        .body()
        .<Attempt>map(bytes -> new Attempt.Final(new Answer.Body(bytes)))
        .orElseGet(() -> refused("answers with more than " + limits.bytes() + " bytes"));
  }

  private static Attempt refused(String why) {
    return new Attempt.Final(new Answer.Refused(why));
  }

  private HttpResponse<Optional<byte[]>> exchange(URI uri)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Accept", "application/json")
            .header("User-Agent", agent)
            .GET();
    key.sign(request);
    CompletableFuture<HttpResponse<Optional<byte[]>>> coming =
        http.sendAsync(request.build(), head -> new LimitedBody(limits.bytes()));
    try {
      // The client's own time-out ends with the head: a body could stall for ever.
      return coming.get(limits.request().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("the answer is not whole");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      // Closes the connection of an answer that is not whole.
      coming.cancel(true);
    }
  }

  /** Not the exception's own words: they quote what the server sent, which may be the key. */
  private String reason(IOException e) {
    return switch (e) {
      case HttpConnectTimeoutException slow -> "cannot be reached";
      case HttpTimeoutException slow ->
          "gives no whole answer within " + limits.request().toMillis() + " ms";
      case ConnectException none -> "cannot be reached";
      default -> "broke the connection off";
    };
  }

  private static String server(URI uri) {
    return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
