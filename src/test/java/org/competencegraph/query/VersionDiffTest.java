package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Turn;
import org.competencegraph.testing.TwoVersions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The difference of two versions, on a graph that was built from their pages. */
class VersionDiffTest {

  private static final String OLDER = "BK-0351-2";
  private static final String NEWER = "BK-0351-3";
  private static final String OTHER = "BK-0496-1";

  @TempDir static Path folder;

  private static CompetenceGraph graph;

  @BeforeAll
  static void build() throws IOException {
    graph = CompetenceGraph.open(TwoVersions.build(folder));
  }

  @AfterAll
  static void close() throws IOException {
    graph.close();
  }

  /** A change in a line: what became of it, its kind, and the texts on both sides. */
  private static String line(Change change) {
    return change.change()
        + " "
        + change.kind()
        + ": "
        + change.before().map(VersionDiffTest::name).orElse("")
        + " | "
        + change.after().map(VersionDiffTest::name).orElse("");
  }

  private static String name(Reference reference) {
    return (reference.notation() + " " + reference.label()).strip();
  }

  @Test
  void tellsEachChangeOnce() {
    VersionDiff diff = graph.diff(OLDER, NEWER);
    assertThat(diff.before().notation()).isEqualTo(OLDER);
    assertThat(diff.after().notation()).isEqualTo(NEWER);
    assertThat(diff.sameSeries()).isTrue();
    assertThat(diff.unchangedCompetences()).isEqualTo(11);
    assertThat(diff.unchangedStatements()).isEqualTo(209);
    assertThat(diff.changes().map(VersionDiffTest::line))
        .containsExactly(
            "CHANGED titleNote: Deze benaming is die van de Competent fiche \"D140101 Commercieel medewerker (m/v)\""
                + " | Deze benaming komt voor in de Competent fiche \"D140101 Commercieel medewerker (m/v)\"",
            "CHANGED level: 3 | 4",
            "CHANGED year: 2016 | 2019",
            "CAME inForce:  | true",
            "CHANGED certificateRequired: true | false",
            "MOVED competence: BK-0351-2/3 Werkt oplossingsgericht | BK-0351-3/2 Werkt oplossingsgericht",
            "MOVED competence: BK-0351-2/2 Werkt doelgroepgericht | BK-0351-3/3 Werkt doelgroepgericht",
            "REWORDED competence: BK-0351-2/7 Ondersteunt de verkoop van producten | BK-0351-3/7 Ondersteunt de verkoop",
            "DEPTH knowledge: Basiskennis van klachtenbehandeling | Kennis van klachtenbehandeling",
            "REWORDED activity: Luistert naar de klachten van de klanten | Luistert naar klachten van klanten",
            "DEPTH knowledge: Basiskennis van klachtenbehandeling | Kennis van klachtenbehandeling",
            "WENT competence: BK-0351-2/16 Sorteert de post | ",
            "WENT activity: Frankeert brieven | ",
            "WENT knowledge: Kennis van kantoorsoftware | ",
            "CAME competence:  | BK-0351-3/16 Werkt in teamverband",
            "CAME activity:  | Communiceert effectief en efficiënt",
            "CAME activity:  | Wisselt informatie uit met collega’s en verantwoordelijken",
            "CAME activity:  | Rapporteert aan leidinggevenden",
            "CAME activity:  | Werkt efficiënt samen met collega’s",
            "CAME activity:  | Volgt aanwijzingen van verantwoordelijken op",
            "CAME activity:  | Past zich flexibel aan (verandering van collega’s, … )",
            "CAME knowledge:  | Basiskennis van conflicthantering",
            "CAME knowledge:  | Kennis van agendabeheer",
            "CAME knowledge:  | Kennis van kantoorsoftware",
            "CAME knowledge:  | Kennis van communicatietechnieken",
            "DEPTH specificKnowledge: Basiskennis van klachtenbehandeling | Kennis van klachtenbehandeling",
            "REWORDED cognitiveSkill: Luistert naar de klachten van de klanten | Luistert naar klachten van klanten",
            "CAME responsibility:  | Volgt de internetsite van het bedrijf op (commerciële informatie)",
            "WENT requiredCertificate: Rijbewijs B | ");
    assertThat(diff.competences())
        .extracting(VersionDiff.Competence::unchanged)
        .containsExactly(12, 13, 39, 22, 0, 0);
    assertThat(diff.changes())
        .allSatisfy(
            change -> {
              assertThat(change.similarity().isPresent())
                  .isEqualTo(change.change() == Turn.REWORDED);
              assertThat(change.similarity().orElse(.7)).isBetween(.5, 1.0);
            });
  }

