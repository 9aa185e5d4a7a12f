package org.competencegraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.competencegraph.embedding.EmbeddingModel;
import org.competencegraph.embedding.UnusableModel;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Sentences;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.snapshot.Manifest;

/**
 * The sentence-embedding model that a user gives to a build; none where none is given, or where it
 * cannot be used, which is a finding and stops nothing else.
 */
final class OwnModel implements AutoCloseable {

  private final Optional<Path> folder;
  private final Optional<EmbeddingModel> model;
  private final Optional<Finding> refused;

  private OwnModel(
      Optional<Path> folder, Optional<EmbeddingModel> model, Optional<Finding> refused) {
    this.folder = folder;
    this.model = model;
    this.refused = refused;
  }

  /** Opens the model of a folder, where one is given. */
  static OwnModel of(Optional<Path> folder) {
    if (folder.isEmpty()) {
      return new OwnModel(folder, Optional.empty(), Optional.empty());
    }
    try {
      return new OwnModel(folder, Optional.of(EmbeddingModel.open(folder.get())), Optional.empty());
    } catch (UnusableModel e) {
      return new OwnModel(folder, Optional.empty(), Optional.of(e.finding()));
    }
  }

  /** Embeds what mappers learn from, once. */
  Sentences sentences(
      List<TrainingData> data, Collection<Mapper> before, Pipeline.Listener listener) {
    return model
        .map(each -> Sentences.of(each, data, before, listener::embedded))
        .orElse(Sentences.NONE);
  }

  /** What is wrong with it, and which texts it has no vector for. */
  List<Finding> findings(Sentences sentences) {
    List<String> silent = sentences.silent();
    return silent.isEmpty()
        ? refused.stream().toList()
        : List.of(
            Finding.warning(
                "embedding-text-silent",
                Place.whole(folder.orElseThrow().toString()),
                "the model has no vector for "
                    + silent.size()
                    + (silent.size() == 1 ? " text" : " texts")
                    + ", such as \""
                    + silent.getFirst()
                    + "\"; these are found in other ways only"));
  }

  /** Its files, for the manifest. */
  List<Manifest.Input> inputs() {
    return model.stream()
        .flatMap(each -> each.files().entrySet().stream())
        .map(
            file ->
                new Manifest.Input(
                    file.getKey(),
                    file.getValue().sha256(),
                    file.getValue().bytes(),
                    "embedding-model",
                    Manifest.Status.READ))
        .toList();
  }

  /** Copies it, so that what is published is whole. */
  void copyTo(Path directory) throws IOException {
    if (model.isPresent()) {
      model.get().copyTo(directory);
    }
  }

  @Override
  public void close() {
    model.ifPresent(EmbeddingModel::close);
  }
}
