/**
 * Mappings that a build makes of what is loaded: those that follow from others ({@link
 * org.competencegraph.derive.DerivedMappings}) and those that a mapper suggests ({@link
 * org.competencegraph.derive.EscoSuggestions}). What somebody has judged is left to them ({@link
 * org.competencegraph.derive.Settled}).
 */
package org.competencegraph.derive;
