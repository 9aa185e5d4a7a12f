package org.competencegraph.derive;

import org.competencegraph.align.EscoConcepts;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;

/** Of what vocabulary the objects of a set are, and of which version of it. */
public final class EscoHeader {

  private EscoHeader() {}

  /**
   * A set that maps to ESCO alone with that in its header; any other as it is.
   *
   * @param esco as it was loaded; a version that it does not state is not made up
   */
  public static MappingSet on(MappingSet set, EscoConcepts esco) {
    boolean isToEsco =
        !set.mappings().isEmpty()
            && set.mappings().stream()
                .allMatch(each -> each.object().startsWith(EscoConcept.NAMESPACE));
    return isToEsco
        ? set.with(Slot.OBJECT_SOURCE, EscoConcept.NAMESPACE)
            .with(Slot.OBJECT_SOURCE_VERSION, esco.version().orElse(""))
        : set;
  }
}
