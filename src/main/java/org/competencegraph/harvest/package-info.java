/**
 * Fetches the official register of professional qualifications into a folder, a raw answer to a
 * file: the only package that calls out. Start at {@link org.competencegraph.harvest.Harvest}.
 */
package org.competencegraph.harvest;
