package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.competencegraph.model.Relation;

/**
 * Tells why a code was found for a text: by which label, by which wording, by which words. What the
 * method went by that says most for the code comes first, then what it is called, then what it is
 * printed for.
 */
final class Reasons {

  /** A wording that has less in common is no reason beside another one. */
  private static final float NEAR = 0.15f;

  private static final String DUTCH = "nl";

  private static final float[] NOTHING = {};

  /** What a bridge looks at most. */
  private static final LabelMethod BRIDGED = new LabelGramsMethod();

  private final Knowledge knowledge;
  private final Scored scored;
  private final Worded text;
  private final Map<MappingMethod, float[]> fitting = new HashMap<>();

  /** A label is told as a reason, and tells how broad its code is: it is taken apart once. */
  private final Map<String, Worded> apart = new HashMap<>();

  Reasons(String text, Knowledge knowledge, Scored scored) {
    this.knowledge = knowledge;
    this.scored = scored;
    this.text = worded(text);
  }

  /** A label or a wording, as it is told. */
  private record Told(String text, String language) {}

  Candidate candidate(Ranked.Place place) {
    int code = place.code();
    int label = knowledge.firstLabel()[code];
    int wording = best(wordings(code), scored.near().wordings());
    return new Candidate(
        knowledge.printed().get(code),
        label(label, wording),
        place.isExact() ? Relation.EXACT : relation(place),
        Math.round(place.confidence() * 1e4) / 1e4,
        place.method().id(),
        reasons(place, wording));
  }

  private List<Candidate.Reason> reasons(Ranked.Place place, int wording) {
    Set<Told> told = new LinkedHashSet<>();
    wentBy(place).ifPresent(told::add);
    int label = knowledge.firstLabel()[place.code()];
    if (label >= 0) {
      told.add(told(label, false));
    }
    if (wording >= 0 && (told.isEmpty() || scored.near().wordings()[wording] > NEAR)) {
      told.add(new Told(knowledge.wordings().titles().get(wording), DUTCH));
    }
    return told.stream().map(this::reason).toList();
  }

  /** The label or wording that a method found a code by. */
  private Optional<Told> wentBy(Ranked.Place place) {
    int code = place.code();
    return switch (place.method()) {
      case ExactLabelMethod exact -> named(code);
      case LabelMethod method -> byLabel(code, method);
      case WordingMethod method -> byWording(code, method);
      case BridgeMethod bridge ->
          BridgeMethod.partner(code, scored.near(), knowledge).stream()
              .boxed()
              .findFirst()
              .flatMap(other -> byLabel(other, BRIDGED));
      default -> Optional.empty();
    };
  }

  private Optional<Told> byLabel(int code, LabelMethod method) {
    int[] labels = labels(code).toArray();
    // Most codes have one label, and then there is nothing to choose.
    int label =
        labels.length <= 1
            ? best(labels, NOTHING)
            : best(
                labels,
                fitting.computeIfAbsent(
                    method, key -> method.byLabel(scored.asked(), scored.near(), knowledge)));
    return label < 0
        ? Optional.empty()
        : Optional.of(
            told(label, method.isInOther(label, scored.asked(), scored.near(), knowledge)));
  }

  private Optional<Told> byWording(int code, WordingMethod method) {
    int wording =
        best(
            wordings(code),
            fitting.computeIfAbsent(
                method, key -> method.byWording(scored.asked(), scored.near(), knowledge)));
    return wording < 0
        ? Optional.empty()
        : Optional.of(new Told(knowledge.wordings().titles().get(wording), DUTCH));
  }

  /** The best of some by how well each fits, the first of equal ones; -1 of none. */
  private static int best(int[] some, float[] fitting) {
    int best = some.length == 0 ? -1 : some[0];
    for (int each : some) {
      // A method that has nothing to say of any has nothing of these.
      if (each < fitting.length && fitting[each] > fitting[best]) {
        best = each;
      }
    }
    return best;
  }

  private boolean isOther() {
    return scored.asked().isOther();
  }

  /**
   * The label of a code that says what the text says: that which is spelled so, one with the same
   * words, one in the other language.
   */
  private Optional<Told> named(int code) {
    Asked asked = scored.asked();
    IntPredicate isSpelled = row -> Labels.isSpelled(labels().texts().get(row), asked);
    IntPredicate isSame = row -> labels().keys().all().get(row).equals(asked.key());
    Stream<Told> inDutch =
        Stream.of(isSpelled, isSame)
            .flatMap(wanted -> labels(code).filter(wanted).limit(1).mapToObj(this::inDutch));
    Stream<Told> inOther =
        labels(code).filter(row -> labels().isSpelledInOther(row, asked)).mapToObj(this::inOther);
    return Stream.concat(inDutch, inOther).findFirst();
  }

  private int[] wordings(int code) {
    return knowledge.wordingsOf()[code];
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

  /** A label in one of the languages, or in that which it is there in. */
  private Told told(int label, boolean isOther) {
    Told one = isOther ? inOther(label) : inDutch(label);
    return !one.text().isEmpty() ? one : isOther ? inDutch(label) : inOther(label);
  }

  private Told inDutch(int label) {
    return new Told(labels().texts().get(label), DUTCH);
  }

  private Told inOther(int label) {
    return new Told(labels().others().get(label), knowledge.scheme().otherLanguage());
  }

  private Candidate.Reason reason(Told told) {
    Worded label = worded(told.text());
    return new Candidate.Reason(
        told.text(), told.language(), text.matched(label, standingFor(label, told.language())));
  }

  private Worded worded(String words) {
    return apart.computeIfAbsent(
        words, key -> Worded.of(key, knowledge.language().vocabulary()::hasStem));
  }

  /** The stems that stand for a word of a label. */
  private Predicate<String> standingFor(Worded label, String language) {
    Vocabulary vocabulary = knowledge.language().vocabulary();
    LongStream features =
        language.equals(DUTCH)
            ? label.meaning().stream().mapToLong(TextFeatures::stemHash)
            : Arrays.stream(TextFeatures.meaningInOther(label.words()));
    int[] words = features.mapToInt(vocabulary::id).filter(id -> id >= 0).sorted().toArray();
    return stem -> knowledge.language().standsFor(stem, words);
  }

  private String label(int label, int wording) {
    if (label >= 0) {
      String dutch = knowledge.labels().texts().get(label);
      return dutch.isEmpty() ? knowledge.labels().others().get(label) : dutch;
    }
    return wording >= 0 ? knowledge.wordings().titles().get(wording) : "";
  }

  /**
   * By the words alone: a label that has fewer is broader, one that has more is narrower, and so is
   * one that is a part of several. One that has the same is close: it differs in signs, or it would
   * be exact.
   */
  private Relation relation(Ranked.Place place) {
    int label = knowledge.firstLabel()[place.code()];
    Set<String> stems = text.meaning();
    if (label < 0 || stems.isEmpty() || place.method() instanceof ExactLabelMethod) {
      return Relation.CLOSE;
    }
    if (scored.asked().hasActions() && scored.isPart(place.code())) {
      // One of several actions: the text says more than the code does.
      return Relation.NARROW;
    }
    Set<String> ofLabel = worded((isOther() ? inOther(label) : inDutch(label)).text()).meaning();
    if (stems.equals(ofLabel)) {
      return Relation.CLOSE;
    }
    if (!ofLabel.isEmpty() && stems.containsAll(ofLabel)) {
      return Relation.BROAD;
    }
    return ofLabel.containsAll(stems) ? Relation.NARROW : Relation.CLOSE;
  }
}
