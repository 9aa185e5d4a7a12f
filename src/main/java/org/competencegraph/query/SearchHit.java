package org.competencegraph.query;

/**
 * Something that a text search found.
 *
 * @param type see {@link ThingType#id()}
 * @param notation empty where it has none
 * @param matchedLabel the label or text that matched
 * @param language of the matched label, empty where it has none
 * @param score the higher the better; comparable within one answer only
 */
public record SearchHit(
    String iri,
    String type,
    String notation,
    String label,
    String matchedLabel,
    String language,
    float score) {}
