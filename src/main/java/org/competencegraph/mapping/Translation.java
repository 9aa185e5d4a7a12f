package org.competencegraph.mapping;

/**
 * The same in two languages, or what is said of it in the other, of which no code is known: it
 * teaches which words mean alike.
 *
 * @param dutch in Dutch
 * @param other in another language, whichever: words of all others are of one vocabulary
 */
public record Translation(String dutch, String other) {}
