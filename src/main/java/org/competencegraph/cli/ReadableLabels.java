package org.competencegraph.cli;

import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.Reference;
import org.competencegraph.query.Related;

/** Labels for the eye: a code without one has that of the same code with or without -c. */
record ReadableLabels(CompetenceGraph graph) {

  /** The same thing, with a label where there is one to borrow, and whose it is. */
  Reference of(Reference thing) {
    return new Reference(
        thing.iri(), thing.type(), thing.notation(), label(thing.iri(), thing.label()));
  }

  String of(Related thing) {
    return label(thing.iri(), thing.label());
  }

  private String label(String iri, String label) {
    return label.isEmpty()
        ? graph.labelledAs(iri).map(same -> same.label() + " (" + same.notation() + ")").orElse("")
        : label;
  }
}
