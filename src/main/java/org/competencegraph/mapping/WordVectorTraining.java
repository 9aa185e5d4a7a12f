package org.competencegraph.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns {@link WordVectors} from pairs of texts that mean the same or belong together: of each
 * batch of pairs, a text is to be nearer to its own partner than to the partners of the others
 * (contrastive learning with in-batch negatives, <a
 * href="https://arxiv.org/abs/1705.00652">Henderson et al. 2017</a>), by gradient descent with
 * Adagrad, one rate for each feature. It starts from random directions, where texts are as near as
 * their shared features make them. The same pairs give the same vectors.
 */
final class WordVectorTraining {

  private static final int BATCH = 128;
  private static final float TEMPERATURE = 0.2f;

  private final Settings settings;
  private final List<SparseVector> texts;
  private final int dimensions;
  private final float[][] rows;
  private final float[] squares;
  private final Side left;
  private final Side right;
  private final float[][] similarity = new float[BATCH][BATCH];
  private final float[] gradient = new float[BATCH * BATCH];

  /**
   * How to learn.
   *
   * @param dimensions of a vector
   * @param rounds how often all pairs are seen
   * @param rate of learning
   */
  record Settings(int dimensions, int rounds, float rate, long seed) {
    static final Settings USUAL = new Settings(64, 4, 0.15f, 1);

    /** To go on with coded texts: less often, for they are few and soon known by heart. */
    static final Settings AFTERWARDS = new Settings(64, 2, 0.15f, 2);
  }

  /** Pairs of texts by their numbers. */
  record Pairs(int[] left, int[] right) {}

  /** One text of each pair of a batch. */
  private final class Side {
    private final int[] numbers = new int[BATCH];
    private final float[][] directions = new float[BATCH][dimensions];
    private final float[] lengths = new float[BATCH];
    private final float[][] columns = new float[dimensions][BATCH];
    private final float[] change = new float[dimensions];

    void take(int place, int number) {
      numbers[place] = number;
      SparseVector text = texts.get(number);
      float[] sum = directions[place];
      Arrays.fill(sum, 0);
      for (int i = 0; i < text.ids().length; i++) {
        WordVectors.add(text.weights()[i], rows[text.ids()[i]], sum);
      }
      lengths[place] = WordVectors.normalise(sum);
      for (int d = 0; d < sum.length; d++) {
        columns[d][place] = sum[d];
      }
    }

    /** Moves the features of a text against the gradient of its direction. */
    void move(int place, float[] towards) {
      float[] direction = directions[place];
      if (lengths[place] == 0) {
        return;
      }
      double along = 0;
      for (int d = 0; d < dimensions; d++) {
        along += (double) towards[d] * direction[d];
      }
      double square = 0;
      for (int d = 0; d < dimensions; d++) {
        change[d] = (towards[d] - (float) along * direction[d]) / lengths[place];
        square += (double) change[d] * change[d];
      }
      float mean = (float) (square / dimensions);
      if (mean == 0) {
        return;
      }
      SparseVector text = texts.get(numbers[place]);
      for (int i = 0; i < text.ids().length; i++) {
        int id = text.ids()[i];
        float weight = text.weights()[i];
        squares[id] += weight * weight * mean;
        float step = settings.rate() * weight / (float) Math.sqrt(squares[id]);
        WordVectors.add(-step, change, rows[id]);
      }
    }
  }

  /**
   * What was learned, to go on from.
   *
   * @param squares how much the features have moved, for {@link #rows} to move less and less
   */
  record State(float[][] rows, float[] squares) {

    /** Random directions of features that have not moved. */
    static State start(int features, Settings settings) {
      float[][] rows = new float[features][settings.dimensions()];
      Random random = new Random(settings.seed());
      float scale = (float) Math.sqrt(3.0 / settings.dimensions());
      for (float[] row : rows) {
        for (int d = 0; d < row.length; d++) {
          row[d] = scale * (2 * random.nextFloat() - 1);
        }
      }
      return new State(rows, new float[features]);
    }
  }

  private WordVectorTraining(List<SparseVector> texts, State state, Settings settings) {
    this.settings = settings;
    this.texts = texts;
    this.dimensions = settings.dimensions();
    this.rows = state.rows();
    this.squares = state.squares();
    this.left = new Side();
    this.right = new Side();
  }

  /**
   * Learns.
   *
   * @param texts of length 1
   * @param state where it begins, for all ids of the texts; it is changed to where it ends
   */
  static void learn(List<SparseVector> texts, Pairs pairs, State state, Settings settings) {
    new WordVectorTraining(texts, state, settings).learn(pairs);
  }

  private void learn(Pairs pairs) {
    int[] order = new int[pairs.left().length];
    Arrays.setAll(order, i -> i);
    Random random = new Random(settings.seed() + 1);
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order, random);
      for (int from = 0; from + 1 < order.length; from += BATCH) {
        learn(pairs, order, from, Math.min(BATCH, order.length - from));
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private void learn(Pairs pairs, int[] order, int from, int size) {
    for (int i = 0; i < size; i++) {
      left.take(i, pairs.left()[order[from + i]]);
      right.take(i, pairs.right()[order[from + i]]);
    }
    compare(size);
    slope(size);
    float[] towards = new float[dimensions];
    for (int i = 0; i < size; i++) {
      Arrays.fill(towards, 0);
      for (int j = 0; j < size; j++) {
        WordVectors.add(gradient[i * BATCH + j], right.directions[j], towards);
      }
      left.move(i, towards);
    }
    for (int j = 0; j < size; j++) {
      Arrays.fill(towards, 0);
      for (int i = 0; i < size; i++) {
        WordVectors.add(gradient[i * BATCH + j], left.directions[i], towards);
      }
      right.move(j, towards);
    }
  }

  private void compare(int size) {
    for (int i = 0; i < size; i++) {
      float[] row = similarity[i];
      Arrays.fill(row, 0);
      for (int d = 0; d < dimensions; d++) {
        WordVectors.add(left.directions[i][d] / TEMPERATURE, right.columns[d], row);
      }
      for (int j = 0; j < size; j++) {
        boolean same = left.numbers[i] == left.numbers[j] || right.numbers[i] == right.numbers[j];
        if (i != j && same) {
          row[j] = Float.NEGATIVE_INFINITY;
        }
      }
    }
  }

  /** The slope of the loss, over rows and over columns. */
  private void slope(int size) {
    float[] line = new float[size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(similarity[i], 0, line, 0, size);
      spread(line, i);
      System.arraycopy(line, 0, gradient, i * BATCH, size);
    }
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        line[i] = similarity[i][j];
      }
      spread(line, j);
      for (int i = 0; i < size; i++) {
        gradient[i * BATCH + j] += line[i];
      }
    }
  }

  /** From how near each is to how much nearer than it should be: a softmax, less 1 for its own. */
  private static void spread(float[] line, int own) {
    float most = Float.NEGATIVE_INFINITY;
    for (float each : line) {
      most = Math.max(most, each);
    }
    double all = 0;
    double[] powers = new double[line.length];
    for (int k = 0; k < line.length; k++) {
      powers[k] = Math.exp(line[k] - most);
      all += powers[k];
    }
    for (int k = 0; k < line.length; k++) {
      float share = (float) (powers[k] / all);
      line[k] = k == own ? share - 1 : share;
    }
  }
}
