package org.competencegraph.derive;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.align.AlignmentMethod;
import org.competencegraph.align.AlignmentMethods;

/** The mapping sets that each build makes anew; no file may take their names. */
public final class OwnSets {

  private static final Set<String> NAMES =
      Stream.concat(
              AlignmentMethods.all().stream().map(AlignmentMethod::id),
              Stream.concat(DerivedMappings.NAMES.stream(), Stream.of(EscoSuggestions.NAME)))
          .collect(Collectors.toUnmodifiableSet());

  private OwnSets() {}

  /** Whether a set of that name is made by builds. */
  public static boolean has(String name) {
    return NAMES.contains(name);
  }
}
