package org.competencegraph.evaluation;

/**
 * A figure with the interval that its like has in 95 of 100 resamples.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Estimate(double value, double low, double high) {}
