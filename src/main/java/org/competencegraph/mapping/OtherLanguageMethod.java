package org.competencegraph.mapping;

/** Letters that a text and a label in the other language have in common: French, or English. */
final class OtherLanguageMethod implements LabelMethod {

  @Override
  public String id() {
    return "other-language";
  }

  @Override
  public String description() {
    return "Runs of three and four letters of the text and of the label in the other language, French or"
        + " English: a text in it, or a word that both languages have.";
  }

  @Override
  public float weight() {
    return 2;
  }

  @Override
  public boolean isOfDutch() {
    return false;
  }

  @Override
  public float[] byLabel(Asked asked, Nearness near, Knowledge knowledge) {
    return knowledge.labels().near(knowledge.labels().otherPieces(), asked.pieces());
  }

  @Override
  public boolean isInOther(int label, Asked asked, Nearness near, Knowledge knowledge) {
    return true;
  }
}
