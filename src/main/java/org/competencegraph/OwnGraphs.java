package org.competencegraph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.competencegraph.align.Aligned;
import org.competencegraph.align.Alignment;
import org.competencegraph.align.AlignmentMethod;
import org.competencegraph.align.AlignmentMethods;
import org.competencegraph.align.Candidates;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.MappingStatements;
import org.competencegraph.rdf.SeriesStatements;
import org.competencegraph.validate.ShapeCheck;
import org.eclipse.rdf4j.model.Statement;

/** What no document says: vocabularies, suggestions, which version replaces which, the ontology. */
final class OwnGraphs {

  private static final String MAPPING_SET = "mapping-set-";

  private OwnGraphs() {}

  /** The statements by the name of their source, in the order of these names. */
  static Map<String, List<Statement>> of(
      Candidates candidates, Vocabularies vocabularies, Iris iris) throws IOException {
    Map<String, List<Statement>> graphs = new TreeMap<>(vocabularies.graphs(iris));
    for (AlignmentMethod method : AlignmentMethods.all()) {
      List<Alignment> alignments = method.align(candidates);
      if (!alignments.isEmpty()) {
        graphs.put(MAPPING_SET + method.id(), MappingStatements.of(method, alignments, iris));
      }
    }
    List<Statement> series =
        SeriesStatements.of(
            candidates.professions().stream().map(Aligned.Profession::number).toList(), iris);
    if (!series.isEmpty()) {
      graphs.put("series", series);
    }
    graphs.put("ontology", Ontology.load().statements(iris));
    return graphs;
  }

  /**
   * Holds vocabularies and suggestions against the shapes.
   *
   * @throws IllegalStateException if they break one: that is a fault in the program
   */
  static void requireWhole(Map<String, List<Statement>> graphs) {
    ShapeCheck shapes = ShapeCheck.load();
    graphs.forEach(
        (name, statements) -> {
          if (name.startsWith(MAPPING_SET) || name.startsWith(Vocabularies.SOURCE)) {
            requireWhole(shapes.check(statements, Place.whole(name)));
          }
        });
  }

  private static void requireWhole(List<Finding> findings) {
    for (Finding broken : findings) {
      if (broken.needsMending()) {
        throw new IllegalStateException(
            "nothing is published, for a fault of this program: " + broken);
      }
    }
  }
}
