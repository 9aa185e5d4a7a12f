package org.competencegraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Turn;
import org.competencegraph.rdf.CG;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Tells what changed between two lists of activities, knowledge, codes or statements. */
final class ItemComparison {

  /**
   * From where on two texts are taken for one, reworded. Of texts that differ in a word or two most
   * are above it; of those that only begin alike ("Kennis van …") most are below.
   */
  static final double REWORDED = 0.6;

  private final IndexedGraph graph;

  ItemComparison(IndexedGraph graph) {
    this.graph = graph;
  }

  /** Codes are what they are: none of them is another in other words. */
  List<Change> ofCodes(List<Reference> before, List<Reference> after) {
    Pairs<Reference> pairs = new Pairs<>(before, after);
    pairs.take(code -> code.iri().isEmpty() ? code.notation() : code.iri());
    return rest("code", pairs);
  }

  /** The changes: of depth, of wording, what went, what came. All else is unchanged. */
  List<Change> of(String kind, List<Reference> before, List<Reference> after) {
    Pairs<Reference> pairs = new Pairs<>(before, after);
    pairs.take(ItemComparison::identity);
    List<Change> changes = new ArrayList<>();
    pairs
        .take((one, other) -> differsInDepth(one, other) ? 1 : 0, 1)
        .forEach(pair -> changes.add(Change.of(Turn.DEPTH, kind, pair.before(), pair.after())));
    Map<String, Set<String>> trigrams = new HashMap<>();
    pairs
        .take(
            (one, other) -> Similarity.dice(grams(one, trigrams), grams(other, trigrams)), REWORDED)
        .forEach(
            pair -> changes.add(Change.reworded(kind, pair.before(), pair.after(), pair.score())));
    changes.addAll(rest(kind, pairs));
    return changes;
  }

  private static Set<String> grams(Reference reference, Map<String, Set<String>> known) {
    return known.computeIfAbsent(reference.label(), Similarity::trigrams);
  }

  private static List<Change> rest(String kind, Pairs<Reference> pairs) {
    List<Change> changes = new ArrayList<>();
    pairs.leftBefore().forEach(each -> changes.add(Change.went(kind, each)));
    pairs.leftAfter().forEach(each -> changes.add(Change.came(kind, each)));
    return changes;
  }

  /** What has no text is known by its IRI. */
  private static String identity(Reference item) {
    return item.label().isEmpty() ? item.iri() : item.label();
  }

  private boolean differsInDepth(Reference one, Reference other) {
    List<Integer> subjects = objects(one, DCTERMS.SUBJECT);
    return isKnowledge(one)
        && isKnowledge(other)
        && !subjects.isEmpty()
        && subjects.equals(objects(other, DCTERMS.SUBJECT))
        && !objects(one, CG.DEPTH).equals(objects(other, CG.DEPTH));
  }

  private static boolean isKnowledge(Reference reference) {
    return reference.type().equals(ThingType.KNOWLEDGE.id());
  }

  private List<Integer> objects(Reference subject, org.eclipse.rdf4j.model.IRI predicate) {
    return graph.id(subject.iri()).stream()
        .boxed()
        .flatMap(id -> graph.objects(id, predicate).stream())
        .toList();
  }
}
