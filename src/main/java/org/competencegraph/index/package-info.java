/**
 * The facade's own index: the whole graph as integers in one mapped file, so that a look-up takes
 * microseconds and opening it milliseconds. Start at {@link org.competencegraph.index.GraphIndex};
 * beside it stand what holds what ({@link org.competencegraph.index.Holdings}) and the labels in
 * the order of their words ({@link org.competencegraph.index.LabelTable}).
 */
package org.competencegraph.index;
