/**
 * Makes Flemish professional qualifications, Competent and ESCO meet in one graph. Data flows one
 * way, package by package:
 *
 * <pre>
 * harvest    the official register → files
 * extract    file → lines of text                       one class per format
 * document   lines, records → qualification, plan       one reader per family of documents
 * corpus     documents of one qualification → together
 * text       words, and the index over them              Lucene, for all that compare texts
 * sssom      mapping sets in SSSOM/TSV, in and out
 * vocabulary Competent, ROME and ESCO → concepts        one importer per source
 * align      what may belong together                   one class per method
 * learning   all of that → what a mapper learns from    one class per source
 * mapping    text → codes, learned from it              one class per method
 * derive     mappings that follow, or are suggested     a set of their own each
 * embedding  a model of the user's own, for mapping     ONNX Runtime and tokenizers
 * rdf        all of that → statements                   every name is made here
 * validate   statements against the shapes
 * store      statements → TDB2 and Lucene;  index → the facade's own compact index
 * snapshot   all of that → one immutable directory, published in one step
 * query      the facade                                what programs call
 * sparql     stored queries and free ones              over the store
 * export     the graph in the models of others         ELM, SKOS, SSSOM
 * evaluation how good a ranking of codes is            knows nothing of what made it
 * files      files that are whole, locked or mapped    for all that write or read their own
 * server     SPARQL and the page;  cli → the commands
 * </pre>
 *
 * {@link org.competencegraph.Pipeline} is that flow as one class; {@code model} is what all of it
 * talks about. Jena begins at {@code validate}: nothing before it knows of a store.
 */
package org.competencegraph;
