package org.competencegraph.embedding;

/**
 * What is known of a file of a model.
 *
 * @param sha256 64 hexadecimal digits
 */
public record ModelFile(String sha256, long bytes) {}
