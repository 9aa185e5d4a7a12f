package org.competencegraph.harvest;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.competencegraph.model.QualificationNumber;

/**
 * What the register's list comes to.
 *
 * @param qualifications how many it has
 * @param wanted the versions to fetch
 * @param whole whether all pages came
 */
record Listing(int qualifications, SortedSet<QualificationNumber> wanted, boolean whole) {

  Listing {
    wanted = Collections.unmodifiableSortedSet(new TreeSet<>(wanted));
  }
}
