package org.competencegraph.query;

/**
 * A thing of the graph, by the names that people know it by.
 *
 * @param type see {@link ThingType#id()}; empty for a kind that none of them is
 * @param notation its code or number, empty where it has none
 * @param label its title or preferred label, empty where it has none
 */
public record Reference(String iri, String type, String notation, String label) {}
