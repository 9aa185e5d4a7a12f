package org.competencegraph.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import org.competencegraph.files.MappedFile;
import org.competencegraph.model.Term;

/**
 * A graph in one mapped file: each term has a number, and each number knows its statements in both
 * directions. It is the union of all named graphs; passages are left out, but statements stand in
 * the order that they give.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class GraphIndex {

  /** No term has this number. */
  public static final int NONE = -1;

  static final String FILE = "graph.index";
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  private final ByteBuffer file;
  private final Layout layout;
  private final Path directory;

  private GraphIndex(Path directory, ByteBuffer file, Layout layout) {
    this.directory = directory;
    this.file = file;
    this.layout = layout;
  }

  /**
   * Opens an index.
   *
   * @throws IOException if there is none, or one of another version, or a damaged one, with what to
   *     do
   */
  public static GraphIndex open(Path directory) throws IOException {
    Path path = directory.resolve(FILE);
    ByteBuffer file = MappedFile.map(path, Layout.MAGIC, Layout.VERSION);
    if (file.limit() < Layout.HEADER) {
      throw MappedFile.damaged(path);
    }
    Layout layout = new Layout(file.getInt(8), file.getInt(12), file.getInt(16));
    if (layout.terms() < 0
        || layout.bytes() < 0
        || layout.statements() < 0
        || layout.size() != file.limit()) {
      throw MappedFile.damaged(path);
    }
    return new GraphIndex(directory, file, layout);
  }

  /** Opens what was gathered of what holds what. */
  public Holdings holdings() throws IOException {
    return HoldingsFile.open(directory);
  }

  /** Opens the labels, for completing what is typed. */
  public LabelTable labels() throws IOException {
    return LabelTable.open(directory);
  }

  /** The number of terms: all numbers are below it. */
  public int terms() {
    return layout.terms();
  }

  /** The number of distinct statements. */
  public int statements() {
    return layout.statements();
  }

  /** The number of an IRI; empty where the graph does not have it. */
  public OptionalInt iri(String iri) {
    return find(TermCoding.bytes(TermCoding.iri(iri)));
  }

  /** The number of a plain text, such as a notation. */
  public OptionalInt plain(String text) {
    return find(TermCoding.bytes(TermCoding.literal(text, XSD_STRING)));
  }

  /** The number of a text in a language. */
  public OptionalInt text(String text, String language) {
    return find(TermCoding.bytes(TermCoding.literal(text, "@" + language)));
  }

  /** The term with a number. */
  public Term term(int id) {
    return TermCoding.decoded(bytes(id));
  }

  /** What {@code term(id).text()} is, without the rest. */
  public String textOf(int id) {
    return TermCoding.text(bytes(id));
  }

  /** Whether the term with a number is an IRI. */
  public boolean isIri(int id) {
    return TermCoding.isIri(
        file.get(layout.termBytes() + file.getInt(layout.termOffsets() + id * Integer.BYTES)));
  }

  /** The first of the objects of a subject and predicate; {@link #NONE} where there is none. */
  public int firstObject(int subject, int predicate) {
    return first(layout.outOffsets(), layout.outPairs(), subject, predicate);
  }

  /** The first of the subjects of a predicate and object; {@link #NONE} where there is none. */
  public int firstSubject(int predicate, int object) {
    return first(layout.inOffsets(), layout.inPairs(), object, predicate);
  }

  private int first(int offsets, int pairs, int node, int predicate) {
    int from = file.getInt(offsets + node * Integer.BYTES);
    int to = file.getInt(offsets + (node + 1) * Integer.BYTES);
    int first = firstNotBelow(pairs, from, to, predicate);
    return first < to && predicateOf(pairs, first) == predicate
        ? file.getInt(pairs + (2 * first + 1) * Integer.BYTES)
        : NONE;
  }

  /** How many statements a term is the object of. */
  public int degree(int object) {
    return file.getInt(layout.inOffsets() + (object + 1) * Integer.BYTES)
        - file.getInt(layout.inOffsets() + object * Integer.BYTES);
  }

  /** The objects of a subject and predicate, in the order of the documents. */
  public int[] objects(int subject, int predicate) {
    return nodes(layout.outOffsets(), layout.outPairs(), subject, predicate);
  }

  /** The subjects of a predicate and object, in the order of their terms. */
  public int[] subjects(int predicate, int object) {
    return nodes(layout.inOffsets(), layout.inPairs(), object, predicate);
  }

  /** The predicates that a subject has, each once, in the order of their terms. */
  public int[] predicates(int subject) {
    int from = file.getInt(layout.outOffsets() + subject * Integer.BYTES);
    int to = file.getInt(layout.outOffsets() + (subject + 1) * Integer.BYTES);
    return java.util.stream.IntStream.range(from, to)
        .map(pair -> predicateOf(layout.outPairs(), pair))
        .distinct()
        .toArray();
  }

  /** What is told of each statement of a predicate. */
  public interface StatementConsumer {
    /** Takes the numbers of a statement's subject and object. */
    void accept(int subject, int object);
  }

  /**
   * Tells all statements of a predicate, those of a subject together, by reading the whole index.
   */
  public void forEach(int predicate, StatementConsumer consumer) {
    for (int subject = 0; subject < layout.terms(); subject++) {
      int pair = file.getInt(layout.outOffsets() + subject * Integer.BYTES);
      int end = file.getInt(layout.outOffsets() + (subject + 1) * Integer.BYTES);
      if (pair < end) {
        pair = firstNotBelow(layout.outPairs(), pair, end, predicate);
        while (pair < end && predicateOf(layout.outPairs(), pair) == predicate) {
          consumer.accept(subject, file.getInt(layout.outPairs() + (2 * pair + 1) * Integer.BYTES));
          pair++;
        }
      }
    }
  }

  private int[] nodes(int offsets, int pairs, int node, int predicate) {
    int from = file.getInt(offsets + node * Integer.BYTES);
    int to = file.getInt(offsets + (node + 1) * Integer.BYTES);
    int first = firstNotBelow(pairs, from, to, predicate);
    int end = first;
    while (end < to && predicateOf(pairs, end) == predicate) {
      end++;
    }
    int[] found = new int[end - first];
    for (int i = 0; i < found.length; i++) {
      found[i] = file.getInt(pairs + (2 * (first + i) + 1) * Integer.BYTES);
    }
    return found;
  }

  private int predicateOf(int pairs, int pair) {
    return file.getInt(pairs + 2 * pair * Integer.BYTES);
  }

  private int firstNotBelow(int pairs, int from, int to, int predicate) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (predicateOf(pairs, middle) < predicate) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private OptionalInt find(byte[] term) {
    return TermTable.find(
        term,
        layout.slots(),
        slot -> file.getInt(layout.table() + slot * Integer.BYTES),
        id -> isTerm(id, term));
  }

  /** Tells most apart by their length, before any byte is copied. */
  private boolean isTerm(int id, byte[] term) {
    int offset = layout.termOffsets() + id * Integer.BYTES;
    return file.getInt(offset + Integer.BYTES) - file.getInt(offset) == term.length
        && Arrays.equals(bytes(id), term);
  }

  private byte[] bytes(int id) {
    int from = file.getInt(layout.termOffsets() + id * Integer.BYTES);
    int to = file.getInt(layout.termOffsets() + (id + 1) * Integer.BYTES);
    byte[] bytes = new byte[to - from];
    file.get(layout.termBytes() + from, bytes);
    return bytes;
  }
}
