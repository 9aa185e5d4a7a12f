/** The graph as files for others. Start at {@link org.competencegraph.export.GraphExport}. */
package org.competencegraph.export;
