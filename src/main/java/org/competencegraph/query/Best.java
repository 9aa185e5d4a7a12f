package org.competencegraph.query;

/** The things with the highest scores; of equal ones those with the lower number. */
final class Best {

  private final int[] nodes;
  private final double[] scores;
  private int size;

  /**
   * @param most how many are kept
   */
  Best(int most) {
    nodes = new int[most];
    scores = new double[most];
  }

  void offer(int node, double score) {
    if (size == nodes.length && (size == 0 || !isBefore(node, score, size - 1))) {
      return;
    }
    int place = place(node, score);
    int last = Math.min(size, nodes.length - 1);
    System.arraycopy(nodes, place, nodes, place + 1, last - place);
    System.arraycopy(scores, place, scores, place + 1, last - place);
    nodes[place] = node;
    scores[place] = score;
    size = last + 1;
  }

  private int place(int node, double score) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(node, score, middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean isBefore(int node, double score, int place) {
    return score > scores[place] || (score == scores[place] && node < nodes[place]);
  }

  int size() {
    return size;
  }

  int node(int place) {
    return nodes[place];
  }

  double score(int place) {
    return scores[place];
  }
}
