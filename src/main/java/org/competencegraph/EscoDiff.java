package org.competencegraph;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a version of ESCO after another means for those who link to it.
 *
 * @param before the version that was, as its files state it; else a name for them
 * @param after the version that comes
 * @param came concepts that only the one after has
 * @param replaced concepts of the one before that another stands for now
 * @param split concepts of the one before that several stand for now
 * @param went concepts of the one before that are gone or not to be used any more, and that nothing
 *     stands for
 * @param unchanged how many links go on as they are
 * @param links the others, by set, subject and concept
 */
public record EscoDiff(
    String before,
    String after,
    int came,
    int replaced,
    int split,
    int went,
    int unchanged,
    List<Link> links) {

  /** Copies the list. */
  public EscoDiff {
    links = List.copyOf(links);
  }

  /** What becomes of a link. */
  public enum Fate {
    /** It leads to what replaced the concept. */
    MOVES,
    /** Several replaced the concept; which is meant has to be judged. */
    SPLITS,
    /** Nothing live stands for the concept. */
    DIES,
    /** It stays, but the concept is called otherwise, and may mean something else. */
    REWORDED;

    /** How users write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A mapping whose end in ESCO changes.
   *
   * @param set the name of its mapping set
   * @param from what is mapped: an IRI
   * @param relation the last part of the mapping's property; with {@code not } before it where it
   *     is denied
   * @param concept the concept of ESCO
   * @param label of it before
   * @param to what it leads to, with labels, in the order of IRIs; none where it dies
   * @param named what the version before says of one that dies stands for it, and the one after
   *     does not say any more, in the same form; a build knows nothing of it
   */
  public record Link(
      Fate fate,
      String set,
      String from,
      String relation,
      String concept,
      String label,
      SortedMap<String, String> to,
      SortedMap<String, String> named) {

    /** Copies the maps. */
    public Link {
      named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
      to = Collections.unmodifiableSortedMap(new TreeMap<>(to));
    }
  }
}
