/**
 * Vocabularies that documents refer to: one importer per source, from tables to concepts. Start at
 * {@link org.competencegraph.vocabulary.CompetentLists} and {@link
 * org.competencegraph.vocabulary.RomeTables}.
 */
package org.competencegraph.vocabulary;
