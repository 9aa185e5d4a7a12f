package org.competencegraph.mapping;

/** Words of a label in English that translate those of the text, by the thesaurus. */
final class TranslatedWordsMethod implements LabelMethod {

  @Override
  public String id() {
    return "translated-words";
  }

  @Override
  public String description() {
    return "The words of the text in English, by the thesaurus of the program, and those of the"
        + " label in English: the cosine of their TF-IDF vectors.";
  }

  @Override
  public float weight() {
    return 4;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge
        .labels()
        .near(
            knowledge.labels().otherWords(),
            knowledge.language().translations().linked(asked.stems()));
  }

  @Override
  public boolean isInOther(int label, Asked asked, Nearness near, Knowledge knowledge) {
    return true;
  }
}
