package org.competencegraph.harvest;

import java.time.Duration;

/** Hears how far a harvest is. */
public interface Listener {

  /** A page of the list is asked for, counted from 1. */
  void lists(int page);

  /** The list is read; so many records are to be fetched. */
  void fetches(int records);

  /** One of them is done, well or not. */
  void fetched();

  /** The server gives no answer now; it is asked again after a time. */
  void waits(String why, Duration time);
}
