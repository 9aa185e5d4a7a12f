/**
 * Suggests what belongs together: one class per method. A suggestion is never a fact: it has a
 * relation, a confidence, a method and its evidence, and stands in a mapping set of its own. Start
 * at {@link org.competencegraph.align.AlignmentMethods}. What somebody has judged is left to them:
 * {@link org.competencegraph.align.Settled}.
 */
package org.competencegraph.align;
