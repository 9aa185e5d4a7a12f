package org.competencegraph.cli;

import java.util.List;
import org.competencegraph.evaluation.Scores;
import org.competencegraph.query.Target;

/**
 * How good map is on gold files.
 *
 * @param target a {@link Target#id}
 * @param rows of the files
 * @param leftOut rows of training tables that hold no code of the target
 * @param seen rows with a text that the graph has learned from: figures over them are too good
 * @param outOfReach rows that expect codes none of which is a candidate: misses, whatever map does
 * @param expectedCodes how many different codes are expected
 * @param noCandidates how many of these are no candidates
 */
record Measured(
    List<String> files,
    String target,
    int rows,
    int leftOut,
    int seen,
    int outOfReach,
    int expectedCodes,
    int noCandidates,
    Scores scores) {}
