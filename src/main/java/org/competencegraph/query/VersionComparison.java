package org.competencegraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.query.VersionDiff.Kind;

/**
 * Compares two qualifications. Competences of one title are one; of the others those are that are
 * most alike, by the mean of the words of their titles and the activities that they share, from
 * {@value #SAME_COMPETENCE} on. A text that is not in the other one is taken for reworded where
 * another is at least {@value #SAME_TEXT} like it, by runs of three letters. Both are Dice's
 * coefficient, and both bounds are rules of thumb.
 */
final class VersionComparison {

  static final double SAME_COMPETENCE = 0.4;
  static final double SAME_TEXT = 0.6;

  /** What ties versions to each other is no change of theirs. */
  private static final Set<String> TIES = Set.of("replaces", "isReplacedBy");

  private final View.Qualification before;
  private final View.Qualification after;
  private final List<Change> changes = new ArrayList<>();

  VersionComparison(View.Qualification before, View.Qualification after) {
    this.before = before;
    this.after = after;
  }

  VersionDiff compared() {
    compareFacts();
    int unchanged = compareCompetences();
    Set<String> properties = new LinkedHashSet<>(before.statements().keySet());
    properties.addAll(after.statements().keySet());
    properties.removeAll(TIES);
    for (String property : properties) {
      compareTexts("", property, statements(before, property), statements(after, property));
    }
    return new VersionDiff(
        before.thing(), after.thing(), series(before).equals(series(after)), changes, unchanged);
  }

  private static List<Reference> statements(View.Qualification of, String property) {
    return of.statements().getOrDefault(property, List.of());
  }

  private static String series(View.Qualification qualification) {
    return qualification.thing().notation().replaceFirst("(?<=-\\d{4})-\\d+$", "");
  }

  private void compareFacts() {
    fact("title", before.thing().label(), after.thing().label());
    fact("definition", before.definition(), after.definition());
    fact("level", text(before.level()), text(after.level()));
    fact("year", text(before.year()), text(after.year()));
    fact("inForce", text(before.current()), text(after.current()));
    fact("fiche", notation(before.fiche()), notation(after.fiche()));
  }

  private static String text(java.util.OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String text(Optional<Boolean> truth) {
    return truth.map(String::valueOf).orElse("");
  }

  private static String notation(Optional<Reference> fiche) {
    return fiche.map(Reference::notation).orElse("");
  }

  private void fact(String what, String one, String other) {
    fact("", what, one, other);
  }

  private void fact(String where, String what, String one, String other) {
    if (!one.equals(other)) {
      Kind kind = one.isEmpty() ? Kind.CAME : other.isEmpty() ? Kind.WENT : Kind.CHANGED;
      changes.add(new Change(where, what, kind, one, other, 1));
    }
  }

  /** How many competences are the same in all that they say. */
  private int compareCompetences() {
    Pairing<View.Competence> pairing =
        Pairing.of(
            before.competences(),
            after.competences(),
            VersionComparison::similarity,
            SAME_COMPETENCE);
    for (View.Competence gone : pairing.onlyBefore()) {
      changes.add(
          new Change(
              gone.thing().notation(), "competence", Kind.WENT, gone.thing().label(), "", 1));
    }
    int unchanged = 0;
    for (View.Competence each : after.competences()) {
      int told = changes.size();
      Optional<Pairing.Pair<View.Competence>> pair =
          pairing.pairs().stream().filter(any -> any.after() == each).findFirst();
      if (pair.isPresent()) {
        compare(pair.get());
        unchanged += changes.size() == told ? 1 : 0;
      } else {
        changes.add(
            new Change(
                each.thing().notation(), "competence", Kind.CAME, "", each.thing().label(), 1));
      }
    }
    return unchanged;
  }

  private static double similarity(View.Competence one, View.Competence other) {
    String title = one.thing().label();
    if (title.equalsIgnoreCase(other.thing().label())) {
      return 1;
    }
    double activities =
        Similarity.of(new HashSet<>(one.activities()), new HashSet<>(other.activities()));
    return (Similarity.ofWords(title, other.thing().label()) + activities) / 2;
  }

  private void compare(Pairing.Pair<View.Competence> pair) {
    View.Competence one = pair.before();
    View.Competence other = pair.after();
    String where = other.thing().notation();
    if (!number(one).equals(number(other))) {
      changes.add(new Change(where, "competence", Kind.MOVED, number(one), number(other), 1));
    }
    if (!one.thing().label().equals(other.thing().label())) {
      changes.add(
          new Change(
              where,
              "title",
              Kind.REWORDED,
              one.thing().label(),
              other.thing().label(),
              pair.similarity()));
    }
    fact(where, "group", one.group(), other.group());
    compareCodes(where, codes(one), codes(other));
    compareTexts(where, "activity", one.activities(), other.activities());
    compareTexts(where, "knowledge", one.knowledge(), other.knowledge());
  }

  private static String number(View.Competence competence) {
    String notation = competence.thing().notation();
    return notation.substring(notation.lastIndexOf('/') + 1);
  }

  private static Set<String> codes(View.Competence competence) {
    Set<String> codes = new LinkedHashSet<>();
    competence.codes().forEach(code -> codes.add(code.notation()));
    if (competence.adaptedWithoutNumber()) {
      codes.add("-c");
    }
    return codes;
  }

  private void compareCodes(String where, Set<String> one, Set<String> other) {
    one.stream()
        .filter(code -> !other.contains(code))
        .forEach(code -> changes.add(new Change(where, "code", Kind.WENT, code, "", 1)));
    other.stream()
        .filter(code -> !one.contains(code))
        .forEach(code -> changes.add(new Change(where, "code", Kind.CAME, "", code, 1)));
  }

  private void compareTexts(String where, String what, List<Reference> one, List<Reference> other) {
    List<Reference> gone = one.stream().filter(each -> !other.contains(each)).toList();
    List<Reference> come = other.stream().filter(each -> !one.contains(each)).toList();
    Pairing<Reference> pairing =
        Pairing.of(gone, come, VersionComparison::textSimilarity, SAME_TEXT);
    for (Pairing.Pair<Reference> pair : pairing.pairs()) {
      boolean depth = isSameSubject(pair.before(), pair.after());
      changes.add(
          new Change(
              where,
              depth ? "depth" : what,
              depth ? Kind.CHANGED : Kind.REWORDED,
              pair.before().label(),
              pair.after().label(),
              depth ? 1 : pair.similarity()));
    }
    pairing
        .onlyBefore()
        .forEach(each -> changes.add(new Change(where, what, Kind.WENT, each.label(), "", 1)));
    pairing
        .onlyAfter()
        .forEach(each -> changes.add(new Change(where, what, Kind.CAME, "", each.label(), 1)));
  }

  private static double textSimilarity(Reference one, Reference other) {
    return isSameSubject(one, other) ? 1 : Similarity.ofLetters(one.label(), other.label());
  }

  /** Whether two say to know the same, at another depth. */
  private static boolean isSameSubject(Reference one, Reference other) {
    if (one.label().isEmpty() || other.label().isEmpty()) {
      return false;
    }
    Knowledge first = knowledge(one);
    Knowledge second = knowledge(other);
    return first.depth().isPresent()
        && second.depth().isPresent()
        && !first.depth().equals(second.depth())
        && first
            .subject()
            .toLowerCase(Locale.ROOT)
            .equals(second.subject().toLowerCase(Locale.ROOT));
  }

  private static Knowledge knowledge(Reference stated) {
    return Knowledge.of(new Phrase(stated.label(), stated.label(), Place.whole(""), List.of()));
  }
}
