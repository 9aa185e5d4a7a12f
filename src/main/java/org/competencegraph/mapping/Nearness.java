package org.competencegraph.mapping;

/**
 * How near a text is to the labels of each code and to each wording, computed once for all methods.
 *
 * @param directions the text and each label; none at all where the text has no direction
 * @param labelGrams the text and the nearest label of each code
 * @param contextGrams what belongs to the text and the nearest label of each code
 * @param titleGrams the text and the title of each wording
 * @param aroundGrams what belongs to the text and what belongs to each wording
 * @param wordings the text and each wording in all, from 0 to some 1
 * @param meanings the text and each vector of a model of the user's own, see {@link
 *     Meanings#nearness}
 */
record Nearness(
    float[] directions,
    float[] labelGrams,
    float[] labelStems,
    float[] labelDirections,
    float[] contextGrams,
    float[] contextDirections,
    float[] titleGrams,
    float[] titleStems,
    float[] titleDirections,
    float[] aroundGrams,
    float[] aroundStems,
    float[] aroundDirections,
    float[] wordings,
    float[] meanings) {

  static Nearness of(Asked asked, Knowledge knowledge) {
    Labels labels = knowledge.labels();
    Wordings wordings = knowledge.wordings();
    float[] titleGrams = wordings.titleGrams().products(asked.grams(), wordings.count());
    float[] titleStems = wordings.titleStems().products(asked.stems(), wordings.count());
    float[] titleDirections = wordings.titleDirections().cosines(asked.direction());
    float[] aroundGrams = wordings.contextGrams().products(asked.contextGrams(), wordings.count());
    float[] aroundStems = wordings.contextStems().products(asked.contextStems(), wordings.count());
    float[] aroundDirections = wordings.contextDirections().cosines(asked.contextDirection());
    float[] all = new float[wordings.count()];
    for (int i = 0; i < all.length; i++) {
      // The title counts most, then what belongs to it, then what was learned of both.
      all[i] =
          (titleGrams[i]
                  + 0.5f * titleStems[i]
                  + 0.7f * aroundGrams[i]
                  + 0.7f * Math.max(0, titleDirections[i])
                  + 0.5f * Math.max(0, aroundDirections[i]))
              / 3.4f;
    }
    float[] directions = labels.near(asked.direction());
    return new Nearness(
        directions,
        knowledge.ofLabels(labels.near(labels.grams(), asked.grams())),
        knowledge.ofLabels(labels.near(labels.stems(), asked.stems())),
        knowledge.ofLabels(directions),
        knowledge.ofLabels(labels.near(labels.grams(), asked.contextGrams())),
        knowledge.ofLabels(labels.near(asked.contextDirection())),
        titleGrams,
        titleStems,
        titleDirections,
        aroundGrams,
        aroundStems,
        aroundDirections,
        all,
        knowledge.meanings().nearness(asked.sentence()));
  }
}
