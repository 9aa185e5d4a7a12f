/**
 * The graph over HTTP, read-only: SPARQL and a page to try it from. Start at {@link
 * org.competencegraph.server.SparqlServer}.
 */
package org.competencegraph.server;
