package org.competencegraph.text;

import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Which things a search is for: Lucene passes over all others, however good they are. */
public final class Things {

  private final Query query;

  private Things(Query query) {
    this.query = query;
  }

  /** Those with these IRIs. */
  public static Things of(Collection<String> iris) {
    return new Things(
        new TermInSetQuery(TextFields.IRI, iris.stream().map(BytesRef::new).toList()));
  }

  /** Those whose IRI begins so. */
  public static Things below(String namespace) {
    return new Things(new PrefixQuery(new Term(TextFields.IRI, namespace)));
  }

  Query query() {
    return query;
  }
}
