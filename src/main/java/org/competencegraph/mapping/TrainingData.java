package org.competencegraph.mapping;

import java.util.List;
import org.competencegraph.model.Sha256;

/**
 * All that a mapper learns from: nothing else is in it.
 *
 * @param scheme of the codes
 * @param codes with their labels, each once
 * @param examples texts of documents, in an order that does not change
 */
public record TrainingData(Scheme scheme, List<LabelledCode> codes, List<Example> examples) {

  /** Copies the lists. */
  public TrainingData {
    codes = List.copyOf(codes);
    examples = List.copyOf(examples);
  }

  /** A hash of all of it, 64 hexadecimal digits: the same data teaches the same. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder(scheme.name()).append('\n');
    codes.forEach(code -> all.append(code).append('\n'));
    examples.forEach(example -> all.append(example).append('\n'));
    return Sha256.of(all.toString());
  }
}
