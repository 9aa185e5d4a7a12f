package org.competencegraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.competencegraph.corpus.Corpus;
import org.competencegraph.corpus.FileReading;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Reading;
import org.competencegraph.rdf.ContentStatements;
import org.competencegraph.rdf.Iris;
import org.eclipse.rdf4j.model.Statement;

/**
 * Documents as statements, without a store: what came of each file, the documents brought together,
 * and what they state.
 *
 * @param files what was read in each file, in order; an archive's files are several
 * @param findings of files, of readers, and of documents that do not fit together, in that order
 */
public record Conversion(List<FileReading> files, Corpus corpus, List<Finding> findings) {

  /** Copies the lists. */
  public Conversion {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Reads files. */
  public static Conversion of(Input input) {
    return of(input, file -> {});
  }

  /**
   * Reads files.
   *
   * @param read is told of each of the input's files that was read, from any thread
   */
  public static Conversion of(Input input, Consumer<Path> read) {
    return of(
        input.files().parallelStream()
            .map(
                file -> {
                  List<FileReading> inFile = FileReading.of(file);
                  read.accept(file);
                  return inFile;
                })
            .flatMap(List::stream)
            .toList(),
        input.findings());
  }

  /**
   * Brings together what was read.
   *
   * @param before what was found before any file was read
   */
  static Conversion of(List<FileReading> files, List<Finding> before) {
    Corpus corpus = Corpus.of(files);
    List<Finding> findings = new ArrayList<>(before);
    files.stream()
        .flatMap(file -> file.readings().stream())
        .map(Reading::findings)
        .forEach(findings::addAll);
    findings.addAll(corpus.findings());
    return new Conversion(files, corpus, findings);
  }

  /** What the documents state, each in its own graph. */
  public Stream<Statement> statements(Iris iris) {
    return corpus.bySource().stream()
        .flatMap(readings -> ContentStatements.of(readings, iris).stream());
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::needsMending);
  }
}
