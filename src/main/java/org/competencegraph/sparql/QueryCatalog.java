package org.competencegraph.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stored queries, from the class path: all that the folder {@code queries} had when the program
 * was built.
 */
public final class QueryCatalog {

  private static final String FOLDER = "/org/competencegraph/sparql/stored";
  private static final String ENDING = ".rq";

  private final List<StoredQuery> queries;

  private QueryCatalog(List<StoredQuery> queries) {
    this.queries = queries;
  }

  /** Reads all queries. */
  public static QueryCatalog load() {
    URL folder = QueryCatalog.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException(
          "the stored queries are not on the class path; build the program anew");
    }
    try {
      if (!folder.getProtocol().equals("jar")) {
        return read(Path.of(folder.toURI()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(folder.toURI(), Map.of())) {
        return read(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the stored queries cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(folder + " is no place to read from", e);
    }
  }

  private static QueryCatalog read(Path folder) throws IOException {
    List<StoredQuery> queries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).sorted().toList()) {
        String name = file.getFileName().toString();
        queries.add(
            StoredQuery.parse(
                name.substring(0, name.length() - ENDING.length()), Files.readString(file)));
      }
    }
    return new QueryCatalog(List.copyOf(queries));
  }

  /** All queries, by name. */
  public List<StoredQuery> all() {
    return queries;
  }

  /** The query of that name. */
  public Optional<StoredQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }
}
