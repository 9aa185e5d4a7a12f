package org.competencegraph.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.files.MappedFileWriter;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Collects the statements of a graph, and writes them as a {@link GraphIndex}; the same statements
 * give the same bytes, in whatever order they come.
 */
public final class GraphIndexBuilder {

  private record Edge(int predicate, int rank, int node) {}

  private final PassageOrder order = new PassageOrder();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final IntList subjects = new IntList();
  private final IntList predicates = new IntList();
  private final IntList objects = new IntList();

  /**
   * Adds a statement; its named graph does not matter, and one that was added before changes
   * nothing.
   */
  public void add(Statement statement) {
    if (!order.takes(statement, this::number)) {
      subjects.add(number(statement.getSubject()));
      predicates.add(number(statement.getPredicate()));
      objects.add(number(statement.getObject()));
    }
  }

  private int number(Value value) {
    String term = TermCoding.encoded(value);
    return numbers.computeIfAbsent(
        term,
        key -> {
          terms.add(key);
          return terms.size() - 1;
        });
  }

  /**
   * Writes the index.
   *
   * @param directory exists; gets the index, and what is gathered from it
   */
  public void build(Path directory) throws IOException {
    write(directory.resolve(GraphIndex.FILE));
    GraphIndex index = GraphIndex.open(directory);
    HoldingsFile.write(HoldingsBuilder.of(index), directory);
    LabelTableBuilder.write(index, directory);
  }

  /** Writes terms in the order of their bytes, then the statements by subject, then by object. */
  private void write(Path file) throws IOException {
    byte[][] sorted = terms.stream().map(TermCoding::bytes).toArray(byte[][]::new);
    Arrays.sort(sorted, Arrays::compareUnsigned);
    int[] ids = ids(sorted);
    Edge[][] out = edges(ids, subjects, objects, true);
    Edge[][] in = edges(ids, objects, subjects, false);
    try (MappedFileWriter data = MappedFileWriter.begin(file, Layout.MAGIC, Layout.VERSION)) {
      data.put(sorted.length);
      data.put(Arrays.stream(sorted).mapToInt(term -> term.length).reduce(0, Math::addExact));
      data.put(Arrays.stream(out).mapToInt(edges -> edges.length).sum());
      writeTerms(sorted, data);
      writeEdges(out, data);
      writeEdges(in, data);
      for (int slot : TermTable.of(sorted)) {
        data.put(slot);
      }
      data.seal();
    }
  }

  /** From the number that a term had by its first appearance to its place in the sorted list. */
  private int[] ids(byte[][] sorted) {
    int[] ids = new int[sorted.length];
    for (int id = 0; id < sorted.length; id++) {
      ids[numbers.get(new String(sorted[id], java.nio.charset.StandardCharsets.UTF_8))] = id;
    }
    return ids;
  }

  private Edge[][] edges(int[] ids, IntList from, IntList to, boolean ranked) {
    int[] counts = new int[ids.length];
    for (int i = 0; i < from.size(); i++) {
      counts[ids[from.get(i)]]++;
    }
    Edge[][] edges = new Edge[ids.length][];
    for (int id = 0; id < ids.length; id++) {
      edges[id] = new Edge[counts[id]];
    }
    for (int i = 0; i < from.size(); i++) {
      int id = ids[from.get(i)];
      edges[id][--counts[id]] =
          new Edge(ids[predicates.get(i)], ranked ? rank(i) : 0, ids[to.get(i)]);
    }
    Comparator<Edge> byPlace =
        Comparator.comparingInt(Edge::predicate)
            .thenComparingInt(Edge::rank)
            .thenComparingInt(Edge::node);
    for (int id = 0; id < ids.length; id++) {
      edges[id] = Arrays.stream(edges[id]).sorted(byPlace).distinct().toArray(Edge[]::new);
    }
    return edges;
  }

  private int rank(int statement) {
    return order.rank(subjects.get(statement), predicates.get(statement), objects.get(statement));
  }

  private static void writeTerms(byte[][] sorted, MappedFileWriter data) throws IOException {
    int offset = 0;
    for (byte[] term : sorted) {
      data.put(offset);
      offset += term.length;
    }
    data.put(offset);
    for (byte[] term : sorted) {
      data.put(ByteBuffer.wrap(term));
    }
  }

  private static void writeEdges(Edge[][] edges, MappedFileWriter data) throws IOException {
    int offset = 0;
    for (Edge[] each : edges) {
      data.put(offset);
      offset += each.length;
    }
    data.put(offset);
    for (Edge[] each : edges) {
      for (Edge edge : each) {
        data.put(edge.predicate());
        data.put(edge.node());
      }
    }
  }
}
