package org.competencegraph.harvest;

/**
 * What a harvest came to. {@code listed} is the sum of {@code there}, {@code fetched}, {@code
 * missing}, {@code failed} and {@code left}; {@code fetched} that of {@code added}, {@code changed}
 * and {@code unchanged}.
 *
 * @param qualifications on the register's list
 * @param listed versions of them that are wanted
 * @param there not fetched, for they are there already
 * @param fetched with a good answer
 * @param added that were not there
 * @param changed whose bytes are others than before
 * @param unchanged whose bytes are the same
 * @param missing which the register lists and does not have
 * @param failed without a good answer; what was there is kept
 * @param left not tried, for the server answered no more
 * @param bytes of good answers
 * @param seconds the harvest took
 */
public record Counts(
    int qualifications,
    int listed,
    int there,
    int fetched,
    int added,
    int changed,
    int unchanged,
    int missing,
    int failed,
    int left,
    long bytes,
    double seconds) {}
