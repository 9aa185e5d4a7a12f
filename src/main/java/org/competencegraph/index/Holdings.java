package org.competencegraph.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What holds what, in arrays: the things that take part, numbered in the order of their IRIs, and
 * for each way of sharing its holders and members. Only facts are in it: suggestions are mappings,
 * and have none of these properties. ESCO's own concepts have ways of their own, so that loading
 * ESCO weighs nothing else anew.
 *
 * <p>Immutable but for the sums it lends, and safe for use by many threads.
 */
public final class Holdings {

  /** What sharing a holder of each way is called; of the last three only what is had or near. */
  static final List<String> KINDS =
      List.of(
          "shared-skill",
          "shared-code",
          "same-qualification",
          "same-competence",
          "adapted-code",
          "same-broader",
          "shared-skill",
          "shared-code",
          "essential-skill",
          "optional-skill",
          "essential-for",
          "optional-for",
          "same-broader",
          "other-depth",
          "same-title",
          "same-competence");

  /** The first ways make things related. */
  static final int COUNTED = 13;

  private final IntBuffer terms;
  private final LongBuffer totals;
  private final BitSet qualifications;
  private final BitSet fiches;
  private final List<Sharing> ways;
  private final List<Sharing> counted;
  private final AtomicReference<Sums> sums = new AtomicReference<>();

  /**
   * @param ways in the order of {@link #KINDS}
   */
  Holdings(
      IntBuffer terms,
      LongBuffer totals,
      BitSet qualifications,
      BitSet fiches,
      List<Sharing> ways) {
    this.terms = terms;
    this.totals = totals;
    this.qualifications = qualifications;
    this.fiches = fiches;
    this.ways = List.copyOf(ways);
    this.counted = ways.subList(0, COUNTED).stream().filter(each -> !each.isEmpty()).toList();
  }

  /** An activity or knowledge, with the competences that ask for it. */
  public Sharing skill() {
    return ways.get(0);
  }

  /** A Competent code, with the competences that it is printed for. */
  public Sharing code() {
    return ways.get(1);
  }

  /** A qualification or plan, with its competences. */
  public Sharing whole() {
    return ways.get(2);
  }

  /** A competence, with its activities, knowledge and codes as stated; for what is had only. */
  public Sharing competence() {
    return ways.get(15);
  }

  /** A code without {@code -c}, with itself and its adaptations. */
  public Sharing adaptation() {
    return ways.get(4);
  }

  /** A broader concept, such as a fiche, with itself and what it is broader than. */
  public Sharing broader() {
    return ways.get(5);
  }

  /** An activity or knowledge, with the qualifications and plans that have it somewhere. */
  public Sharing skillOfWhole() {
    return ways.get(6);
  }

  /** A Competent code, with the qualifications and plans that have it somewhere. */
  public Sharing codeOfWhole() {
    return ways.get(7);
  }

  /** A skill of ESCO, with the occupations and skills of ESCO that it is essential for. */
  public Sharing escoEssential() {
    return ways.get(8);
  }

  /** A subject, with the knowledge of it at any depth; for near matches only. */
  public Sharing subject() {
    return ways.get(13);
  }

  /** A title, with the competences that have it; for near matches only. */
  public Sharing title() {
    return ways.get(14);
  }

  IntBuffer terms() {
    return terms.duplicate();
  }

  LongBuffer totals() {
    return totals.duplicate();
  }

  BitSet fiches() {
    return (BitSet) fiches.clone();
  }

  List<Sharing> ways() {
    return ways;
  }

  /** The number here of a term of the graph; empty where it takes no part. */
  public OptionalInt node(int term) {
    int low = 0;
    int high = terms.limit();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (terms.get(middle) < term) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < terms.limit() && terms.get(low) == term
        ? OptionalInt.of(low)
        : OptionalInt.empty();
  }

  /** The term of the graph with a number here. */
  public int term(int node) {
    return terms.get(node);
  }

  /** The ways of sharing that make things related. */
  public List<Sharing> counted() {
    return counted;
  }

  /** The weight of all that holds a thing, in the unit of {@link Sharing}. */
  public long total(int node) {
    return totals.get(node);
  }

  /** The versions of qualifications that have competences. */
  public BitSet qualifications() {
    return (BitSet) qualifications.clone();
  }

  /** Whether a code stands for a whole profession, and says little of a single competence. */
  public boolean isFiche(int node) {
    return fiches.get(node);
  }

  /** Sums of nobody else, all 0; to be given back so. */
  public Sums borrowSums() {
    Sums free = sums.getAndSet(null);
    return free == null ? new Sums(terms.limit()) : free;
  }

  /** Takes sums back, all 0 again. */
  public void giveBack(Sums used) {
    sums.set(used);
  }
}
