package org.competencegraph.text;

/**
 * Something found by its words.
 *
 * @param iri of the thing
 * @param property the IRI of the property whose literal matched best
 * @param matchedLabel that literal
 * @param language its tag; empty where it has none
 * @param score higher is better; comparable within one search only
 */
public record Hit(String iri, String property, String matchedLabel, String language, float score) {}
