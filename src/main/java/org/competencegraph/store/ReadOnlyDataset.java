package org.competencegraph.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * A dataset that nobody can write to: Jena's own read-only view still lets a write transaction
 * begin, and this one does not.
 */
final class ReadOnlyDataset extends DatasetGraphReadOnly {

  ReadOnlyDataset(DatasetGraph dataset) {
    super(dataset);
  }

  @Override
  public void begin(TxnType type) {
    super.begin(onlyRead(type));
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  private static TxnType onlyRead(TxnType type) {
    if (type != TxnType.READ) {
      throw new UnsupportedOperationException("A store is only read: build a new one instead");
    }
    return type;
  }
}
