package org.competencegraph.mapping;

/**
 * Codes whose numbers are near those of codes that fit: Competent numbers what was drawn up
 * together, so neighbours by number are of one field of work.
 */
final class NumberedNearbyMethod implements MappingMethod {

  @Override
  public String id() {
    return "numbered-nearby";
  }

  @Override
  public String description() {
    return "How well the codes fit whose numbers are at most three away, by the directions learned.";
  }

  @Override
  public float weight() {
    return 1;
  }

  @Override
  public boolean isEvidence() {
    return false;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    float[] fits = near.labelDirections().clone();
    for (int code = 0; code < fits.length; code++) {
      fits[code] += near.contextDirections()[code];
    }
    return knowledge.nearby().means(fits);
  }
}
