package org.competencegraph;

import java.util.List;
import java.util.Set;
import org.competencegraph.align.Candidates;
import org.competencegraph.model.Finding;
import org.competencegraph.snapshot.Manifest;

/**
 * What came of files that had to be looked at together: all that a build needs to know of them once
 * they are converted, and all that the next one needs where none of them has changed.
 *
 * @param documents the files, in the order in which they were given
 * @param links what they share with each other, and would share with a new one
 * @param inputs the same files, as the manifest lists them
 * @param findings of reading, bringing together and checking, in that order
 * @param sources the hashes of the documents that are in the graph
 * @param kept how many descriptions these documents hold
 * @param candidates what they describe, for methods of alignment
 * @param statements how many statements they make
 */
record Part(
    List<Document> documents,
    Set<String> links,
    List<Manifest.Input> inputs,
    List<Finding> findings,
    List<String> sources,
    int kept,
    Candidates candidates,
    long statements) {

  /** A file by where it is and what is in it. */
  record Document(String place, String sha256) {}

  Part {
    documents = List.copyOf(documents);
    links = Set.copyOf(links);
    inputs = List.copyOf(inputs);
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
  }
}
