package org.competencegraph.index;

import java.util.OptionalInt;

/**
 * Finds terms by a hash of their bytes: slots that hold a term's number and one, or 0 where none
 * is, at most half of them taken. A term stands in the slot of its hash, or in the next free one.
 */
final class TermTable {

  /** Tells whether the term with a number is the one that is sought. */
  interface Candidate {
    boolean isSought(int id);
  }

  /** What stands in a slot. */
  interface Slots {
    int get(int slot);
  }

  private static final int FNV_BASIS = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  private TermTable() {}

  /** The number of slots for a number of terms: a power of two. A long, as it may not fit. */
  static long slots(int terms) {
    return Long.highestOneBit(Math.max(1L, terms) * 2 - 1) << 1;
  }

  /** The slots of terms, the first of which has number 0. */
  static int[] of(byte[][] terms) {
    int[] slots = new int[Math.toIntExact(slots(terms.length))];
    for (int id = 0; id < terms.length; id++) {
      int slot = hash(terms[id]) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id + 1;
    }
    return slots;
  }

  /**
   * The number of a term; empty where none is it. Ends whatever the slots hold: damaged ones may
   * have none that is free.
   */
  static OptionalInt find(byte[] term, int count, Slots slots, Candidate candidate) {
    int slot = hash(term) & (count - 1);
    for (int tried = 0; tried < count; tried++) {
      int taken = slots.get(slot);
      if (taken == 0) {
        return OptionalInt.empty();
      }
      if (candidate.isSought(taken - 1)) {
        return OptionalInt.of(taken - 1);
      }
      slot = (slot + 1) & (count - 1);
    }
    return OptionalInt.empty();
  }

  /** FNV-1a, with its bits mixed: the table takes the low ones, and names differ at their end. */
  private static int hash(byte[] term) {
    int hash = FNV_BASIS;
    for (byte each : term) {
      hash = (hash ^ (each & 0xFF)) * FNV_PRIME;
    }
    return hash ^ (hash >>> 15);
  }
}
