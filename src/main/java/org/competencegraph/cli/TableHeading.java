package org.competencegraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** What a shell takes as it is. */
  private static final Pattern SAFE =
      Pattern.compile("[\\p{L}\\p{N}./_,:+@%][\\p{L}\\p{N}./_,:+@%-]*");

  private static final Set<String> OF_TEXTS = Set.of("text", "tekst", "label", "title", "titel");

  /** As programs name columns: in a sentence there is a space somewhere. */
  private static final Pattern NAME = Pattern.compile("(\"?)([\\p{L}\\p{M}\\p{N}_-]+)\\1");

  /** The heading that a line looks like, if it does; a line of JSON never does. */
  static Optional<TableHeading> of(String line) {
    return DELIMITERS.stream().flatMap(delimiter -> of(line, delimiter)).findFirst();
  }

  private static Stream<TableHeading> of(String line, char delimiter) {
    List<String> cells = cells(line, delimiter);
    for (int i = 0; cells.size() > 1 && i < cells.size(); i++) {
      if (OF_TEXTS.contains(cells.get(i))) {
        return Stream.of(new TableHeading(line, delimiter, i + 1));
      }
    }
    return Stream.empty();
  }

  /** The names of columns; none where one of the cells is no name. */
  private static List<String> cells(String line, char delimiter) {
    String[] cells = line.strip().split(Pattern.quote(Character.toString(delimiter)), -1);
    List<Matcher> names =
        Arrays.stream(cells)
            .map(cell -> NAME.matcher(delimiter == '\t' ? cell.strip() : cell))
            .toList();
    return names.stream().allMatch(Matcher::matches)
        ? names.stream().map(name -> name.group(2).toLowerCase(Locale.ROOT)).toList()
        : List.of();
  }

  /**
   * How the texts are cut out of a file, by programs that each Unix has.
   *
   * @param number of the line, from 1
   */
  String cut(String file, int number) {
    String cells =
        switch (delimiter) {
          case '\t' -> "";
          case ';' -> "-d';' ";
          default -> "-d" + delimiter + " ";
        };
    return "cut " + cells + "-f" + column + " " + quoted(file) + " | tail -n +" + (number + 1);
  }

  private static String quoted(String file) {
    String named = file.startsWith("-") ? "./" + file : file;
    return SAFE.matcher(named).matches() ? named : "'" + named.replace("'", "'\\''") + "'";
  }
}
