/**
 * The model as RDF statements, and every syntax that they are written in. Start at {@link
 * org.competencegraph.rdf.ContentStatements} and {@link org.competencegraph.rdf.RdfSyntax}; names
 * of things are made in {@link org.competencegraph.rdf.Iris} and nowhere else.
 */
package org.competencegraph.rdf;
