package org.competencegraph.align;

import org.competencegraph.model.Relation;

/**
 * One step of a chain of mappings: a fact, or a mapping that somebody published.
 *
 * @param subject its IRI
 * @param subjectLabel empty where it has none
 * @param object its IRI
 * @param objectLabel empty where it has none
 * @param confidence from 0 to 1; 1 for a fact
 * @param evidence the IRI of the mapping, or of the code that a fact is about
 * @param why in words
 */
public record Hop(
    String subject,
    String subjectLabel,
    Relation relation,
    String object,
    String objectLabel,
    double confidence,
    String evidence,
    String why) {}
