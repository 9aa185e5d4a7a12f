/**
 * Dutch words, and the text index over them, in Lucene alone. Start at {@link
 * org.competencegraph.text.TextSearch}, which finds things by their words; {@link
 * org.competencegraph.text.Words} takes a text apart, {@link org.competencegraph.text.DutchStems}
 * and {@link org.competencegraph.text.CompoundWords} what it finds there.
 */
package org.competencegraph.text;
