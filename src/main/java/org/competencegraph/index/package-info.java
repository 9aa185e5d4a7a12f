/**
 * The facade's own index: the whole graph as integers in one mapped file, so that a look-up takes
 * microseconds and opening it milliseconds. Start at {@link org.competencegraph.index.GraphIndex}.
 */
package org.competencegraph.index;
