package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Turn;
import org.competencegraph.rdf.CG;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.testing.SampleGraph;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.junit.jupiter.api.Test;

/**
 * What holds for the difference of any two qualifications. They are drawn from few titles and
 * texts, so that many are alike, alike in part, or there twice.
 */
class VersionDiffPropertiesTest {

  private static final IndexedGraph GRAPH = graph();
  private static final VersionComparison COMPARISON = new VersionComparison(GRAPH);

  /** Two things that the graph has, to hang what is drawn on. */
  private static final Reference ONE = thing("BK-0351-3");

  private static final Reference OTHER = thing("BK-0496-1");

  private static final List<String> TITLES =
      List.of(
          "",
          "Werkt in teamverband",
          "werkt in TEAMVERBAND",
          "Werkt in een team",
          "Ondersteunt de verkoop",
          "Ondersteunt de verkoop van producten",
          "Volgt klachten op");

  private static final List<Reference> ACTIVITIES =
      Stream.of(
              "Luistert naar klachten",
              "Luistert naar de klachten",
              "luistert naar klachten",
              "Handelt klachten af",
              "Handelt bestellingen af",
              "Legt de bediening uit")
          .map(label -> new Reference("iri:" + label, "activity", "", label))
          .toList();

  private static final List<Reference> TEXTS =
      Stream.of("Een tekst", "Een andere tekst")
          .map(text -> new Reference("", "", "", text))
          .toList();

  private static final List<Reference> KNOWLEDGE = knowledgeOfSeveralDepths();

  /** The graph is asked for depths, so these are its own: all that has a subject in common. */
  private static List<Reference> knowledgeOfSeveralDepths() {
    return Stream.of(ONE, OTHER)
        .flatMap(version -> GRAPH.objects(id(version), CG.GENERIC_KNOWLEDGE).stream())
        .flatMap(knowledge -> GRAPH.objects(knowledge, DCTERMS.SUBJECT).stream())
        .distinct()
        .map(subject -> GRAPH.references(GRAPH.subjects(DCTERMS.SUBJECT, subject)))
        .filter(knowledge -> knowledge.size() > 1)
        .flatMap(List::stream)
        .limit(6)
        .toList();
  }

  private static int id(Reference reference) {
    return GRAPH.id(reference.iri()).orElseThrow();
  }

  /** What is drawn: a qualification that is not yet one of two. */
  private record Draft(List<View.Competence> competences, Map<String, List<Reference>> statements) {

    View.Qualification of(Reference thing) {
      return new View.Qualification(
          thing,
          OptionalInt.of(competences.size()),
          OptionalInt.empty(),
          Optional.empty(),
          competences.isEmpty() ? "" : competences.getFirst().thing().label(),
          Optional.empty(),
          IntStream.range(0, competences.size())
              .mapToObj(i -> placed(competences.get(i), thing, i + 1))
              .toList(),
          statements,
          List.of(),
          List.of());
    }

