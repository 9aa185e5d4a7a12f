package org.competencegraph.query;

/**
 * A thing that may be meant by the beginning of a word or label.
 *
 * @param type the id of its {@link ThingType}
 * @param notation its code; empty where it has none
 * @param label what it is called
 * @param matchedLabel its label or notation that begins so
 */
public record Completion(
    String iri, String type, String notation, String label, String matchedLabel) {}
