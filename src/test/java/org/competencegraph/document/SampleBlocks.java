package org.competencegraph.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.competencegraph.extract.Line;

/** The sample documents as somebody has them in a word processor: paragraphs, lists and tables. */
final class SampleBlocks {

  private static final String FIRST_HEADER = "Onderliggende kennis en vaardigheden";

  sealed interface Block {}

  /**
   * A paragraph.
   *
   * @param level of the list whose item it is, from 0; -1 for no item
   * @param lines broken off by hand
   */
  record Paragraph(int level, boolean startsPage, List<String> lines) implements Block {}

  /** A table: rows of cells of paragraphs. */
  record Grid(List<List<List<String>>> rows) implements Block {}

  private SampleBlocks() {}

  static List<Block> of(String name) {
    List<Line> lines = lines(name);
    return switch (name) {
      case SampleDocuments.PLAN -> plan(lines);
      case SampleDocuments.ASSISTANT_DOSSIER -> dossier(lines);
      default -> page(lines);
    };
  }

  private static List<Line> lines(String name) {
    String text = new String(SampleDocuments.bytes(name), StandardCharsets.UTF_8);
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(Line.of(lines.size() + 1, line)));
    return lines;
  }

  private static Paragraph plain(Line line) {
    return new Paragraph(-1, false, List.of(line.raw().strip()));
  }

  private static List<Block> page(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      if (BulletedItems.isBulleted(line)) {
        String text = line.raw().strip().substring(1).strip();
        blocks.add(new Paragraph(line.indent() - 1, false, List.of(text)));
      } else if (!line.isBlank()) {
        blocks.add(plain(line));
      }
    }
    return blocks;
  }

  /** Lines between blank lines are one paragraph; the foot of a page is no part of the text. */
  private static List<Block> dossier(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean startsPage = false;
    for (Line line : lines) {
      boolean starts = line.indent() > 0;
      if (line.isBlank() || starts) {
        if (!open.isEmpty()) {
          blocks.add(new Paragraph(-1, startsPage, List.copyOf(open)));
        }
        open.clear();
        startsPage = starts;
      }
      if (!line.isBlank() && !line.text().equals("Vlaanderen")) {
        open.add(line.raw().strip());
      }
    }
    blocks.add(new Paragraph(-1, startsPage, List.copyOf(open)));
    return blocks.stream().filter(block -> !((Paragraph) block).lines().isEmpty()).toList();
  }

  private static List<Block> plan(List<Line> lines) {
    int job = starting("A. Job", lines);
    int personal = starting("B. Pers", lines);
    List<Block> blocks = new ArrayList<>();
    lines.subList(0, job + 1).stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(plain(line)));
    List<Table.Cell> cells = Table.of(lines.subList(job + 1, personal)).cells();
    List<Integer> headers =
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i).says(FIRST_HEADER))
            .boxed()
            .toList();
    for (int i = 0; i < headers.size(); i++) {
      int end = i + 1 < headers.size() ? titleBefore(headers.get(i + 1), cells) : cells.size();
      blocks.add(plain(cells.get(titleBefore(headers.get(i), cells)).paragraphs().getLast()));
      blocks.add(grid(cells.subList(headers.get(i), end), 4));
    }
    blocks.add(plain(lines.get(personal)));
    blocks.add(grid(Table.of(lines.subList(personal + 1, lines.size())).cells(), 2));
    return blocks;
  }

  /** One table has its title in a row with empty cells. */
  private static int titleBefore(int header, List<Table.Cell> cells) {
    int at = header - 1;
    while (cells.get(at).isEmpty()) {
      at--;
    }
    return at;
  }

  private static int starting(String words, List<Line> lines) {
    int at = 0;
    while (!lines.get(at).text().startsWith(words)) {
      at++;
    }
    return at;
  }

  private static Grid grid(List<Table.Cell> cells, int columns) {
    List<List<List<String>>> rows = new ArrayList<>();
    for (int at = 0; at + columns <= cells.size(); at += columns) {
      rows.add(
          cells.subList(at, at + columns).stream()
              .map(cell -> cell.paragraphs().stream().map(line -> line.raw().strip()).toList())
              .toList());
    }
    return new Grid(rows);
  }
}