    private static View.Competence placed(View.Competence drawn, Reference whole, int number) {
      String notation = whole.notation() + "/" + number;
      return new View.Competence(
          new Reference("iri:" + notation, "competence", notation, drawn.thing().label()),
          Optional.of(whole),
          number,
          drawn.group(),
          drawn.codes(),
          drawn.adaptedWithoutNumber(),
          drawn.activities(),
          drawn.knowledge(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }

  @Test
  void isDrawnFromKnowledgeOfSeveralDepths() {
    assertThat(KNOWLEDGE).hasSizeGreaterThan(3).doesNotHaveDuplicates();
  }

  @Property(tries = 500)
  void isTheSameTheOtherWayRound(@ForAll("drafts") Draft a, @ForAll("drafts") Draft b) {
    VersionDiff there = COMPARISON.of(a.of(ONE), b.of(OTHER));
    VersionDiff back = COMPARISON.of(b.of(OTHER), a.of(ONE));
    assertThat(back.changes().map(VersionDiffPropertiesTest::mirrored))
        .containsExactlyInAnyOrderElementsOf(there.changes().toList());
    assertThat(back.unchangedCompetences()).isEqualTo(there.unchangedCompetences());
    assertThat(back.unchangedStatements()).isEqualTo(there.unchangedStatements());
  }

  private static Change mirrored(Change change) {
    Turn turn =
        switch (change.change()) {
          case CAME -> Turn.WENT;
          case WENT -> Turn.CAME;
          case MOVED, REWORDED, DEPTH, CHANGED -> change.change();
        };
    return new Change(turn, change.kind(), change.after(), change.before(), change.similarity());
  }

  @Property(tries = 500)
  void ofOneWithItselfIsEmpty(@ForAll("drafts") Draft draft) {
    VersionDiff diff = COMPARISON.of(draft.of(ONE), draft.of(ONE));
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.unchangedCompetences()).isEqualTo(draft.competences().size());
  }

  @Property(tries = 500)
  void tellsEachItemOnceOrCountsIt(@ForAll("drafts") Draft a, @ForAll("drafts") Draft b) {
    View.Qualification before = a.of(ONE);
    View.Qualification after = b.of(OTHER);
    VersionDiff diff = COMPARISON.of(before, after);
    addsUp(
        diff.statements(),
        diff.unchangedStatements(),
        before.statements().values().stream().flatMap(List::stream).toList(),
        after.statements().values().stream().flatMap(List::stream).toList());
    List<Reference> left = things(before);
    List<Reference> right = things(after);
    for (VersionDiff.Competence told : diff.competences()) {
      told.before().ifPresent(each -> assertThat(left.remove(each)).isTrue());
      told.after().ifPresent(each -> assertThat(right.remove(each)).isTrue());
      addsUp(
          told.changes().stream().filter(each -> !isOfTheWhole(each)).toList(),
          told.unchanged(),
          contents(before, told.before()),
          contents(after, told.after()));
    }
    assertThat(left).hasSize(diff.unchangedCompetences());
    assertThat(right).hasSize(diff.unchangedCompetences());
  }

  private static boolean isOfTheWhole(Change change) {
    return change.kind().equals("competence") || change.kind().equals("group");
  }

  private static List<Reference> things(View.Qualification version) {
    return new ArrayList<>(version.competences().stream().map(View.Competence::thing).toList());
  }

  private static List<Reference> contents(View.Qualification version, Optional<Reference> thing) {
    return version.competences().stream()
        .filter(each -> Optional.of(each.thing()).equals(thing))
        .flatMap(
            each ->
                Stream.of(each.codes(), each.activities(), each.knowledge()).flatMap(List::stream))
        .toList();
  }

  /** Both sides have what is told of them, once, and are the same but for that. */
  private static void addsUp(
      List<Change> changes, int unchanged, List<Reference> before, List<Reference> after) {
    List<Reference> left = new ArrayList<>(before);
    List<Reference> right = new ArrayList<>(after);
    for (Change change : changes) {
      change.before().ifPresent(each -> assertThat(left.remove(each)).isTrue());
      change.after().ifPresent(each -> assertThat(right.remove(each)).isTrue());
    }
    assertThat(left).hasSize(unchanged).containsExactlyInAnyOrderElementsOf(right);
  }

  @Provide
  Arbitrary<Draft> drafts() {
    List<Reference> stated = Stream.of(KNOWLEDGE, TEXTS).flatMap(List::stream).toList();
    Arbitrary<Map<String, List<Reference>>> statements =
        Arbitraries.maps(Arbitraries.of("genericKnowledge", "responsibility"), some(stated));
    return Combinators.combine(competences().list().ofMaxSize(7), statements).as(Draft::new);
  }

  private static Arbitrary<View.Competence> competences() {
    List<Reference> codes =
        List.of(
            new Reference("iri:17093", "competent", "17093", ""),
            new Reference("iri:17093-c", "competent", "17093-c", ""));
    return Combinators.combine(
            Arbitraries.of(TITLES),
            Arbitraries.of("", "basic", "specific"),
            some(codes),
            some(ACTIVITIES),
            some(KNOWLEDGE))
        .as(
            (title, group, codesOfIt, activities, knowledge) ->
                new View.Competence(
                    new Reference("", "competence", "", title),
                    Optional.empty(),
                    0,
                    group,
                    codesOfIt,
                    false,
                    activities,
                    knowledge,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
  }

  /**
   * Some of a list, each once, in any order: the graph has a statement once. A part of a shuffled
   * list stays so when a sample is shrunk.
   */
  private static Arbitrary<List<Reference>> some(List<Reference> pool) {
    return Combinators.combine(
            Arbitraries.shuffle(pool), Arbitraries.integers().between(0, pool.size()))
        .as((shuffled, size) -> List.copyOf(shuffled.subList(0, size)));
  }

  private static Reference thing(String notation) {
    return GRAPH.reference(GRAPH.withNotation(notation).getFirst());
  }

  private static IndexedGraph graph() {
    try {
      return new IndexedGraph(
          GraphIndex.open(new Snapshots(SampleGraph.directory()).current().orElseThrow().index()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
