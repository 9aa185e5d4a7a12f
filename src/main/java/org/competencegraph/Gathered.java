package org.competencegraph;

import java.util.ArrayList;
import java.util.List;
import org.competencegraph.align.Candidates;
import org.competencegraph.model.Finding;
import org.competencegraph.snapshot.Manifest;

/**
 * All that was read for a graph.
 *
 * @param parts of the documents, in the order of their first files
 */
record Gathered(Inputs inputs, List<Part> parts, Vocabularies vocabularies) {

  /** Whether there is neither a document nor a vocabulary that is fit to be published. */
  boolean isEmpty() {
    return vocabularies.isEmpty() && parts.stream().allMatch(part -> part.kept() == 0);
  }

  /** What methods of alignment, and whatever else learns from all of it, work with. */
  Candidates candidates() {
    return Candidates.joined(parts.stream().map(Part::candidates).toList())
        .with(vocabularies.catalogue());
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(inputs.documents().findings());
    parts.forEach(part -> findings.addAll(part.findings()));
    findings.addAll(vocabularies.findings());
    return findings;
  }

  /**
   * What came of it.
   *
   * @param reused how many descriptions were taken over from the build before
   * @param own how many statements no document makes
   */
  Pipeline.Checked checked(int reused, long own) {
    List<Manifest.Input> files = new ArrayList<>();
    parts.forEach(part -> files.addAll(part.inputs()));
    files.addAll(vocabularies.inputs());
    return new Pipeline.Checked(
        files,
        findings(),
        parts.stream().mapToInt(Part::kept).sum(),
        reused,
        own + parts.stream().mapToLong(Part::statements).sum());
  }
}
