package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.competencegraph.model.Relation;
import org.competencegraph.text.Words;

/** Tells why a code was found for a text: by which label, by which wording, by which words. */
final class Reasons {

  /** A wording that has less in common is no reason. */
  private static final float NEAR = 0.15f;

  /** Shorter stems stand inside other words by chance. */
  private static final int SHORTEST_INSIDE = 4;

  private final Knowledge knowledge;
  private final Scored scored;
  private final int[] firstLabel;
  private final List<String> words;
  private final Set<String> stems;

  Reasons(String text, Knowledge knowledge, Scored scored) {
    this.knowledge = knowledge;
    this.scored = scored;
    this.firstLabel = knowledge.labels().firstOf(knowledge.codes());
    this.words = TextFeatures.words(text).stream().filter(word -> !Words.isStopWord(word)).toList();
    this.stems = stems(words);
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    words.forEach(word -> stems.add(TextFeatures.stem(word)));
    return stems;
  }

  Candidate candidate(Ranked.Place place) {
    int code = place.code();
    String method = place.method();
    int label = firstLabel[code];
    int wording = nearestWording(code);
    List<Candidate.Reason> reasons = new ArrayList<>();
    if (label >= 0) {
      add(reasons, knowledge.labels().texts().get(label), "nl");
      if (method.equals("french-labels") || reasons.isEmpty()) {
        add(reasons, knowledge.labels().french().get(label), "fr");
      }
    }
    if (wording >= 0 && scored.near().wordings()[wording] > NEAR) {
      add(reasons, knowledge.wordings().titles().get(wording), "nl");
      if (method.endsWith("neighbours") || method.equals("same-wording")) {
        reasons.addFirst(reasons.removeLast());
      }
    }
    return new Candidate(
        knowledge.printed().get(code),
        label(label, wording),
        relation(code, label),
        Math.round(place.confidence() * 1e4) / 1e4,
        method,
        reasons);
  }

  private void add(List<Candidate.Reason> reasons, String text, String language) {
    if (!text.isEmpty()) {
      reasons.add(new Candidate.Reason(text, language, matched(text)));
    }
  }

  private String label(int label, int wording) {
    if (label >= 0) {
      String dutch = knowledge.labels().texts().get(label);
      return dutch.isEmpty() ? knowledge.labels().french().get(label) : dutch;
    }
    return wording >= 0 ? knowledge.wordings().titles().get(wording) : "";
  }

  private int nearestWording(int code) {
    int nearest = -1;
    float most = Float.NEGATIVE_INFINITY;
    float[] near = scored.near().wordings();
    for (int wording = 0; wording < near.length; wording++) {
      if (near[wording] > most && has(knowledge.wordings().codes().get(wording), code)) {
        nearest = wording;
        most = near[wording];
      }
    }
    return nearest;
  }

  private static boolean has(int[] codes, int code) {
    return java.util.Arrays.binarySearch(codes, code) >= 0;
  }

  /** The words of the text that a label has, in any inflection or inside a compound. */
  private List<String> matched(String label) {
    List<String> others = TextFeatures.words(label);
    Set<String> otherStems = stems(others);
    Set<String> matched = new LinkedHashSet<>();
    for (String word : words) {
      String stem = TextFeatures.stem(word);
      if (otherStems.contains(stem)
          || stem.length() >= SHORTEST_INSIDE
              && others.stream().anyMatch(other -> other.contains(stem))) {
        matched.add(word);
      }
    }
    return List.copyOf(matched);
  }

  /** By the words alone: a label that has fewer is broader, one that has more is narrower. */
  private Relation relation(int code, int label) {
    if (scored.isExact(code)) {
      return Relation.EXACT;
    }
    if (label < 0 || stems.isEmpty()) {
      return Relation.CLOSE;
    }
    Set<String> ofLabel =
        stems(
            TextFeatures.words(knowledge.labels().texts().get(label)).stream()
                .filter(word -> !Words.isStopWord(word))
                .toList());
    if (!ofLabel.isEmpty() && stems.containsAll(ofLabel)) {
      return Relation.BROAD;
    }
    return ofLabel.containsAll(stems) ? Relation.NARROW : Relation.CLOSE;
  }
}
