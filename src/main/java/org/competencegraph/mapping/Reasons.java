package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.competencegraph.model.Relation;

/** Tells why a code was found for a text: by which label, by which wording, by which words. */
final class Reasons {

  /** A wording that has less in common is no reason. */
  private static final float NEAR = 0.15f;

  private final Knowledge knowledge;
  private final Scored scored;
  private final Worded text;

  Reasons(String text, Knowledge knowledge, Scored scored) {
    this.knowledge = knowledge;
    this.scored = scored;
    this.text = Worded.of(text);
  }

  Candidate candidate(Ranked.Place place) {
    int code = place.code();
    String method = place.method();
    int label = knowledge.firstLabel()[code];
    int meant = method.equals(SentenceEmbeddingMethod.ID) ? meant(code) : -1;
    int wording = nearestWording(code);
    OptionalInt inOther = place.isExact() ? namedInOther(code) : OptionalInt.empty();
    int inDutch = place.isExact() ? named(code) : label;
    Worded dutch = Worded.of(label < 0 ? "" : knowledge.labels().texts().get(inDutch));
    List<Candidate.Reason> reasons = new ArrayList<>();
    if (label >= 0) {
      add(reasons, dutch, "nl");
      boolean isFirst = inOther.isPresent() || isOther();
      if (isFirst || method.equals("other-language") || reasons.isEmpty()) {
        List<Candidate.Reason> other = new ArrayList<>();
        add(other, other(inOther.orElse(label)), knowledge.scheme().otherLanguage());
        reasons.addAll(isFirst ? 0 : reasons.size(), other);
      }
    }
    if (wording >= 0 && scored.near().wordings()[wording] > NEAR) {
      add(reasons, Worded.of(knowledge.wordings().titles().get(wording)), "nl");
      if (method.endsWith("neighbours") || method.equals("same-wording")) {
        reasons.addFirst(reasons.removeLast());
      }
    }
    if (meant >= 0) {
      addFirst(reasons, meant);
    }
    return new Candidate(
        knowledge.printed().get(code),
        label(label, wording),
        place.isExact()
            ? Relation.EXACT
            : relation(label, isOther() && label >= 0 ? other(label) : dutch),
        Math.round(place.confidence() * 1e4) / 1e4,
        method,
        reasons);
  }

  private boolean isOther() {
    return scored.asked().isOther();
  }

  /** The label of a code that is the text, in Dutch; the first one where none is. */
  private int named(int code) {
    Asked asked = scored.asked();
    OptionalInt spelled =
        label(code, row -> Labels.spelled(labels().texts().get(row)).equals(asked.spelled()));
    return spelled.orElseGet(
        () ->
            label(code, row -> labels().keys().all().get(row).equals(asked.key()))
                .orElse(knowledge.firstLabel()[code]));
  }

  /** The label of a code that is the text, in the other language, where no Dutch one is. */
  private OptionalInt namedInOther(int code) {
    return labels().keys().all().get(named(code)).equals(scored.asked().key())
        ? OptionalInt.empty()
        : label(code, row -> labels().isSpelledInOther(row, scored.asked()));
  }

  private OptionalInt label(int code, IntPredicate wanted) {
    return labels(code).filter(wanted).findFirst();
  }

  /** The labels of a code, which follow each other. */
  private IntStream labels(int code) {
    int[] codes = labels().code();
    int first = knowledge.firstLabel()[code];
    return first < 0
        ? IntStream.empty()
        : IntStream.range(first, codes.length).takeWhile(row -> codes[row] == code);
  }

  private Labels labels() {
    return knowledge.labels();
  }

  /** The label of a code that a model of the user's own finds nearest; -1 where it has none. */
  private int meant(int code) {
    float[] near = scored.near().meanings();
    return labels(code)
        .boxed()
        .max(Comparator.comparingDouble(label -> knowledge.meanings().ofLabel(label, near)))
        .orElse(-1);
  }

  /** A label may be there already, as the first of its code. */
  private void addFirst(List<Candidate.Reason> reasons, int label) {
    boolean isOther = knowledge.meanings().isOther(label, scored.near().meanings());
    Worded worded = isOther ? other(label) : Worded.of(knowledge.labels().texts().get(label));
    reasons.removeIf(each -> each.label().equals(worded.text()));
    List<Candidate.Reason> first = new ArrayList<>();
    add(first, worded, isOther ? knowledge.scheme().otherLanguage() : "nl");
    reasons.addAll(0, first);
  }

  private void add(List<Candidate.Reason> reasons, Worded label, String language) {
    if (!label.text().isEmpty()) {
      reasons.add(
          new Candidate.Reason(
              label.text(), language, text.matched(label, standingFor(label, language))));
    }
  }

  /** The stems that stand for a word of a label. */
  private Predicate<String> standingFor(Worded label, String language) {
    Vocabulary vocabulary = knowledge.language().vocabulary();
    LongStream features =
        language.equals("nl")
            ? label.meaning().stream().mapToLong(TextFeatures::stemHash)
            : Arrays.stream(TextFeatures.meaningInOther(label.words()));
    int[] words = features.mapToInt(vocabulary::id).filter(id -> id >= 0).sorted().toArray();
    return stem -> knowledge.language().standsFor(stem, words);
  }

  private Worded other(int label) {
    return Worded.of(knowledge.labels().others().get(label));
  }

  private String label(int label, int wording) {
    if (label >= 0) {
      String dutch = knowledge.labels().texts().get(label);
      return dutch.isEmpty() ? knowledge.labels().others().get(label) : dutch;
    }
    return wording >= 0 ? knowledge.wordings().titles().get(wording) : "";
  }

  private int nearestWording(int code) {
    int nearest = -1;
    float most = Float.NEGATIVE_INFINITY;
    float[] near = scored.near().wordings();
    for (int wording : knowledge.wordingsOf()[code]) {
      if (near[wording] > most) {
        nearest = wording;
        most = near[wording];
      }
    }
    return nearest;
  }

  /**
   * By the words alone: a label that has fewer is broader, one that has more is narrower. One that
   * has the same is close: it differs in signs, or it would be exact.
   */
  private Relation relation(int label, Worded dutch) {
    Set<String> stems = text.meaning();
    if (label < 0 || stems.isEmpty()) {
      return Relation.CLOSE;
    }
    Set<String> ofLabel = dutch.meaning();
    if (stems.equals(ofLabel)) {
      return Relation.CLOSE;
    }
    if (!ofLabel.isEmpty() && stems.containsAll(ofLabel)) {
      return Relation.BROAD;
    }
    return ofLabel.containsAll(stems) ? Relation.NARROW : Relation.CLOSE;
  }
}
