/**
 * The graph at rest: TDB2 and Lucene, built once from N-Quads and from then on only read. Start at
 * {@link org.competencegraph.store.Store}; {@link org.competencegraph.store.TextSearch} finds
 * things by their words.
 */
package org.competencegraph.store;
