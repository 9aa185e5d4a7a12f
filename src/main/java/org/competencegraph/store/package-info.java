/**
 * The graph at rest: TDB2 and the text index, built once from N-Quads and from then on only read.
 * Start at {@link org.competencegraph.store.Store}.
 */
package org.competencegraph.store;
