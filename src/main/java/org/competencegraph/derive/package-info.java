/**
 * Mappings that a build makes of what is loaded: those that follow from others ({@link
 * org.competencegraph.derive.DerivedMappings}) and those that a mapper suggests ({@link
 * org.competencegraph.derive.EscoSuggestions}). {@link org.competencegraph.derive.OwnSets} knows
 * the names of the sets.
 */
package org.competencegraph.derive;
