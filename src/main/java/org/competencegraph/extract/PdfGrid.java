package org.competencegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Rows and columns from drawn lines that cross. */
final class PdfGrid {

  /** Lines nearer to each other than this are one line, drawn in parts. */
  private static final double NEAR = 3;

  /** Shorter lines are not the side of a cell. */
  private static final double SHORTEST = 6;

  /** A page with more lines is a drawing, not a table. */
  private static final int MOST_LINES = 2000;

  /**
   * A row of cells, without what is in them.
   *
   * @param columns where the sides of its cells are; one more than there are cells
   */
  record Row(double top, double bottom, List<Double> columns) {

    int cells() {
      return columns.size() - 1;
    }

    /** The cell that a place is in, or the nearest one. */
    int cellAt(double place) {
      int cell = 0;
      while (cell + 1 < cells() && columns.get(cell + 1) <= place) {
        cell++;
      }
      return cell;
    }
  }

  private record Ruling(double at, double from, double to) {

    boolean covers(double place) {
      return from - NEAR <= place && place <= to + NEAR;
    }

    /** What underlines a word ends anywhere, what parts two rows at the sides of cells. */
    boolean endsAt(List<Ruling> sides) {
      return touches(sides, from) && touches(sides, to);
    }

    private boolean touches(List<Ruling> sides, double place) {
      return sides.stream()
          .anyMatch(side -> Math.abs(side.at() - place) <= NEAR && side.covers(at));
    }
  }

  private final List<Ruling> across = new ArrayList<>();
  private final List<Ruling> down = new ArrayList<>();

  /** A line, which is left out if it slants. */
  void add(double left, double right, double top, double bottom) {
    if (isDrawing()) {
      return;
    }
    if (bottom - top < 1 && right - left > SHORTEST) {
      across.add(new Ruling(top, left, right));
    } else if (right - left < 1 && bottom - top > SHORTEST) {
      down.add(new Ruling(left, top, bottom));
    }
  }

  private boolean isDrawing() {
    return across.size() + down.size() > MOST_LINES;
  }

  /** The rows of two cells and more, from top to bottom: a frame around a text is no table. */
  List<Row> rows() {
    if (isDrawing()) {
      return List.of();
    }
    List<Double> heights = distinct(across.stream().filter(line -> line.endsAt(down)).toList());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i + 1 < heights.size(); i++) {
      double top = heights.get(i);
      double bottom = heights.get(i + 1);
      List<Double> columns =
          distinct(
              down.stream()
                  .filter(side -> side.covers(top + NEAR) && side.covers(bottom - NEAR))
                  .toList());
      if (columns.size() > 2) {
        rows.add(new Row(top, bottom, columns));
      }
    }
    return rows;
  }

  private static List<Double> distinct(List<Ruling> rulings) {
    List<Double> places = new ArrayList<>();
    for (double place : new TreeSet<>(rulings.stream().map(Ruling::at).toList())) {
      if (places.isEmpty() || place - places.getLast() > NEAR) {
        places.add(place);
      }
    }
    return places;
  }
}
