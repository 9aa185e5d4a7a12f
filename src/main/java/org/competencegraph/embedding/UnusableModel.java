package org.competencegraph.embedding;

import java.nio.file.Path;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** A model that cannot be used, with the file that is to blame and what to do. */
public final class UnusableModel extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Finding finding;
  private final boolean isOfTheProgram;

  private UnusableModel(Finding finding, boolean isOfTheProgram, Throwable cause) {
    super(finding.place() + ": " + finding.message(), cause);
    this.finding = finding;
    this.isOfTheProgram = isOfTheProgram;
  }

  static UnusableModel missing(Path file, String message) {
    return new UnusableModel(
        Finding.error("embedding-model-missing", Place.whole(file.toString()), message),
        false,
        null);
  }

  static UnusableModel refused(Path file, String message, Throwable cause) {
    return new UnusableModel(
        Finding.error("embedding-model-refused", Place.whole(file.toString()), message),
        false,
        cause);
  }

  static UnusableModel refused(Path file, String message) {
    return refused(file, message, null);
  }

  static UnusableModel unsupported(Path file, LinkageError cause) {
    return new UnusableModel(
        Finding.error(
            "embedding-library-missing",
            Place.whole(file.toString()),
            "a model is there, and this program runs without what reads it ("
                + cause
                + "); add onnxruntime and tokenizers to the class path, in the versions that the POM of competence-graph"
                + " names, on a platform that both are made for"),
        true,
        cause);
  }

  /** What it is, as a finding. */
  public Finding finding() {
    return finding;
  }

  /** Whether it is the program that lacks something, and not the model. */
  public boolean isOfTheProgram() {
    return isOfTheProgram;
  }
}
