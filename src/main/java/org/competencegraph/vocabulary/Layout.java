package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of table, told by the columns that it cannot be without.
 *
 * @param what it is, for people
 * @param required columns, in the spelling of the source
 * @param reader makes a concept of a row; empty for a table that is known, and not read
 */
record Layout<T>(String what, List<String> required, Optional<RowReader<T>> reader) {

  /** Makes a concept of a row; where there is none, it tells the row why. */
  interface RowReader<T> {
    Optional<T> read(Row row);
  }

  static <T> Layout<T> read(String what, List<String> required, RowReader<T> reader) {
    return new Layout<>(what, required, Optional.of(reader));
  }

  static <T> Layout<T> left(String what, String... required) {
    return new Layout<>(what, List.of(required), Optional.empty());
  }

  boolean fits(Header header) {
    return required.stream().allMatch(header::has);
  }

  /** Whether a table has some of the columns, and may be one that somebody renamed columns of. */
  boolean resembles(Header header) {
    return reader.isPresent() && required.stream().anyMatch(header::has);
  }

  String missing(Header header) {
    return required.stream()
        .filter(column -> !header.has(column))
        .collect(Collectors.joining(" and "));
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
