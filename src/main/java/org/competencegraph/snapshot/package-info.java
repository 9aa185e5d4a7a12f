/**
 * The published graph: immutable directories, and one link that says which is current. Start at
 * {@link org.competencegraph.snapshot.Snapshots}.
 */
package org.competencegraph.snapshot;
