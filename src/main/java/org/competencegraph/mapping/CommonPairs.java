package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Pairs of texts that mean alike by a {@link Thesaurus}: as many as it takes beside what the user
 * loaded, those first that have most of its words.
 *
 * @param dutch pairs in Dutch
 * @param translations pairs of Dutch and English; none for codes that have no English labels
 */
record CommonPairs(List<Pair> dutch, List<Translation> translations) {

  /**
   * For each text of the user's own: a small graph learns as little of the words of others as it
   * has of its own.
   */
  private static final int FOR_EACH_TEXT = 2;

  /** Two texts. */
  record Pair(String one, String other) {}

  /** Some of them in one. */
  private record Group(float known, List<Pair> dutch, List<Translation> translations) {}

  /**
   * Chooses.
   *
   * @param isKnown whether a stem, by its hash, stands in the user's own texts
   * @param texts how many of these there are
   */
  static CommonPairs of(
      ThesaurusFeatures thesaurus, Scheme scheme, LongPredicate isKnown, int texts) {
    List<Group> groups = new ArrayList<>();
    for (ThesaurusFeatures.OfTerm each : thesaurus.terms()) {
      groups.add(group(each.term(), ThesaurusFeatures.share(each.words(), isKnown)));
    }
    for (ThesaurusFeatures.OfParaphrase each : thesaurus.paraphrases()) {
      groups.add(group(each.paraphrase(), ThesaurusFeatures.share(each.words(), isKnown)));
    }
    groups.sort(Comparator.comparing(Group::known).reversed());
    List<Pair> dutch = new ArrayList<>();
    List<Translation> translations = new ArrayList<>();
    long most = (long) FOR_EACH_TEXT * texts;
    for (Group group : groups) {
      if (group.known() > 0 && dutch.size() < most) {
        dutch.addAll(group.dutch());
        translations.addAll(group.translations());
      }
    }
    return new CommonPairs(dutch, scheme == Scheme.ESCO ? translations : List.of());
  }

  /** What is said for a word is one text: its words are near each other, too. */
  private static Group group(Thesaurus.Term term, float known) {
    List<Pair> pairs = new ArrayList<>();
    for (List<String> others : List.of(term.same(), term.near())) {
      if (!others.isEmpty()) {
        pairs.add(new Pair(term.word(), String.join(" ", others)));
      }
    }
    return new Group(
        known,
        pairs,
        term.english().isEmpty()
            ? List.of()
            : List.of(new Translation(term.word(), String.join(" ", term.english()))));
  }

  private static Group group(Thesaurus.Paraphrase paraphrase, float known) {
    return new Group(
        known,
        List.of(
            new Pair(paraphrase.label(), paraphrase.said()),
            new Pair(paraphrase.label(), paraphrase.brief())),
        List.of(
            new Translation(paraphrase.label(), paraphrase.english()),
            new Translation(paraphrase.said(), paraphrase.english())));
  }
}
