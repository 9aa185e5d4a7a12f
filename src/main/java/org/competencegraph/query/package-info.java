/**
 * Asking the graph from Java: the facade answers from its own index and from Lucene. Start at
 * {@link org.competencegraph.query.CompetenceGraph}.
 */
package org.competencegraph.query;
