package org.competencegraph.evaluation;

/**
 * The rows whose first answer has a confidence in one tenth of the scale.
 *
 * @param from the least confidence, which is in it
 * @param to the end, which is not in it but for 1
 * @param count how many rows
 * @param confidence their mean; 0 where there are none
 * @param right the share of them whose first answer is right; 0 where there are none
 */
public record Bin(double from, double to, int count, double confidence, double right) {}
