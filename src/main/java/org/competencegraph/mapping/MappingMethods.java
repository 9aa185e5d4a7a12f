package org.competencegraph.mapping;

import java.util.List;

/** The methods, in the order in which a fusion knows them. A new one is a line here. */
final class MappingMethods {

  private static final List<MappingMethod> ALL =
      List.of(
          new ExactLabelMethod(),
          new LabelWordsMethod(),
          new LabelCoverageMethod(),
          new CompoundsMethod(),
          new LabelGramsMethod(),
          new ClausesMethod(),
          new ExactClauseMethod(),
          new ContextGramsMethod(),
          new ContextLinesMethod(),
          new OtherLanguageMethod(),
          new LearnedWordsMethod(),
          new LearnedLabelsMethod(),
          new LearnedContextMethod(),
          new SameWordingMethod(),
          new TitleNeighboursMethod(),
          new ContextNeighboursMethod(),
          new LearnedNeighboursMethod(),
          new NeighbourVotesMethod(),
          new NeighbourLabelsMethod(),
          new SentenceEmbeddingMethod(),
          new SentenceNeighboursMethod(),
          new BridgeMethod(),
          new UsageMethod(),
          new CodeKindMethod(),
          new TextKindMethod(),
          new InDutchMethod(),
          new SynonymsMethod(),
          new TranslatedWordsMethod());

  private MappingMethods() {}

  static List<MappingMethod> all() {
    return ALL;
  }
}
