package org.competencegraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.FSDirectory;
import org.competencegraph.text.IndexedProperty;

/**
 * What Jena's own tools do with a file: TDB2's parallel loader, then what jena-text's {@code
 * textindexer} does, with Lucene's standard analysis, over the properties that we index.
 */
final class Tdb2WithText {

  private Tdb2WithText() {}

  static void load(Path file, Path tdb2, Path text) throws IOException {
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(Location.create(tdb2.toString()));
    DataLoader loader = LoaderFactory.parallelLoader(store, MonitorOutputs.nullOutput());
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    EntityDefinition definition = new EntityDefinition("uri", "text", "graph");
    definition.setLangField("lang");
    for (IndexedProperty property : IndexedProperty.values()) {
      definition.set(property.field(), NodeFactory.createURI(property.iri()));
    }
    TextIndex index =
        TextDatasetFactory.createLuceneIndex(
            FSDirectory.open(text), new TextIndexConfig(definition));
    Txn.executeRead(store, () -> index(store, definition, index));
    index.commit();
    index.close();
    TDBInternal.expel(store);
  }

  private static void index(DatasetGraph store, EntityDefinition definition, TextIndex index) {
    for (IndexedProperty property : IndexedProperty.values()) {
      Iterator<Quad> quads =
          store.find(Node.ANY, Node.ANY, NodeFactory.createURI(property.iri()), Node.ANY);
      while (quads.hasNext()) {
        Entity entity = TextQueryFuncs.entityFromQuad(definition, quads.next());
        if (entity != null) {
          index.addEntity(entity);
        }
      }
    }
  }
}
