package org.competencegraph.vocabulary;

import org.competencegraph.model.Mapping;

/** A row of a published table of mappings that is not in SSSOM. */
record MappingRow(Mapping mapping) {

  /** What it is known by: the same row twice counts once. */
  String key() {
    return mapping.subject() + "\n" + mapping.predicate() + "\n" + mapping.object();
  }
}
