package org.competencegraph.mapping;

/**
 * Directions learned from all that is no coded text: labels, translations, texts that belong
 * together, the thesaurus. Whichever coded texts are held back, these are the same, so they are
 * learned once, and each part of the coded texts goes on from here.
 *
 * @param common what of the thesaurus is among them
 * @param vocabulary of these texts
 * @param state of its features, not to be changed
 */
record SharedDirections(CommonPairs common, Vocabulary vocabulary, WordVectorTraining.State state) {

  /** Of features of another vocabulary; those that are new point anywhere. */
  WordVectorTraining.State of(Vocabulary other) {
    WordVectorTraining.State start =
        WordVectorTraining.State.start(other.learned(), WordVectorTraining.Settings.USUAL);
    for (int id = 0; id < other.learned(); id++) {
      int shared = vocabulary.id(other.hashes()[id]);
      if (shared >= 0 && shared < vocabulary.learned()) {
        System.arraycopy(state.rows()[shared], 0, start.rows()[id], 0, state.rows()[shared].length);
        start.squares()[id] = state.squares()[shared];
      }
    }
    return start;
  }
}
