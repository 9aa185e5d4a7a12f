/**
 * Vocabularies that documents refer to: one importer per source, from tables to concepts. Start at
 * {@link org.competencegraph.vocabulary.CompetentLists} and {@link
 * org.competencegraph.vocabulary.RomeTables}, and for ESCO, which is larger than memory should
 * hold, at {@link org.competencegraph.vocabulary.EscoPackage}.
 */
package org.competencegraph.vocabulary;
