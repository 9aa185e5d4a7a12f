package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.competencegraph.evaluation.Scores;

/**
 * Makes the table of quality and the reliability curve of docs/mapping.md, by cross-validation over
 * whole qualifications: all that is learned, weights, calibration and directions of words, is
 * learned from the other folds. Prints Markdown, and draws the curve.
 */
public final class MappingTable {

  private static final int FOLDS = 5;
  private static final long SEED = 1;

  private MappingTable() {}

  /**
   * Measures.
   *
   * @param args the folder with {@code competent} and {@code vks-competent}, and where to draw
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      fail("give the folder that has competent and vks-competent, and the file to draw into");
    }
    Path folder = Path.of(args[0]);
    List<Path> missing = TableData.missing(folder);
    if (!missing.isEmpty()) {
      fail(missing.getFirst() + " is not there; docs/mapping.md says what data this needs");
    }
    TableData data = TableData.read(folder);
    List<Fold> folds = Fold.of(data.rows(), FOLDS, SEED);
    Board board = board(data, folds);
    Map<Target, Scores> whole = new EnumMap<>(Target.class);
    for (Target target : Target.values()) {
      whole.put(target, Scores.of(board.of(target).get(FoldRun.WHOLE), SEED));
    }
    System.out.println(new TableText(SEED).of(data, folds, board));
    Files.writeString(Path.of(args[1]), ReliabilityDrawing.of(whole));
  }

  private static void fail(String what) {
    System.err.println("MappingTable: " + what);
    System.exit(2);
  }

  private static Board board(TableData data, List<Fold> folds) throws IOException {
    WordsBaseline words = new WordsBaseline(data.codes());
    Mapper catalogue =
        MapperTraining.of(
            new TrainingData(Scheme.COMPETENT, data.codes(), List.of()).with(Thesaurus.shipped()));
    Board board = new Board();
    for (int i = 0; i < FOLDS; i++) {
      long from = System.nanoTime();
      new FoldRun(folds.get(i), data, words, catalogue).run(board);
      System.err.printf(
          "fold %d of %d: %d s%n", i + 1, FOLDS, (System.nanoTime() - from) / 1_000_000_000);
    }
    return board;
  }
}
