/**
 * Files that are there whole or not at all, and files that one process has at a time: what writes a
 * snapshot, a harvest or an export has in common.
 */
package org.competencegraph.files;
