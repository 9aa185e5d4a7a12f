package org.competencegraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The heading of a table that somebody gives as a file of plain texts: each row would be mapped as
 * one text, with its codes and marks in it.
 *
 * @param line as it is
 * @param column of the texts, from 1
 */
record TableHeading(String line, char delimiter, int column) {

  private static final List<Character> DELIMITERS = List.of('\t', ',', ';');
  private static final Set<String> OF_TEXTS = Set.of("text", "tekst", "label", "title", "titel");

  /** The heading that a line looks like, if it does. */
  static Optional<TableHeading> of(String line) {
    return DELIMITERS.stream().flatMap(delimiter -> of(line, delimiter)).findFirst();
  }

  private static Stream<TableHeading> of(String line, char delimiter) {
    List<String> cells =
        Arrays.stream(line.split(Pattern.quote(Character.toString(delimiter)), -1))
            .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT))
            .toList();
    for (int i = 0; cells.size() > 1 && i < cells.size(); i++) {
      if (OF_TEXTS.contains(cells.get(i))) {
        return Stream.of(new TableHeading(line, delimiter, i + 1));
      }
    }
    return Stream.empty();
  }

  /** How the texts are cut out of a file, by a program that each Unix has. */
  String cut(String file) {
    String cells =
        switch (delimiter) {
          case '\t' -> "";
          case ';' -> "-d';' ";
          default -> "-d" + delimiter + " ";
        };
    return "cut " + cells + "-f" + column + " " + file + " | tail -n +2";
  }
}
