package org.competencegraph.mapping;

/**
 * What a code is called in a language.
 *
 * @param language its tag
 */
public record Label(String text, String language) {}
