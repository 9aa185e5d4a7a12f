package org.competencegraph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.competencegraph.align.Catalogue;
import org.competencegraph.align.EscoConcepts;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.RomeAppellation;
import org.competencegraph.model.RomeConcept;
import org.competencegraph.model.RomeFiche;
import org.competencegraph.rdf.CompetentStatements;
import org.competencegraph.rdf.EscoStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RomeStatements;
import org.competencegraph.rdf.StatementSource;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.vocabulary.CompetentLists;
import org.competencegraph.vocabulary.Esco;
import org.competencegraph.vocabulary.EscoPackage;
import org.competencegraph.vocabulary.RomeTables;
import org.competencegraph.vocabulary.TableFile;
import org.competencegraph.vocabulary.Vocabulary;
import org.eclipse.rdf4j.model.Statement;

/** The vocabularies of a build; those that were not given are empty. */
record Vocabularies(
    Vocabulary<CompetentConcept> competent,
    Vocabulary<RomeConcept> rome,
    Esco esco,
    MappingInput mappings) {

  /** What the sources of a graph are called that hold vocabularies. */
  static final String SOURCE = "vocabulary-";

  static Vocabularies read(Inputs inputs, Iris iris) {
    return read(inputs, iris, (place, bytes) -> {});
  }

  /**
   * Reads them.
   *
   * @param progress of ESCO, which is the only one that may take long
   */
  static Vocabularies read(Inputs inputs, Iris iris, EscoPackage.Progress progress) {
    Vocabularies concepts =
        new Vocabularies(
            CompetentLists.read(inputs.competent()),
            RomeTables.read(inputs.rome()),
            EscoPackage.read(inputs.esco(), inputs.languages(), new RioTriples(), progress),
            MappingInput.NONE);
    return concepts.with(MappingInput.read(inputs, concepts.catalogue(), iris));
  }

  private Vocabularies with(MappingInput others) {
    return new Vocabularies(competent, rome, esco, others);
  }

  /** Whether there is nothing to publish: mappings alone, which come by default, are no reason. */
  boolean isEmpty() {
    return competent.concepts().isEmpty() && rome.concepts().isEmpty() && esco.concepts().isEmpty();
  }

  List<Finding> findings() {
    return Stream.of(competent.findings(), rome.findings(), esco.findings(), mappings.findings())
        .flatMap(List::stream)
        .toList();
  }

  /** The files, as the manifest lists them. */
  List<Manifest.Input> inputs() {
    return Stream.of(competent.files(), rome.files(), esco.files(), mappings.files())
        .flatMap(List::stream)
        .map(Vocabularies::input)
        .toList();
  }

  private static Manifest.Input input(TableFile file) {
    return new Manifest.Input(
        file.source().name(),
        file.source().sha256(),
        file.bytes(),
        file.source().family(),
        switch (file.status()) {
          case READ -> Manifest.Status.READ;
          case LEFT -> Manifest.Status.LEFT_OUT;
          case REJECTED -> Manifest.Status.REJECTED;
        });
  }

  /** What later steps work with. */
  Catalogue catalogue() {
    return new Catalogue(
        competent.concepts(),
        rome.concepts().stream()
            .filter(RomeFiche.class::isInstance)
            .map(RomeFiche.class::cast)
            .toList(),
        EscoConcepts.of(esco.concepts(), esco.statedVersion()));
  }

  /** The job titles of ROME. */
  List<RomeAppellation> titles() {
    return rome.concepts().stream()
        .filter(RomeAppellation.class::isInstance)
        .map(RomeAppellation.class::cast)
        .toList();
  }

  /** The statements by the name of their source. */
  Map<String, List<Statement>> graphs(Iris iris) {
    Map<String, List<Statement>> graphs = new TreeMap<>();
    if (!competent.concepts().isEmpty()) {
      graphs.put(
          SOURCE + CompetentLists.NAME,
          CompetentStatements.of(
              competent.concepts(), competent.sources(), competent.version(), iris));
    }
    if (!rome.concepts().isEmpty()) {
      graphs.put(
          SOURCE + RomeTables.NAME,
          RomeStatements.of(rome.concepts(), rome.sources(), rome.version(), iris));
    }
    return graphs;
  }

  /** Those that are too large for memory, by the name of their source. */
  Map<String, StatementSource> streams(Iris iris) {
    return esco.concepts().isEmpty()
        ? Map.of()
        : Map.of(
            SOURCE + Esco.NAME,
            new EscoStatements(esco.concepts(), esco.sources(), esco.version(), iris));
  }
}
