package org.competencegraph.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.competencegraph.EscoDiff;
import org.competencegraph.model.EscoConcept;

/** What becomes of links to ESCO, as a table, JSON or CSV. */
final class EscoDiffForm {

  private EscoDiffForm() {}

  static void print(EscoDiff diff, Format format, Console console) {
    switch (format) {
      case JSON -> console.out().println(Json.of(diff));
      case CSV -> whole(diff).printCsv(console.out());
      case TABLE -> {
        console.out().println(summary(diff));
        if (!diff.links().isEmpty()) {
          brief(diff).printTable(console.out(), console.width());
        }
      }
    }
  }

  private static String summary(EscoDiff diff) {
    String links =
        List.of(EscoDiff.Fate.values()).stream()
            .map(
                fate ->
                    diff.links().stream().filter(each -> each.fate() == fate).count()
                        + " "
                        + words(fate))
            .collect(Collectors.joining(", "));
    return "ESCO %s → %s: %d concepts came, %d were replaced, %d were split, %d went%nLinks: %d unchanged, %s"
        .formatted(
            diff.before(),
            diff.after(),
            diff.came(),
            diff.replaced(),
            diff.split(),
            diff.went(),
            diff.unchanged(),
            links);
  }

  private static String words(EscoDiff.Fate fate) {
    return switch (fate) {
      case MOVES -> "move";
      case SPLITS -> "split";
      case DIES -> "die";
      case REWORDED -> "to a concept that is reworded";
    };
  }

  private static Rows whole(EscoDiff diff) {
    return new Rows(
        List.of(
            "change",
            "set",
            "from",
            "relation",
            "concept",
            "label",
            "to",
            "toLabel",
            "named",
            "namedLabel"),
        diff.links().stream()
            .map(
                link ->
                    List.of(
                        link.fate().id(),
                        link.set(),
                        link.from(),
                        link.relation(),
                        link.concept(),
                        link.label(),
                        String.join(" ", link.to().keySet()),
                        String.join("; ", link.to().values()),
                        String.join(" ", link.named().keySet()),
                        String.join("; ", link.named().values())))
            .toList());
  }

  /** A concept is its label here: its IRI says nothing to the eye. */
  private static Rows brief(EscoDiff diff) {
    return new Rows(
        List.of("change", "set", "from", "relation", "concept", "to"),
        diff.links().stream()
            .map(
                link ->
                    List.of(
                        link.fate().id(),
                        link.set(),
                        link.from().replaceFirst("^.*/id/[a-z-]+/", ""),
                        link.relation(),
                        named(link.label(), link.concept()),
                        link.named().isEmpty()
                            ? named(link.to())
                            : "gone; the old version names " + named(link.named())))
            .toList());
  }

  private static String named(Map<String, String> concepts) {
    return concepts.entrySet().stream()
        .map(each -> named(each.getValue(), each.getKey()))
        .collect(Collectors.joining("; "));
  }

  private static String named(String label, String iri) {
    return label.isEmpty() ? iri.replace(EscoConcept.NAMESPACE, "") : label;
  }
}
