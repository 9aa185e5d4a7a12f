package org.competencegraph.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.competencegraph.embedding.EmbeddingModel;
import org.competencegraph.embedding.UnusableModel;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.SentenceEncoder;

/**
 * The sentence-embedding model of a snapshot, opened once, where a mapper needs it. Not safe for
 * use by several threads; the mappers that it makes are.
 */
final class PublishedModel implements AutoCloseable {

  private final Path folder;
  private Optional<EmbeddingModel> model;

  PublishedModel(Path folder) {
    this.folder = folder;
  }

  /**
   * A mapper that asks the model that its labels were embedded by, if they were by any.
   *
   * @throws IOException if the model is not as it was published, with what to do
   */
  Mapper in(Mapper mapper) throws IOException {
    if (mapper.embeddedBy().isEmpty()) {
      return mapper;
    }
    try {
      return mapper.with(model().map(SentenceEncoder.class::cast));
    } catch (IllegalArgumentException e) {
      throw new IOException(folder + ": " + e.getMessage() + "; build the graph anew", e);
    }
  }

  /** A library that is not there is no fault of the graph: the rest of it answers. */
  private Optional<EmbeddingModel> model() throws IOException {
    if (model == null) {
      try {
        model = Optional.of(EmbeddingModel.open(folder));
      } catch (UnusableModel e) {
        if (!e.isOfTheProgram()) {
          throw new IOException(
              e.getMessage() + "; verify says what else is not as it was published", e);
        }
        System.getLogger(CompetenceGraph.class.getName())
            .log(
                System.Logger.Level.WARNING,
                "Texts are mapped without the embedding model of the graph, less well than with it: "
                    + e.getMessage());
        model = Optional.empty();
      }
    }
    return model;
  }

  @Override
  public void close() {
    if (model != null) {
      model.ifPresent(EmbeddingModel::close);
    }
  }
}
