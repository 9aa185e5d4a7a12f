/**
 * How good a ranking of codes is, whatever made it: gold files, and the figures of ranked lists
 * against what was expected. Start at {@link org.competencegraph.evaluation.Scores}; rows come from
 * {@link org.competencegraph.evaluation.GoldFile}.
 */
package org.competencegraph.evaluation;
