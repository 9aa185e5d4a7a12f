package org.competencegraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What somebody may have meant who asked for a notation that is not there. */
final class NearestNotations {

  private static final int MOST = 5;
  private static final int MOST_EDITS = 2;

  private final IndexedGraph graph;

  NearestNotations(IndexedGraph graph) {
    this.graph = graph;
  }

  /**
   * @param name as it was given
   * @param code what is looked for in it
   */
  UnclearName unknown(String name, String code) {
    String near = of(code).stream().collect(Collectors.joining(", "));
    return new UnclearName(
        name,
        "is not in the graph; "
            + (near.isEmpty()
                ? "competence-graph search finds things by their words"
                : "what looks like it: " + near));
  }

  /** Notations with few edits, or with the same beginning, the nearest first. */
  private List<String> of(String id) {
    String sought = id.toUpperCase(Locale.ROOT);
    TreeSet<String> notations = new TreeSet<>();
    graph.forEach(SKOS.NOTATION, (thing, notation) -> notations.add(graph.iri(notation)));
    return notations.stream()
        .filter(each -> sought.length() > 2 && distance(sought, each) <= MOST_EDITS)
        .sorted(Comparator.comparingInt(each -> distance(sought, each)))
        .limit(MOST)
        .toList();
  }

  /** The number of edits; one where either begins with the other. */
  private static int distance(String sought, String notation) {
    String upper = notation.toUpperCase(Locale.ROOT);
    if (upper.startsWith(sought) || (upper.length() > 2 && sought.startsWith(upper))) {
      return 1;
    }
    if (Math.abs(upper.length() - sought.length()) > MOST_EDITS) {
      return Integer.MAX_VALUE;
    }
    return edits(sought, upper);
  }

  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
