package org.competencegraph.query;

/**
 * What a method of alignment suggests for a thing; never a fact.
 *
 * @param relation {@code exact}, {@code close}, {@code broad} or {@code narrow}
 * @param confidence 0 to 1
 * @param method the name of its mapping set
 * @param why in words
 */
public record Suggestion(
    Reference target, String relation, double confidence, String method, String why) {}
