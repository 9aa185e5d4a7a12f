package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Kind;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BK-0351-3 and a BK-0351-2 that is made of it, in a real snapshot. */
class VersionDiffTest {

  private static final Path SAMPLE = Path.of("data/qualifications");

  @TempDir static Path folder;
  private static CompetenceGraph graph;

  @BeforeAll
  static void buildBothVersions() throws IOException {
    String page = Files.readString(SAMPLE.resolve("BK-0351-3-commercieel-assistent.page.txt"));
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("BK-0351-3.txt"), page);
    Files.writeString(documents.resolve("BK-0351-2.txt"), older(page));
    Files.copy(SAMPLE.resolve("BK-0496-1-externe-sales.page.txt"), documents.resolve("other.txt"));
    SampleGraph.build(List.of(documents), folder.resolve("graph"));
    graph = CompetenceGraph.open(folder.resolve("graph"));
  }

  @AfterAll
  static void close() throws IOException {
    graph.close();
  }

  private static String older(String page) {
    String older =
        page.replace("BK-0351-3", "BK-0351-2")
            .replaceFirst(".*Dit is de actuele versie.*\n", "")
            .replace("versie 3, 2019", "versie 2, 2016")
            .replace("\n4\n", "\n3\n")
            .replace("  Werkt oplossingsgericht\n", "  Lost problemen op\n")
            .replaceFirst(
                "Analyseert de aard van de problemen", "Analyseert de aard van het probleem")
            .replaceFirst("• Kennis van agendabeheer", "• Basiskennis van agendabeheer")
            .replaceFirst(" +• Kennis van dossierbeheer\n", "")
            .replace("Competentie 15:", "Competentie 99:")
            .replace("Competentie 14:", "Competentie 15:")
            .replace("Competentie 99:", "Competentie 14:");
    // The last competence came with version 3; version 2 had another.
    return older.replace("  Werkt in teamverband\n", "  Rijdt met een heftruck\n");
  }

  private static VersionDiff diff(String before, String after) {
    return graph.diff(
        graph.qualification(before).orElseThrow(), graph.qualification(after).orElseThrow());
  }

  @Test
  void tellsWhatCameWentMovedAndWasReworded() {
    VersionDiff diff = diff("BK-0351-2", "BK-0351-3");
    assertThat(diff.sameSeries()).isTrue();
    List<String> told = diff.changes().stream().map(VersionDiffTest::told).toList();
    assertThat(told)
        .contains(
            " level CHANGED 3 → 4",
            " year CHANGED 2016 → 2019",
            " inForce CAME  → true",
            "BK-0351-3/1 depth CHANGED Basiskennis van agendabeheer → Kennis van agendabeheer",
            "BK-0351-3/1 knowledge CAME  → Kennis van dossierbeheer",
            "BK-0351-3/2 title REWORDED Lost problemen op → Werkt oplossingsgericht",
            "BK-0351-3/2 activity REWORDED Analyseert de aard van het probleem → Analyseert de aard van de problemen",
            "BK-0351-3/14 competence MOVED 15 → 14",
            "BK-0351-3/15 competence MOVED 14 → 15");
    assertThat(diff.changes())
        .filteredOn(change -> change.kind() == Kind.REWORDED)
        .allSatisfy(change -> assertThat(change.similarity()).isBetween(0.4, 0.999));
    assertThat(diff.unchangedCompetences()).isEqualTo(11);
  }

  private static String told(Change change) {
    return change.where()
        + " "
        + change.what()
        + " "
        + change.kind()
        + " "
        + change.before()
        + " → "
        + change.after();
  }

  @Test
  void aCompetenceWithOtherWordsAndTheSameActivitiesIsReworded() {
    assertThat(diff("BK-0351-2", "BK-0351-3").changes())
        .filteredOn(change -> change.where().equals("BK-0351-3/16"))
        .extracting(Change::kind)
        .containsExactly(Kind.REWORDED);
  }

  @Test
  void theOtherWayRoundCameIsWent() {
    List<String> mirrored = new ArrayList<>();
    for (Change change : diff("BK-0351-3", "BK-0351-2").changes()) {
      Kind kind =
          switch (change.kind()) {
            case CAME -> Kind.WENT;
            case WENT -> Kind.CAME;
            default -> change.kind();
          };
      mirrored.add(change.what() + kind + change.after() + change.before());
    }
    assertThat(diff("BK-0351-2", "BK-0351-3").changes())
        .extracting(each -> each.what() + each.kind() + each.before() + each.after())
        .containsExactlyInAnyOrderElementsOf(mirrored);
  }

  @Test
  void nothingChangedFromOneToItself() {
    VersionDiff diff = diff("BK-0351-3", "BK-0351-3");
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.unchangedCompetences()).isEqualTo(16);
  }

  /** Two qualifications that have little in common: each item of both is told, or is shared. */
  @Test
  void tellsEachItemOnce() {
    VersionDiff diff = diff("BK-0351-3", "BK-0496-1");
    assertThat(diff.sameSeries()).isFalse();
    View.Qualification after = graph.qualification("BK-0496-1").orElseThrow();
    List<String> texts = statements(after);
    List<String> before = statements(graph.qualification("BK-0351-3").orElseThrow());
    List<String> told =
        diff.changes().stream()
            .filter(
                change ->
                    change.where().isEmpty()
                        && !change.after().isEmpty()
                        && after.statements().containsKey(change.what()))
            .map(change -> change.what() + change.after())
            .toList();
    assertThat(told).doesNotHaveDuplicates();
    texts.removeAll(before);
    assertThat(diff.changes())
        .filteredOn(change -> change.where().isEmpty() && !change.after().isEmpty())
        .extracting(Change::after)
        .containsAll(texts.stream().map(text -> text.substring(text.indexOf(' ') + 1)).toList());
  }

  private static List<String> statements(View.Qualification qualification) {
    List<String> all = new ArrayList<>();
    qualification
        .statements()
        .forEach(
            (property, texts) -> texts.forEach(text -> all.add(property + " " + text.label())));
    return all;
  }

  @Test
  void pairsTheSameWhateverTheSizeAndOnlyOnce() {
    List<String> one = List.of("aaa bbb", "aaa bbb ccc", "zzz");
    List<String> other = List.of("aaa bbb ccc", "aaa bbb", "yyy", "aaa bbb");
    Pairing<String> pairing = Pairing.of(one, other, Similarity::ofWords, 0.5);
    assertThat(pairing.pairs())
        .extracting(pair -> pair.before() + "=" + pair.after())
        .containsExactly("aaa bbb=aaa bbb", "aaa bbb ccc=aaa bbb ccc");
    assertThat(pairing.onlyBefore()).containsExactly("zzz");
    assertThat(pairing.onlyAfter()).containsExactly("yyy", "aaa bbb");
    assertThat(Similarity.ofLetters("Registreert", "registreert")).isEqualTo(1);
    assertThat(Similarity.ofWords("", "")).isEqualTo(1);
    assertThat(Similarity.ofWords("a b", "c d")).isZero();
  }
}
