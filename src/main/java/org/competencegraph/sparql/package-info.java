/**
 * Asking the graph in SPARQL: stored queries, by name, and free ones. Start at {@link
 * org.competencegraph.sparql.SparqlGraph}. It is apart from the facade, which needs no store.
 */
package org.competencegraph.sparql;