  @ParameterizedTest
  @CsvSource({"BK-0351-2,BK-0351-3", "BK-0351-3,BK-0496-1", "BK-0496-1,BK-0351-2"})
  void isTheSameTheOtherWayRound(String a, String b) {
    VersionDiff there = graph.diff(a, b);
    VersionDiff back = graph.diff(b, a);
    assertThat(back.changes().map(VersionDiffTest::mirrored))
        .containsExactlyInAnyOrderElementsOf(there.changes().toList());
    assertThat(back.unchangedCompetences()).isEqualTo(there.unchangedCompetences());
    assertThat(back.unchangedStatements()).isEqualTo(there.unchangedStatements());
    assertThat(back.sameSeries()).isEqualTo(there.sameSeries());
  }

  private static Change mirrored(Change change) {
    Turn turn =
        switch (change.change()) {
          case CAME -> Turn.WENT;
          case WENT -> Turn.CAME;
          default -> change.change();
        };
    return new Change(turn, change.kind(), change.after(), change.before(), change.similarity());
  }

  @ParameterizedTest
  @ValueSource(strings = {OLDER, NEWER, OTHER})
  void ofOneWithItselfIsEmpty(String id) {
    VersionDiff diff = graph.diff(id, id);
    assertThat(diff.hasChanges()).isFalse();
    assertThat(diff.competences()).isEmpty();
    assertThat(diff.unchangedCompetences()).isEqualTo(16);
    assertThat(diff.unchangedStatements()).isEqualTo(stated(id).size());
  }

  @ParameterizedTest
  @CsvSource({"BK-0351-2,BK-0351-3", "BK-0351-3,BK-0496-1"})
  void tellsEachItemOfBothOnceOrCountsIt(String a, String b) {
    VersionDiff diff = graph.diff(a, b);
    sidesAddUp(diff.statements(), diff.unchangedStatements(), stated(a), stated(b));
    for (VersionDiff.Competence told : diff.competences()) {
      List<Change> contents =
          told.changes().stream()
              .filter(change -> Set.of("code", "activity", "knowledge").contains(change.kind()))
              .toList();
      sidesAddUp(contents, told.unchanged(), contents(told.before()), contents(told.after()));
    }
    for (Function<VersionDiff.Competence, Optional<Reference>> side :
        List.<Function<VersionDiff.Competence, Optional<Reference>>>of(
            VersionDiff.Competence::before, VersionDiff.Competence::after)) {
      List<Reference> told =
          diff.competences().stream().flatMap(each -> side.apply(each).stream()).toList();
      assertThat(told).doesNotHaveDuplicates();
      assertThat(told.size() + diff.unchangedCompetences()).isEqualTo(16);
    }
  }

  /** Both sides have what is told of them, once, and as many more as are counted. */
  private static void sidesAddUp(
      List<Change> changes, int unchanged, List<String> before, List<String> after) {
    List<String> left = new ArrayList<>(before);
    List<String> right = new ArrayList<>(after);
    for (Change change : changes) {
      change.before().ifPresent(each -> assertThat(left.remove(name(each))).isTrue());
      change.after().ifPresent(each -> assertThat(right.remove(name(each))).isTrue());
    }
    assertThat(left).hasSize(unchanged).containsExactlyInAnyOrderElementsOf(right);
  }

  private static List<String> stated(String id) {
    return graph.qualification(id).orElseThrow().statements().entrySet().stream()
        .filter(stated -> !Set.of("replaces", "isReplacedBy").contains(stated.getKey()))
        .flatMap(stated -> stated.getValue().stream().map(VersionDiffTest::name))
        .toList();
  }

  private static List<String> contents(Optional<Reference> reference) {
    return reference.flatMap(each -> graph.find(each.iri())).stream()
        .map(View.Competence.class::cast)
        .flatMap(
            each ->
                Stream.of(each.codes(), each.activities(), each.knowledge())
                    .flatMap(list -> list.stream().map(VersionDiffTest::name)))
        .toList();
  }

  @Test
  void saysThatQualificationsAreOfDifferentSeries() {
    assertThat(graph.diff(NEWER, OTHER).sameSeries()).isFalse();
  }

  @Test
  void takesIrisAndRefusesWhatIsNoVersion() {
    String iri = graph.qualification(NEWER).orElseThrow().thing().iri();
    assertThat(graph.diff(iri, "qualification/BK-0351-3").hasChanges()).isFalse();
    assertThatThrownBy(() -> graph.diff(NEWER, "nope"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"nope\" is not in the graph");
    assertThatThrownBy(() -> graph.diff("BK-0351-3/5", NEWER))
        .hasMessageContaining("is no qualification");
    assertThatThrownBy(() -> graph.diff("BK-0351", NEWER))
        .hasMessageContaining(OLDER + ", " + NEWER);
  }
}
