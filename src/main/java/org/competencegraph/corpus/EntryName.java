package org.competencegraph.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a file in an archive, which somebody else chose. It is a label, and never becomes a
 * path of the machine.
 *
 * @param path steps with slashes between them
 */
record EntryName(String path) {

  private static final int LONGEST = 250;
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern ABSOLUTE = Pattern.compile("(?s)/.*|[A-Za-z]:.*");

  /** Some programs on Windows write backslashes. */
  EntryName {
    path = path.replace('\\', '/');
  }

  private List<String> steps() {
    return List.of(path.split("/"));
  }

  /** Whether it would lead out of a folder into which it is unpacked. */
  boolean climbs() {
    return steps().contains("..") || ABSOLUTE.matcher(path).matches();
  }

  /** Whether such a name is passed over in folders too. */
  boolean isPassedOver() {
    return !climbs()
        && steps().stream().filter(step -> !step.equals(".")).anyMatch(Input::isPassedOver);
  }

  /** Fit to be printed. */
  String shown() {
    String printable = UNPRINTABLE.matcher(path).replaceAll("\uFFFD");
    return printable.length() <= LONGEST
        ? printable
        : "…" + printable.substring(printable.length() - LONGEST);
  }

  /** The last step, fit to be printed. */
  String file() {
    String shown = shown();
    return shown.substring(shown.lastIndexOf('/') + 1);
  }
}
