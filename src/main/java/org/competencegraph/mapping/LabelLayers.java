package org.competencegraph.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first label of each code, then the second of each that has two, and so on: where codes have
 * many labels, a processor goes through a layer without having to foresee where a code ends.
 *
 * @param codes those with the most labels first
 * @param layers the labels of each layer, in the order of these codes
 */
record LabelLayers(int[] codes, int[][] layers) implements BestLabels {

  /** The labels of a code follow each other. */
  private record Labelled(int code, int first, int count) {}

  static LabelLayers of(int[] code) {
    List<Labelled> all = new ArrayList<>();
    int first = 0;
    for (int label = 1; label <= code.length; label++) {
      if (label == code.length || code[label] != code[first]) {
        all.add(new Labelled(code[first], first, label - first));
        first = label;
      }
    }
    all.sort(Comparator.comparing(Labelled::count).reversed());
    int depth = all.isEmpty() ? 0 : all.getFirst().count();
    return new LabelLayers(
        all.stream().mapToInt(Labelled::code).toArray(),
        IntStream.range(0, depth)
            .mapToObj(
                layer ->
                    all.stream()
                        .takeWhile(each -> each.count() > layer)
                        .mapToInt(each -> each.first() + layer)
                        .toArray())
            .toArray(int[][]::new));
  }

  @Override
  public float[] best(float[] byLabel, int count) {
    float[] sorted = new float[codes.length];
    for (int[] layer : layers) {
      for (int i = 0; i < layer.length; i++) {
        sorted[i] = Math.max(sorted[i], byLabel[layer[i]]);
      }
    }
    float[] best = new float[count];
    for (int i = 0; i < sorted.length; i++) {
      best[codes[i]] = sorted[i];
    }
    return best;
  }
}
