package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.evaluation.Outcome;
import org.competencegraph.evaluation.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTableTest {

  private static final List<LabelledCode> CODES =
      List.of(
          code("SK-1", "Bestellingen registreren"),
          code("SK-2", "Voertuigen wassen"),
          code("KN-3", "Kennis van voorraadbeheer"));

  private static LabelledCode code(String notation, String label) {
    return new LabelledCode(notation, notation.substring(0, 2), List.of(new Label(label, "nl")));
  }

  private static GoldRow row(String qualification, String title, String... codes) {
    return new GoldRow(title, List.of(), Set.of(codes), qualification);
  }

  @Test
  void asksOfNoQualificationThatItLearnedFrom() {
    List<GoldRow> rows =
        IntStream.range(0, 40).mapToObj(i -> row("BK-" + i / 4, "titel " + i, "SK-1")).toList();
    List<Fold> folds = Fold.of(rows, 5, 1);
    assertThat(folds.stream().mapToInt(fold -> fold.fresh().size()).sum()).isEqualTo(40);
    for (Fold fold : folds) {
      assertThat(fold.training().stream().map(GoldRow::qualification))
          .doesNotContainAnyElementsOf(fold.fresh().stream().map(GoldRow::qualification).toList());
    }
  }

  @Test
  void setsTitlesApartThatWereLearnedWhateverTheirCase() {
    List<GoldRow> rows =
        List.of(
            row("BK-1", "Wast auto's", "SK-2"),
            row("BK-2", "wast AUTO's ", "SK-2"),
            row("BK-2", "Noteert bestellingen", "SK-1"));
    List<Fold> folds = Fold.of(rows, 2, 1);
    assertThat(folds).allSatisfy(fold -> assertThat(fold.recurring()).hasSize(1));
    assertThat(folds.stream().mapToInt(fold -> fold.fresh().size()).sum()).isEqualTo(1);
  }

  @Test
  void countsTextsWhoseCodesAreNoCandidates() {
    List<Fold> folds =
        Fold.of(
            List.of(row("BK-1", "a", "SK-2"), row("BK-2", "b", "SK-99"), row("BK-2", "c", "7")),
            2,
            1);
    assertThat(Reach.of(folds, CODES, Target.COMPETENT2)).isEqualTo(new Reach(2, 1));
    assertThat(Reach.of(folds, CODES, Target.COMPETENT1)).isEqualTo(new Reach(1, 1));
  }

  @Test
  void baselinesFindALabelByItsWordsAndByItsLetters() throws IOException {
    GoldRow asked = row("BK-9", "registreren van bestellingen (per telefoon) AND *", "SK-1");
    assertThat(new WordsBaseline(CODES).rank(asked.text(), 10)).startsWith("SK-1");
    GramsBaseline grams = new GramsBaseline(CODES, List.of(row("BK-1", "bestelling", "KN-3")));
    assertThat(grams.byLabels(asked, Target.COMPETENT2, 10)).startsWith("SK-1");
    assertThat(grams.bySum(row("BK-9", "bestelling"), Target.COMPETENT2, 10)).startsWith("KN-3");
  }

  @Test
  void aMutedMethodSaysNothing() {
    Knowledge knowledge =
        KnowledgeTraining.of(new TrainingData(Scheme.COMPETENT, CODES, List.of()));
    Scored scored =
        Scored.of(Asked.of("Voertuigen wassen", List.of(), knowledge.language()), knowledge);
    Muted exact =
        Muted.all().stream()
            .filter(each -> each.name().contains("`exact-label`"))
            .findFirst()
            .orElseThrow();
    int code = knowledge.notations().indexOf("SK-2");
    assertThat(scored.isExact(code)).isTrue();
    assertThat(exact.of(scored).isExact(code)).isFalse();
  }

  @Test
  void saysWhichDataIsMissing(@TempDir Path folder) {
    assertThat(TableData.missing(folder))
        .hasSize(4)
        .first()
        .isEqualTo(folder.resolve("competent/competent_competences_nl_fr.csv"));
  }

  @Test
  void leavesOutLinesThatAreNeverRightAndThoseThatChangeNothing() {
    Board board = new Board();
    for (Target target : Target.values()) {
      Outcome right = new Outcome("BK-1", true, 1, OptionalDouble.of(0.85), false);
      Outcome wrong = new Outcome("BK-1", true, 0, OptionalDouble.empty(), false);
      board.add(
          target,
          List.of(
              new Board.Entry(FoldRun.WHOLE, right),
              new Board.Entry("– without what is silent", right),
              new Board.Entry("never right", wrong)));
    }
    assertThat(new TableText(1).of(new TableData(CODES, List.of(), List.of()), List.of(), board))
        .contains("| **the whole** | 1.000 (1.000–1.000) |")
        .doesNotContain("silent", "never right");
  }

  @Test
  void drawsAWellFormedPictureThatSaysWhatItShows() throws Exception {
    Scores scores =
        Scores.of(List.of(new Outcome("BK-1", true, 1, OptionalDouble.of(0.85), false)), 1);
    String svg = ReliabilityDrawing.of(Map.of(Target.COMPETENT2, scores));
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .contains("Competent 2: 0.85 right 1.00 of 1.");
    assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
  }
}
