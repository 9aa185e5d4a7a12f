package org.competencegraph.store;

import java.time.Duration;

/** A query that took longer than a query may. */
public final class QueryTimedOut extends RuntimeException {

  private static final long serialVersionUID = 1;

  QueryTimedOut(Duration limit, Throwable cause) {
    super(
        "The query took longer than "
            + limit.toMillis() / 1000.0
            + " s. Make it more selective, or add LIMIT.",
        cause);
  }
}
