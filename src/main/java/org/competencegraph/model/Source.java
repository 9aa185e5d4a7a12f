package org.competencegraph.model;

/**
 * A document that was read.
 *
 * @param name the file name, without folders: what a user recognises it by
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param family what kind of document it is: {@code page}, {@code dossier}, {@code training-plan},
 *     {@code record} (of the register), {@code record-list}
 */
public record Source(String name, String sha256, String family) {}
