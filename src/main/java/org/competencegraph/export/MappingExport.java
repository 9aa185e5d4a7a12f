package org.competencegraph.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.rdf.MappingSetGraph;
import org.competencegraph.rdf.RdfSyntax;
import org.eclipse.rdf4j.model.Statement;

/** The mapping sets of a graph, from the files that a snapshot was loaded from. */
public final class MappingExport {

  private static final String START = "mapping-set-";
  private static final String END = ".nq.gz";

  private final SortedMap<String, Path> files = new TreeMap<>();

  /**
   * The sets in these files.
   *
   * @param files N-Quads, gzipped, one for each source
   */
  public MappingExport(List<Path> files) {
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.startsWith(START) && name.endsWith(END)) {
        this.files.put(name.substring(START.length(), name.length() - END.length()), file);
      }
    }
  }

  /** The names of the sets, in order. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** A set by its name, its mappings as its file has them, in a stable order. */
  public Optional<MappingSet> set(String name) throws IOException {
    if (!files.containsKey(name)) {
      return Optional.empty();
    }
    List<Statement> statements = new ArrayList<>();
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(files.get(name))))) {
      RdfSyntax.NQUADS.read(in, statements::add);
    }
    return MappingSetGraph.read(statements)
        .map(
            set ->
                set.with(
                    set.mappings().stream()
                        .map(each -> each.isTurned() ? each.turned() : each)
                        .sorted(
                            Comparator.comparing(Mapping::subject)
                                .thenComparing(Mapping::object)
                                .thenComparing(Mapping::predicate)
                                .thenComparing(each -> each.slots().toString()))
                        .toList()));
  }
}
