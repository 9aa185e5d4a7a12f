package org.competencegraph.mapping;

/** Where hashes stand in a table of numbers without objects: 0 is an empty slot, and no hash. */
final class HashSlots {

  private HashSlots() {}

  /**
   * Where a hash is, or where it would be.
   *
   * @param slots a power of two, some of them empty
   */
  static int of(long hash, long[] slots) {
    int slot = (int) (hash >>> 7) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
