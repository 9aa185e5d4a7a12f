package org.competencegraph.mapping;

import java.util.List;
import org.competencegraph.model.Sha256;

/**
 * All that a mapper learns from: nothing else is in it.
 *
 * @param scheme of the codes
 * @param codes with their labels, each once
 * @param examples texts of documents, in an order that does not change
 * @param translations beside the labels of the codes
 * @param thesaurus what words mean, whoever uses them
 */
public record TrainingData(
    Scheme scheme,
    List<LabelledCode> codes,
    List<Example> examples,
    List<Translation> translations,
    Thesaurus thesaurus) {

  /** Copies the lists. */
  public TrainingData {
    codes = List.copyOf(codes);
    examples = List.copyOf(examples);
    translations = List.copyOf(translations);
  }

  /** Without a translation, and without the thesaurus. */
  public TrainingData(Scheme scheme, List<LabelledCode> codes, List<Example> examples) {
    this(scheme, codes, examples, List.of(), Thesaurus.NONE);
  }

  /** The same with other examples. */
  public TrainingData with(List<Example> others) {
    return new TrainingData(scheme, codes, others, translations, thesaurus);
  }

  /** The same with other codes. */
  TrainingData withCodes(List<LabelledCode> others) {
    return new TrainingData(scheme, others, examples, translations, thesaurus);
  }

  /** The same with another thesaurus. */
  public TrainingData with(Thesaurus other) {
    return new TrainingData(scheme, codes, examples, translations, other);
  }

  /** A hash of all of it, 64 hexadecimal digits: the same data teaches the same. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder(scheme.name()).append('\n');
    all.append(thesaurus.fingerprint()).append('\n');
    codes.forEach(code -> all.append(code).append('\n'));
    examples.forEach(example -> all.append(example).append('\n'));
    translations.forEach(translation -> all.append(translation).append('\n'));
    return Sha256.of(all.toString());
  }
}
