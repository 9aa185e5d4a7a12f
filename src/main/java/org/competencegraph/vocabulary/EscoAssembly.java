package org.competencegraph.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** All that is gathered of ESCO. What it holds goes by the languages that were asked for. */
final class EscoAssembly {

  private static final int LONGEST_LABEL = 1000;

  /** No description is as long; what is longer is something else. */
  private static final int LONGEST_TEXT = 100_000;

  private final List<String> languages;
  private final Map<String, EscoDraft> drafts = new HashMap<>();

  EscoAssembly(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  List<String> languages() {
    return languages;
  }

  /**
   * The concept with an IRI.
   *
   * @param here where it is named, which is only asked for the first time
   */
  EscoDraft at(String iri, Supplier<Place> here) {
    return drafts.computeIfAbsent(iri, key -> new EscoDraft(key, here.get()));
  }

  Collection<EscoDraft> drafts() {
    return drafts.values();
  }

  /** A label in the one spelling of the graph; empty where there is none that can be used. */
  static Optional<String> label(String given, Supplier<Place> here, RowFindings findings) {
    if (given.indexOf('\u00A0') >= 0 || given.indexOf('\u202F') >= 0) {
      findings.add(
          Finding.info(
              "esco-label-space",
              here.get(),
              Row.quote(given) + " has no-break spaces, which are read as spaces"));
    }
    String label = CanonicalText.ofProse(given);
    if (label.length() > LONGEST_LABEL) {
      findings.add(
          Finding.error(
              "table-cell-long",
              here.get(),
              "a label has " + label.length() + " characters, which none has; it is not read"));
      return Optional.empty();
    }
    return Optional.of(label).filter(each -> !each.isEmpty());
  }

  /** A description in that spelling. */
  static Optional<String> text(String given) {
    String text = CanonicalText.ofProse(given);
    return Optional.of(text).filter(each -> !each.isEmpty() && each.length() <= LONGEST_TEXT);
  }

  /** Gives a concept its preferred label. */
  static void prefer(
      EscoDraft draft,
      String language,
      String label,
      int rank,
      Supplier<Place> here,
      RowFindings findings) {
    draft
        .label(language, label, rank, here)
        .ifPresent(
            before ->
                findings.add(
                    Finding.warning(
                        "esco-label-differs",
                        here.get(),
                        draft.iri()
                            + " has the label "
                            + Row.quote(before)
                            + " in "
                            + language
                            + " already, which is taken; here it is "
                            + Row.quote(label))));
  }
}
