package org.competencegraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.competencegraph.align.Candidates;
import org.competencegraph.learning.EscoMapperData;
import org.competencegraph.learning.MapperData;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Sentences;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.model.MappingSet;
import org.competencegraph.rdf.Iris;

/**
 * The mappers of a build, which are learned beside all that follows on reading: first the one to
 * ESCO, whose suggestions are in the graph, then the one to Competent.
 */
final class LearnedMappers {

  private final Sentences sentences;
  private final Optional<CompletableFuture<Mapper>> esco;
  private final CompletableFuture<Mapper> competent;

  private LearnedMappers(
      Sentences sentences,
      Optional<CompletableFuture<Mapper>> esco,
      CompletableFuture<Mapper> competent) {
    this.sentences = sentences;
    this.esco = esco;
    this.competent = competent;
  }

  /**
   * Begins to learn; where nothing of ESCO was loaded, there is no mapper to it. What a model has
   * to embed is embedded first, for all else waits for it.
   */
  static LearnedMappers begin(
      Gathered gathered,
      EarlierBuild earlier,
      Iris iris,
      OwnModel model,
      Pipeline.Listener listener) {
    Candidates candidates = gathered.candidates();
    List<MappingSet> sets = gathered.vocabularies().mappings().sets();
    TrainingData competent = MapperData.of(candidates, sets, iris);
    TrainingData esco = EscoMapperData.of(candidates, sets, iris);
    Sentences sentences = model.sentences(List.of(competent, esco), earlier.mappers(), listener);
    if (esco.codes().isEmpty()) {
      return new LearnedMappers(
          sentences,
          Optional.empty(),
          CompletableFuture.supplyAsync(() -> earlier.mapper(competent, sentences)));
    }
    CompletableFuture<Mapper> first =
        CompletableFuture.supplyAsync(() -> earlier.mapper(esco, sentences));
    return new LearnedMappers(
        sentences,
        Optional.of(first),
        first.thenApplyAsync(learned -> earlier.mapper(competent, sentences)));
  }

  /** What a model of the user's own says of the texts. */
  Sentences sentences() {
    return sentences;
  }

  /** The mapper to ESCO, once it is learned. */
  Optional<Mapper> esco() {
    return esco.map(CompletableFuture::join);
  }

  /** Writes the mappers, once they are learned. */
  void write(Path index) throws IOException {
    if (esco.isPresent()) {
      esco.get().join().write(index);
    }
    competent.join().write(index);
  }
}
