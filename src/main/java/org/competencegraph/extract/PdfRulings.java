package org.competencegraph.extract;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The straight lines that a page draws. */
final class PdfRulings {

  /** A filled area thinner than this is a line: word processors draw lines so. */
  private static final double THIN = 3;

  /** A path of more points is a picture. */
  private static final int MOST_POINTS = 10_000;

  private final PDRectangle box;
  private final int rotation;
  private final PdfGrid grid = new PdfGrid();

  /** The path that is being made: its parts, each from point to point. */
  private final List<List<Point2D>> path = new ArrayList<>();

  private int points;

  PdfRulings(PDPage page) {
    this.box = page.getCropBox();
    this.rotation = page.getRotation();
  }

  /** The rows of the tables that the lines make. */
  List<PdfGrid.Row> rows() {
    return grid.rows();
  }

  /** Follows what a page does, by the operators of the format (ISO 32000-1, table 59 and 60). */
  void follow(String operator, List<COSBase> operands, Matrix matrix) {
    switch (operator) {
      case "m" -> move(operands, 0, matrix);
      case "l" -> line(operands, 0, matrix);
      // What is not straight only leads to where the next line starts.
      case "c" -> move(operands, 4, matrix);
      case "v", "y" -> move(operands, 2, matrix);
      case "re" -> rectangle(operands, matrix);
      case "h" -> close();
      case "s", "b", "b*" -> {
        close();
        stroke();
      }
      case "S", "B", "B*" -> stroke();
      case "f", "F", "f*" -> fill();
      case "n" -> clear();
      default -> {
        // Draws no line.
      }
    }
  }

  private void move(List<COSBase> operands, int at, Matrix matrix) {
    if (areNumbers(operands, at + 2)) {
      path.add(new ArrayList<>());
      add(number(operands, at), number(operands, at + 1), matrix);
    }
  }

  private void line(List<COSBase> operands, int at, Matrix matrix) {
    if (areNumbers(operands, at + 2) && !path.isEmpty()) {
      add(number(operands, at), number(operands, at + 1), matrix);
    }
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (areNumbers(operands, 4)) {
      float x = number(operands, 0);
      float y = number(operands, 1);
      float width = number(operands, 2);
      float height = number(operands, 3);
      path.add(new ArrayList<>());
      add(x, y, matrix);
      add(x + width, y, matrix);
      add(x + width, y + height, matrix);
      add(x, y + height, matrix);
      close();
    }
  }

  private void close() {
    if (!path.isEmpty() && !path.getLast().isEmpty()) {
      path.getLast().add(path.getLast().getFirst());
    }
  }

  private static boolean areNumbers(List<COSBase> operands, int count) {
    return operands.size() >= count
        && operands.stream().limit(count).allMatch(COSNumber.class::isInstance);
  }

  private static float number(List<COSBase> operands, int at) {
    return ((COSNumber) operands.get(at)).floatValue();
  }

  /** A point of the page as it is looked at, from its upper left corner. */
  private void add(float x, float y, Matrix matrix) {
    points++;
    if (points > MOST_POINTS) {
      return;
    }
    Point2D at = matrix.transformPoint(x, y);
    double fromLeft = at.getX() - box.getLowerLeftX();
    double fromRight = box.getUpperRightX() - at.getX();
    double fromBottom = at.getY() - box.getLowerLeftY();
    double fromTop = box.getUpperRightY() - at.getY();
    path.getLast()
        .add(
            switch (rotation) {
              case 90 -> new Point2D.Double(fromBottom, fromLeft);
              case 180 -> new Point2D.Double(fromRight, fromBottom);
              case 270 -> new Point2D.Double(fromTop, fromRight);
              default -> new Point2D.Double(fromLeft, fromTop);
            });
  }

  private void stroke() {
    for (List<Point2D> part : path) {
      for (int i = 1; i < part.size(); i++) {
        Point2D from = part.get(i - 1);
        Point2D to = part.get(i);
        grid.add(
            Math.min(from.getX(), to.getX()),
            Math.max(from.getX(), to.getX()),
            Math.min(from.getY(), to.getY()),
            Math.max(from.getY(), to.getY()));
      }
    }
    clear();
  }

  private void fill() {
    for (List<Point2D> part : path) {
      double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
      double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
      double top = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
      double bottom = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
      if (bottom - top <= THIN) {
        double middle = (top + bottom) / 2;
        grid.add(left, right, middle, middle);
      } else if (right - left <= THIN) {
        double middle = (left + right) / 2;
        grid.add(middle, middle, top, bottom);
      }
    }
    clear();
  }

  private void clear() {
    path.clear();
    points = 0;
  }
}
