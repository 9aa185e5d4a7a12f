package org.competencegraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.Directory;
import org.competencegraph.text.IndexedProperty;
import org.competencegraph.text.ReadOnlyDirectory;
import org.competencegraph.text.TextAnalyzers;
import org.competencegraph.text.TextFields;

/**
 * The text index as SPARQL's {@code text:query} sees it. All statements are in named graphs, and
 * the default graph is their union; so a search in the default graph is one in all graphs.
 */
final class PublishedTextIndex extends TextIndexLucene {

  private PublishedTextIndex(Directory directory, TextIndexConfig configuration) {
    super(directory, configuration);
  }

  static TextIndex open(Path directory) throws IOException {
    TextIndexConfig configuration = new TextIndexConfig(definition());
    configuration.setAnalyzer(TextAnalyzers.plain());
    configuration.setQueryAnalyzer(TextAnalyzers.querying());
    configuration.setValueStored(true);
    return new PublishedTextIndex(ReadOnlyDirectory.of(directory), configuration);
  }

  private static EntityDefinition definition() {
    EntityDefinition definition =
        new EntityDefinition(TextFields.IRI, TextFields.ANY_TEXT, TextFields.GRAPH);
    definition.setLangField(TextFields.LANGUAGE);
    for (IndexedProperty property : IndexedProperty.values()) {
      definition.set(property.field(), NodeFactory.createURI(property.iri()));
    }
    return definition;
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    boolean everywhere = graph != null && Quad.isDefaultGraph(NodeFactory.createURI(graph));
    String within = everywhere ? null : graph;
    if (properties.isEmpty()) {
      return super.query(subject, properties, words, within, language, limit, highlight);
    }
    return properties.stream()
        .distinct()
        .flatMap(
            property ->
                super.query(
                        subject, List.of(), of(property, words), within, language, limit, highlight)
                    .stream()
                    .map(hit -> withProperty(hit, property)))
        .sorted(Comparator.comparing(TextHit::getScore).reversed())
        .limit(limit > 0 ? limit : Long.MAX_VALUE)
        .toList();
  }

  /** All words are in one field, for a field for each property would have them all again. */
  private static String of(Resource property, String words) {
    return "(%s) AND %s:%s"
        .formatted(words, TextFields.PROPERTY, QueryParserBase.escape(property.getURI()));
  }

  private static TextHit withProperty(TextHit hit, Resource property) {
    return new TextHit(
        hit.getNode(), hit.getScore(), hit.getLiteral(), hit.getGraph(), property.asNode());
  }
}
