/**
 * The graph as files for others, in profiles. Start at {@link
 * org.competencegraph.export.GraphExport}.
 */
package org.competencegraph.export;
