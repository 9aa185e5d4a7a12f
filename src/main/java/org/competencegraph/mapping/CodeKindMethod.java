package org.competencegraph.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes of a kind that documents print more than others: skills rather than knowledge. */
final class CodeKindMethod implements MappingMethod {

  @Override
  public String id() {
    return "code-kind";
  }

  @Override
  public String description() {
    return "The share of printed codes that are of the same kind.";
  }

  @Override
  public float weight() {
    return 0.5f;
  }

  @Override
  public boolean isEvidence() {
    return false;
  }

  @Override
  public float[] scores(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.kindShares();
  }

  static float[] shares(List<String> kinds, int[] usage) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (int code = 0; code < usage.length; code++) {
      counts.merge(kinds.get(code), usage[code], Integer::sum);
      all += usage[code];
    }
    float[] shares = new float[usage.length];
    for (int code = 0; code < shares.length; code++) {
      shares[code] = all == 0 ? 0 : (float) counts.get(kinds.get(code)) / all;
    }
    return shares;
  }
}
