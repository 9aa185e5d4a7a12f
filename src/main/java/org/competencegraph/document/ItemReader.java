package org.competencegraph.document;

import java.util.List;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Phrase;

/** How a family of documents prints a list. */
interface ItemReader {

  /** The items of a list, in order; what stands outside any item is reported as a finding. */
  List<Item> items(List<Line> lines, Findings findings);

  /** The phrase that an item states, with the repairs that this family needs. */
  Phrase phrase(Item item, Findings findings);

  /** Running text, with the same repairs: its final stop stays. */
  Phrase prose(Item item, Findings findings);
}
