package org.competencegraph.align;

import java.util.List;

/** The methods of alignment, in the order in which they run. */
public final class AlignmentMethods {

  private AlignmentMethods() {}

  /** All methods. */
  public static List<AlignmentMethod> all() {
    return List.of(new SameTitleMethod(), new SameProfessionMethod(), new FicheRomeMethod());
  }
}
