/**
 * From lines to a qualification or a training plan: one reader per family of documents, told from
 * content. Start at {@link org.competencegraph.document.DocumentReaders}.
 */
package org.competencegraph.document;
