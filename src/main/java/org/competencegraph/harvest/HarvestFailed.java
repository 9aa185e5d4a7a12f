package org.competencegraph.harvest;

import java.io.IOException;

/** The register cannot be harvested at all; the message says what to do about it. */
public final class HarvestFailed extends IOException {
  private static final long serialVersionUID = 1;

  HarvestFailed(String message) {
    super(message);
  }
}
