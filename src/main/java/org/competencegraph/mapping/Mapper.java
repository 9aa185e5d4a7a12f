package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which codes a text stands for, how sure that is, and why. Immutable, and safe for use by
 * many threads.
 */
public final class Mapper {

  /** Of a text with fewer known words, nothing can be said: it is of another language, or none. */
  private static final float FAMILIAR = 0.34f;

  /** By a model of the user's own, a text with a label or wording so near has a meaning. */
  private static final float MEANT = 0.5f;

  /** Where the best answer is right less often, nothing is said to fit. */
  private static final double FITS = 0.1;

  /** The kind of the codes of ESCO's first half: a text names an occupation or a skill. */
  private static final String OCCUPATION = "occupation";

  private static final double EVEN = 0.5;

  private final Knowledge knowledge;
  private final LearnedHalf first;
  private final LearnedHalf second;
  private final String learnedFrom;
  private final Set<String> notations;
  private final Optional<SentenceEncoder> encoder;

  /**
   * Without a model of the user's own to ask.
   *
   * @param learnedFrom see {@link Sentences#fingerprint}
   */
  Mapper(Knowledge knowledge, LearnedHalf first, LearnedHalf second, String learnedFrom) {
    this(knowledge, first, second, learnedFrom, Optional.empty());
  }

  private Mapper(
      Knowledge knowledge,
      LearnedHalf first,
      LearnedHalf second,
      String learnedFrom,
      Optional<SentenceEncoder> encoder) {
    this.encoder = encoder;
    this.learnedFrom = learnedFrom;
    this.knowledge = knowledge;
    this.first = first;
    this.second = second;
    this.notations = new HashSet<>(knowledge.notations());
  }

  /** Which codes are asked for: each half is ranked and weighed apart. */
  public enum Half {
    /** Those of Competent 1, or the occupations of ESCO. */
    FIRST,
    /** Those of Competent 2, or the skills of ESCO. */
    SECOND,
    /** Both. */
    BOTH
  }

  /**
   * Opens what {@link MapperTraining} wrote.
   *
   * @throws IOException if there is none, or one of another version, or a damaged one, with what to
   *     do
   */
  public static Mapper open(Path directory, Scheme scheme) throws IOException {
    return MapperFile.read(directory, scheme);
  }

  /** The file of a mapper in a directory. */
  public static Path file(Path directory, Scheme scheme) {
    return directory.resolve(scheme.file());
  }

  /** Writes it into a directory, which has none yet. */
  public void write(Path directory) throws IOException {
    MapperFile.write(directory, this);
  }

  /**
   * The same, which asks a model. Without one, methods that take a model have nothing to say.
   *
   * @throws IllegalArgumentException if labels were embedded by another model
   */
  public Mapper with(Optional<SentenceEncoder> model) {
    if (model.isEmpty() && encoder.isEmpty()) {
      return this;
    }
    if (model.isPresent()
        && model.get().dimensions() != knowledge.meanings().vectors().dimensions()) {
      throw new IllegalArgumentException(
          "the model gives "
              + model.get().dimensions()
              + " numbers for a text, and the mapper has "
              + knowledge.meanings().vectors().dimensions());
    }
    return new Mapper(knowledge, first, second, learnedFrom, model);
  }

  /** The fingerprint of the model that its labels were embedded by; empty without one. */
  public String embeddedBy() {
    return knowledge.meanings().model();
  }

  /** The fingerprint of what it was learned from, see {@link Sentences#fingerprint}. */
  public String learnedFrom() {
    return learnedFrom;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  LearnedHalf first() {
    return first;
  }

  LearnedHalf second() {
    return second;
  }

  /** Whether a code, without {@code -c}, or a concept of ESCO can be answered. */
  public boolean isCandidate(String notation, Half half) {
    boolean isSecond = Notation.isSecond(notation);
    return notations.contains(notation) && (half == Half.BOTH || isSecond == (half == Half.SECOND));
  }

  /**
   * Whether it has learned from a text with codes that says the same, whatever the order,
   * inflection and small words: what it says of such a text is no measure of it.
   */
  public boolean hasLearned(String text) {
    return knowledge.wordings().keys().has(knowledge.language().key(text));
  }

  /**
   * Ranks codes.
   *
   * @param text any text; of a long one, the beginning counts
   * @param context what belongs to it: activities, knowledge
   * @param limit the most codes, 1 or more
   */
  public Ranking rank(String text, List<String> context, Half half, int limit) {
    Asked asked = Asked.of(text, context, knowledge.language());
    boolean isEmpty = asked.key().isEmpty() && asked.spelled().isEmpty();
    if (isEmpty || knowledge.codes() == 0) {
      return Ranking.NOTHING;
    }
    ByteVector sentence =
        encoder.map(each -> ByteVector.of(each.vector(text))).orElse(ByteVector.NONE);
    Scored scored = Scored.of(asked.with(sentence), knowledge);
    if (asked.key().isEmpty() && scored.named().isEmpty()) {
      // Without a word that has a meaning, a text is a label or nothing: R, C#.
      return Ranking.NOTHING;
    }
    List<Ranked.Place> places = places(scored, half, limit);
    boolean fits =
        !places.isEmpty()
            && (places.getFirst().isExact()
                || places.getFirst().confidence() >= FITS
                    && (asked.familiarity() >= FAMILIAR || isMeant(scored)));
    Reasons reasons = new Reasons(text, knowledge, scored);
    return new Ranking(fits, places.stream().limit(limit).map(reasons::candidate).toList());
  }

  /** The best of each half that is asked for, the best of all first. */
  private List<Ranked.Place> places(Scored scored, Half half, int limit) {
    List<Ranked.Place> places = new ArrayList<>();
    boolean isEither = half == Half.BOTH && knowledge.scheme() == Scheme.ESCO;
    double occupation = isEither ? occupation(scored) : 0;
    if (half != Half.FIRST) {
      double share = 1 - occupation;
      new Ranked(scored, second.of(scored.asked()), knowledge.range(true))
          .best(limit)
          .forEach(each -> places.add(each.times(share)));
    }
    if (half != Half.SECOND) {
      double share = isEither ? occupation : 1;
      new Ranked(scored, first.of(scored.asked()), knowledge.range(false))
          .best(limit)
          .forEach(each -> places.add(each.times(share)));
    }
    // Each half is in order already; sorting keeps equal ones as they are.
    places.sort(Ranked.BEST_FIRST);
    return places;
  }

  /**
   * How likely an occupation is meant rather than a skill. Kinds are learned from Dutch labels: in
   * the other language the nearest label of each tells.
   */
  private double occupation(Scored scored) {
    if (!scored.asked().isOther()) {
      return knowledge.language().kinds().share(OCCUPATION, scored.asked());
    }
    double first = scored.best(Scored.OTHER, knowledge.range(false));
    double second = scored.best(Scored.OTHER, knowledge.range(true));
    double both = first * first + second * second;
    return both == 0 ? EVEN : first * first / both;
  }

  private static boolean isMeant(Scored scored) {
    for (float near : scored.near().meanings()) {
      if (near >= MEANT) {
        return true;
      }
    }
    return false;
  }
}
