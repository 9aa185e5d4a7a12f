package org.competencegraph.export;

import java.util.List;
import java.util.Optional;

/** The profiles that there are. */
public final class Profiles {

  private static final List<Profile> ALL =
      List.of(new FullProfile(), new ElmProfile(), new SkosProfile());

  private Profiles() {}

  /** All of them, the default first. */
  public static List<Profile> all() {
    return ALL;
  }

  /** The profile of a name, in any case. */
  public static Optional<Profile> named(String id) {
    return ALL.stream().filter(profile -> profile.id().equalsIgnoreCase(id)).findFirst();
  }
}
