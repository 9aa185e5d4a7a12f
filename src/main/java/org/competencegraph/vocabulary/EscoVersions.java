package org.competencegraph.vocabulary;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** What files say of their version: in RDF itself, else by their names and those of folders. */
final class EscoVersions {

  private static final Pattern IN_NAME =
      Pattern.compile("(?i)(?:^|[^a-z0-9])v(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?![0-9.]*\\d)");
  private static final Pattern STATED = Pattern.compile("(?i)v?\\s?(\\d{1,2}(?:\\.\\d{1,2}){1,3})");

  /** The first file of each version. */
  private final TreeMap<String, String> places = new TreeMap<>();

  /** Takes what a file's text says; where that says nothing, its path does. */
  void add(Collection<String> stated, String path, List<Path> given, String place) {
    List<String> found =
        stated.stream().flatMap(each -> match(STATED.matcher(each), true).stream()).toList();
    if (found.isEmpty()) {
      named(path, given).ifPresent(version -> places.putIfAbsent(version, place));
    } else {
      found.forEach(version -> places.putIfAbsent(version, place));
    }
  }

  /** The last version in a path, from what was given downwards: folders above it say nothing. */
  private static Optional<String> named(String path, List<Path> given) {
    String shown = path.replace('\\', '/');
    for (Path each : given) {
      String above = each.toString().replace('\\', '/');
      String name = each.getFileName() == null ? "" : each.getFileName().toString();
      if (shown.startsWith(above)) {
        shown = name + shown.substring(above.length());
        break;
      }
    }
    return match(IN_NAME.matcher(shown), false);
  }

  private static Optional<String> match(Matcher matcher, boolean whole) {
    Optional<String> last = Optional.empty();
    if (whole) {
      return matcher.matches() ? Optional.of(matcher.group(1)) : last;
    }
    while (matcher.find()) {
      last = Optional.of(matcher.group(1));
    }
    return last;
  }

  /** The one version that all files with a version have. */
  Optional<String> only() {
    return places.size() == 1 ? Optional.of(places.firstKey()) : Optional.empty();
  }

  Optional<Finding> mixed() {
    if (places.size() < 2) {
      return Optional.empty();
    }
    StringBuilder all = new StringBuilder();
    places.forEach(
        (version, place) -> all.append(", ").append(version).append(" in ").append(place));
    return Optional.of(
        Finding.warning(
            "esco-versions-mixed",
            Place.whole(places.lastEntry().getValue()),
            "the files are of several versions: "
                + all.substring(2)
                + "; all are read as one, which has no version then, so give one version only"));
  }
}
