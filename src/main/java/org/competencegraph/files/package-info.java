/**
 * Files that are there whole or not at all, files that one process has at a time, and texts that
 * are read line by line: what a snapshot, a harvest, an export and a table of texts have in common.
 */
package org.competencegraph.files;
