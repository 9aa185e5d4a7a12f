package org.competencegraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.text.Hit;
import org.competencegraph.text.TextSearch;

/**
 * Maps a text to the codes that its words find: those with such a label, and those of competences
 * with such a title.
 */
final class WordMapping {

  /** More than that many words are not compared. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final int MOST_HITS = 400;
  private static final double FITS = 0.5;
  private static final Pattern VERSION_2 = Pattern.compile("(?:SK|KN|SO)-\\d+(?:-c)?");
  private static final Pattern VERSION_1 = Pattern.compile("[A-Z]\\d{6}|(?:co )?\\d+(?:-c)?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final IndexedGraph graph;
  private final TextSearch text;

  WordMapping(IndexedGraph graph, TextSearch text) {
    this.graph = graph;
    this.text = text;
  }

  static boolean isOf(String notation, Target target) {
    return switch (target) {
      case COMPETENT1 -> VERSION_1.matcher(notation).matches();
      case COMPETENT2 -> VERSION_2.matcher(notation).matches();
      case COMPETENT -> isOf(notation, Target.COMPETENT1) || isOf(notation, Target.COMPETENT2);
    };
  }

  Mapped map(Wording wording, Target target, int limit) {
    return new Mapped(
        wording.text(),
        ranking(wording, target, limit).matches().stream()
            .filter(match -> match.confidence() >= FITS)
            .toList());
  }

  Mapped ranking(Wording wording, Target target, int limit) {
    String asked = wording.text().substring(0, Math.min(wording.text().length(), MOST_CHARACTERS));
    Map<Integer, CodeMatch> found = new LinkedHashMap<>();
    for (Hit hit : text.search(asked, Optional.empty(), MOST_HITS)) {
      OptionalInt thing = graph.id(hit.iri());
      if (thing.isPresent()) {
        for (int code : codes(thing.getAsInt())) {
          Reference reference = graph.reference(code);
          if (isOf(reference.notation(), target)) {
            found.putIfAbsent(code, match(asked, reference, hit));
          }
        }
      }
    }
    return new Mapped(wording.text(), found.values().stream().limit(limit).toList());
  }

  private List<Integer> codes(int thing) {
    return graph.type(thing).filter(ThingType.COMPETENT::equals).isPresent()
        ? List.of(thing)
        : graph.objects(thing, Elm.RELATED_SKILL);
  }

  private static CodeMatch match(String asked, Reference code, Hit hit) {
    Set<String> words = words(asked);
    List<String> matched = new ArrayList<>(words);
    Set<String> there = words(hit.matchedLabel());
    matched.retainAll(there);
    boolean whole =
        CanonicalText.ofItem(asked).equalsIgnoreCase(CanonicalText.ofItem(hit.matchedLabel()));
    double share = (double) matched.size() / Math.max(1, Math.max(words.size(), there.size()));
    return new CodeMatch(
        code.iri(),
        code.notation(),
        code.label().isEmpty() ? hit.matchedLabel() : code.label(),
        whole ? "exact" : "close",
        whole ? 1 : share,
        whole ? "same-label" : "shared-words",
        List.of(new CodeMatch.Evidence(hit.matchedLabel(), hit.language(), matched)));
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
