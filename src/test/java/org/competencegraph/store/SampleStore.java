package org.competencegraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The little graph of {@code store/graph.nq}, built into a folder. */
public record SampleStore(Path tdb2, Path text) {

  public static final String BASE = "https://w3id.org/competence-graph/";
  public static final String PREFIXES =
      """
      PREFIX cg: <https://w3id.org/competence-graph/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX elm: <http://data.europa.eu/snb/model/elm/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  public static SampleStore build(Path folder) throws IOException {
    return build(folder, Files.readString(resource()));
  }

  public static SampleStore build(Path folder, String nquads) throws IOException {
    Path file = folder.resolve("input.nq.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(nquads.getBytes(StandardCharsets.UTF_8));
    }
    SampleStore store = new SampleStore(folder.resolve("tdb2"), folder.resolve("text"));
    Store.build(List.of(file), store.tdb2, store.text);
    return store;
  }

  /** Layers of things, each linked to all of the next layer: small, yet slow to ask all about. */
  public static String layers(int count, int size) {
    StringBuilder layers = new StringBuilder();
    for (int layer = 1; layer < count; layer++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          layers.append(link(layer + "-" + from, (layer + 1) + "-" + to));
        }
      }
    }
    return layers.toString();
  }

  /** One long chain. */
  public static String chain(int length) {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < length; i++) {
      chain.append(link("" + i, "" + (i + 1)));
    }
    return chain.toString();
  }

  private static String link(String from, String to) {
    return "<http://e/%s> <http://e/next> <http://e/%s> <http://e/g> .\n".formatted(from, to);
  }

  public Store open(Path privateDirectory) throws IOException {
    return Store.open(tdb2, text, privateDirectory);
  }

  public Store open(Path privateDirectory, Duration timeout) throws IOException {
    return Store.open(tdb2, text, privateDirectory, timeout);
  }

  static Path resource() {
    try {
      return Path.of(SampleStore.class.getResource("/store/graph.nq").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
