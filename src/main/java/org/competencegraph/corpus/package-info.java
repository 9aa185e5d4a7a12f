/**
 * Brings documents together: files, in folders and archives or not, are read, and those that
 * describe one qualification get one number. Start at {@link org.competencegraph.corpus.Corpus}.
 */
package org.competencegraph.corpus;
