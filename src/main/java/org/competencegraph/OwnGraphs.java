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

/** What no document says: suggestions, which version replaces which, the ontology. */
final class OwnGraphs {

  private OwnGraphs() {}

  /**
   * The statements by the name of their source, in the order of these names.
   *
   * @throws IllegalStateException if they break a shape: that is a fault in the program
   */
  static Map<String, List<Statement>> of(Candidates candidates, Iris iris) throws IOException {
    Map<String, List<Statement>> graphs = new TreeMap<>();
    ShapeCheck shapes = ShapeCheck.load();
    for (AlignmentMethod method : AlignmentMethods.all()) {
      List<Alignment> alignments = method.align(candidates);
      if (!alignments.isEmpty()) {
        List<Statement> statements = MappingStatements.of(method, alignments, iris);
        requireWhole(method, statements, shapes);
        graphs.put("mapping-set-" + method.id(), statements);
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

  private static void requireWhole(
      AlignmentMethod method, List<Statement> statements, ShapeCheck shapes) {
    for (Finding broken : shapes.check(statements, Place.whole(method.id()))) {
      if (broken.severity() == Finding.Severity.ERROR) {
        throw new IllegalStateException(
            "nothing is published, for a fault of this program: " + broken);
      }
    }
  }
}
