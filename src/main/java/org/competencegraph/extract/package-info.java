/**
 * From bytes to lines of text: one class per file format, told from content. Start at {@link
 * org.competencegraph.extract.TextExtractors}.
 */
package org.competencegraph.extract;
