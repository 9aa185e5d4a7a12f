package org.competencegraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.competencegraph.query.VersionDiff.Change;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Compares two versions of a qualification. */
final class VersionComparison {

  /**
   * From where on two competences with other titles are taken for one: half of their words and
   * activities, so that one with a new title and the same activities is still found. It is the mean
   * of two coefficients of Dice, that of the words in the titles and that of the activities.
   */
  static final double SAME_COMPETENCE = 0.5;

  /** The link between the versions is no difference between them. */
  private static final Set<String> LINKS =
      Set.of(DCTERMS.REPLACES.getLocalName(), DCTERMS.IS_REPLACED_BY.getLocalName());

  private final IndexedGraph graph;
  private final ItemComparison items;
  private final CompetenceComparison contents;
  private final Facts facts;

  VersionComparison(IndexedGraph graph) {
    this.graph = graph;
    this.items = new ItemComparison(graph);
    this.contents = new CompetenceComparison(items);
    this.facts = new Facts(graph);
  }

  VersionDiff of(View.Qualification before, View.Qualification after) {
    List<VersionDiff.Competence> competences = competences(before, after);
    List<Change> statements = statements(before, after);
    long changed = competences.stream().filter(each -> each.before().isPresent()).count();
    int stated = kinds(before, after).stream().mapToInt(kind -> stated(before, kind).size()).sum();
    return new VersionDiff(
        before.thing(),
        after.thing(),
        areOfOneSeries(before.thing(), after.thing()),
        facts.of(before, after),
        competences,
        before.competences().size() - (int) changed,
        statements,
        stated - (int) statements.stream().filter(each -> each.before().isPresent()).count());
  }

  private boolean areOfOneSeries(Reference before, Reference after) {
    return before.equals(after) || !Collections.disjoint(series(before), series(after));
  }

  private List<Integer> series(Reference version) {
    return graph.objects(graph.id(version.iri()).orElseThrow(), DCTERMS.IS_VERSION_OF);
  }

  private List<VersionDiff.Competence> competences(
      View.Qualification before, View.Qualification after) {
    Pairs<View.Competence> pairs = new Pairs<>(before.competences(), after.competences());
    List<Pairs.Pair<View.Competence>> same = new ArrayList<>();
    // Only one and the same version has them in common, and is itself even where it has no titles.
    same.addAll(pairs.take(each -> each.thing().iri()));
    same.addAll(pairs.take(VersionComparison::title));
    same.addAll(pairs.take(each -> title(each).toLowerCase(Locale.ROOT)));
    same.addAll(pairs.take(VersionComparison::similarity, SAME_COMPETENCE));
    List<Placed> told = new ArrayList<>();
    same.forEach(pair -> told.add(new Placed(pair.after().number(), contents.of(pair))));
    pairs.leftBefore().forEach(each -> told.add(new Placed(each.number(), contents.went(each))));
    pairs.leftAfter().forEach(each -> told.add(new Placed(each.number(), contents.came(each))));
    return told.stream()
        .filter(each -> !each.competence.changes().isEmpty())
        .sorted(Placed.ORDER)
        .map(Placed::competence)
        .toList();
  }

  /** What is told of a competence, and its number; what has none comes last. */
  private record Placed(int number, VersionDiff.Competence competence) {
    static final Comparator<Placed> ORDER =
        Comparator.comparingInt(each -> each.number == 0 ? Integer.MAX_VALUE : each.number);
  }

  private static String title(View.Competence competence) {
    return competence.thing().label();
  }

  /** The mean of that of titles and that of activities; one of them where the other is missing. */
  private static double similarity(View.Competence one, View.Competence other) {
    double titles = Similarity.dice(Similarity.words(title(one)), Similarity.words(title(other)));
    double activities =
        Similarity.dice(Similarity.labels(one.activities()), Similarity.labels(other.activities()));
    if (one.activities().isEmpty() || other.activities().isEmpty()) {
      return titles;
    }
    return title(one).isEmpty() || title(other).isEmpty() ? activities : (titles + activities) / 2;
  }

  private List<Change> statements(View.Qualification before, View.Qualification after) {
    return kinds(before, after).stream()
        .flatMap(kind -> items.of(kind, stated(before, kind), stated(after, kind)).stream())
        .toList();
  }

  private static Set<String> kinds(View.Qualification before, View.Qualification after) {
    Set<String> kinds = new LinkedHashSet<>(before.statements().keySet());
    kinds.addAll(after.statements().keySet());
    kinds.removeAll(LINKS);
    return kinds;
  }

  private static List<Reference> stated(View.Qualification version, String kind) {
    return version.statements().getOrDefault(kind, List.of());
  }
}
