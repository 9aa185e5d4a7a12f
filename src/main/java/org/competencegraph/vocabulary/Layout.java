package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of table, told by the columns that it cannot be without.
 *
 * @param what it is, for people
 * @param required columns, in the spelling of the source
 * @param others that it has as it is published; they tell apart what lacks a required one
 * @param reader makes a concept of a row; empty for a table that is known, and not read
 */
record Layout<T>(
    String what, List<String> required, List<String> others, Optional<RowReader<T>> reader) {

  /** Makes a concept of a row; where there is none, it tells the row why. */
  interface RowReader<T> {
    Optional<T> read(Row row);
  }

  static <T> Layout<T> read(String what, List<String> required, RowReader<T> reader) {
    return new Layout<>(what, required, List.of(), Optional.of(reader));
  }

  static <T> Layout<T> left(String what, String... required) {
    return new Layout<>(what, List.of(required), List.of(), Optional.empty());
  }

  /** The same with other columns that it has, as it is published. */
  Layout<T> beside(String... columns) {
    return new Layout<>(what, required, List.of(columns), reader);
  }

  boolean fits(Header header) {
    return required.stream().allMatch(header::has);
  }

  /** Whether a table has some of the columns, and may be one that somebody renamed columns of. */
  boolean resembles(Header header) {
    return reader.isPresent() && required.stream().anyMatch(header::has);
  }

  List<String> missing(Header header) {
    return required.stream().filter(column -> !header.has(column)).toList();
  }

  /** How many of the columns of this table another has. */
  long present(Header header) {
    return Stream.concat(required.stream(), others.stream()).filter(header::has).count();
  }

  /** The columns of a table, as it has them. */
  record Header(List<String> columns) {

    Header {
      columns = List.copyOf(columns);
    }

    /** The place of a column, from 0; below 0 where there is none. Case does not matter. */
    int indexOf(String column) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).equalsIgnoreCase(column)) {
          return i;
        }
      }
      return -1;
    }

    boolean has(String column) {
      return indexOf(column) >= 0;
    }
  }
}
