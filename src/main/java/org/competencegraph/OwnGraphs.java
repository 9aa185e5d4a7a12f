package org.competencegraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.competencegraph.align.Aligned;
import org.competencegraph.align.AlignmentMethod;
import org.competencegraph.align.AlignmentMethods;
import org.competencegraph.align.Candidates;
import org.competencegraph.align.EscoConcepts;
import org.competencegraph.align.Settled;
import org.competencegraph.derive.DerivedMappings;
import org.competencegraph.derive.EscoHeader;
import org.competencegraph.derive.EscoSuggestions;
import org.competencegraph.derive.OwnSets;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;
import org.competencegraph.rdf.AlignmentSets;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.MappingStatements;
import org.competencegraph.rdf.SeriesStatements;
import org.competencegraph.rdf.StatementSource;
import org.competencegraph.validate.ShapeCheck;
import org.competencegraph.validate.StreamCheck;
import org.eclipse.rdf4j.model.Statement;

/** What no document says: vocabularies, suggestions, which version replaces which, the ontology. */
final class OwnGraphs {

  private static final String MAPPING_SET = "mapping-set-";
  private static final String ESCO_SHAPES = "esco-shapes.ttl";
  private static final String FICHES = "competent-fiche-rome";

  private OwnGraphs() {}

  /** The statements by the name of their source, in the order of these names. */
  static Map<String, List<Statement>> of(
      Candidates candidates, Vocabularies vocabularies, Optional<Mapper> esco, Iris iris)
      throws IOException {
    Map<String, List<Statement>> graphs = new TreeMap<>(vocabularies.graphs(iris));
    EscoConcepts loaded = vocabularies.catalogue().esco();
    for (MappingSet each : mappingSets(candidates, vocabularies, esco, iris)) {
      MappingSet set = OwnSets.has(each.name()) ? EscoHeader.on(each, loaded) : each;
      graphs.put(MAPPING_SET + set.name(), MappingStatements.of(set, iris));
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

  /** Those of the input, then what is suggested, then what follows from all. */
  private static List<MappingSet> mappingSets(
      Candidates candidates, Vocabularies vocabularies, Optional<Mapper> esco, Iris iris) {
    List<MappingSet> published = vocabularies.mappings().sets();
    Settled settled = new Settled(published);
    List<MappingSet> sets = new ArrayList<>(published);
    MappingSet fiches = MappingSet.named(FICHES, "", List.of());
    for (AlignmentMethod method : AlignmentMethods.all()) {
      MappingSet all = AlignmentSets.of(method, method.align(candidates), iris);
      MappingSet left = all.with(all.mappings().stream().filter(settled::leaves).toList());
      if (!left.mappings().isEmpty()) {
        sets.add(left);
      }
      fiches = method.id().equals(FICHES) ? left : fiches;
    }
    esco.map(mapper -> EscoSuggestions.of(candidates.outcomes(), mapper, iris))
        .map(
            all ->
                all.with(
                    all.mappings().stream()
                        .filter(settled::leaves)
                        .filter(settled::isNews)
                        .toList()))
        .filter(left -> !left.mappings().isEmpty())
        .ifPresent(sets::add);
    sets.addAll(
        DerivedMappings.of(candidates, vocabularies.titles(), published, fiches, settled, iris));
    return sets;
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

  /**
   * Holds what is written of ESCO against its shapes.
   *
   * @throws IllegalStateException if it breaks one: that is a fault in the program
   */
  static void requireWhole(String name, StatementSource esco) {
    StreamCheck check = new StreamCheck(ShapeCheck.own(ESCO_SHAPES), Place.whole(name));
    esco.forEach(check);
    requireWhole(check.finished());
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
