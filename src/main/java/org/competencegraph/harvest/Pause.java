package org.competencegraph.harvest;

import java.time.Duration;

/** What waiting is. */
interface Pause {

  /** Comes back when the time is over. */
  void of(Duration time) throws InterruptedException;
}
