package org.competencegraph.index;

import java.util.Arrays;
import java.util.BitSet;

/** Pairs of numbers in the making, of a holder and a member each. */
final class Pairing {

  private int[] holders;
  private int[] members;
  private int size;

  Pairing() {
    this(new int[64], new int[64], 0);
  }

  private Pairing(int[] holders, int[] members, int size) {
    this.holders = holders;
    this.members = members;
    this.size = size;
  }

  void add(int holder, int member) {
    if (size == holders.length) {
      holders = Arrays.copyOf(holders, 2 * size);
      members = Arrays.copyOf(members, 2 * size);
    }
    holders[size] = holder;
    members[size++] = member;
  }

  /** The same pairs with their sides changed. */
  Pairing reversed() {
    return new Pairing(members.clone(), holders.clone(), size);
  }

  /** Each holder as a member of itself as well, once or more. */
  Pairing withTheHolders() {
    Pairing all = new Pairing(holders.clone(), members.clone(), size);
    for (int i = 0; i < size; i++) {
      all.add(holders[i], holders[i]);
    }
    return all;
  }

  /** These pairs and others. */
  Pairing and(Pairing others) {
    Pairing all = new Pairing(holders.clone(), members.clone(), size);
    for (int i = 0; i < others.size; i++) {
      all.add(others.holders[i], others.members[i]);
    }
    return all;
  }

  /** Sets the bits of all numbers. */
  void mark(BitSet bits) {
    for (int i = 0; i < size; i++) {
      bits.set(holders[i]);
      bits.set(members[i]);
    }
  }

  int[] holders() {
    return Arrays.copyOf(holders, size);
  }

  int[] members() {
    return Arrays.copyOf(members, size);
  }
}
