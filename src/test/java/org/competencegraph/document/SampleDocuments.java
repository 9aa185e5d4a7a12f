package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.model.TrainingPlan;

/** The four documents of {@code data/qualifications}, read. */
final class SampleDocuments {

  static final String ASSISTANT_PAGE = "BK-0351-3-commercieel-assistent.page.txt";
  static final String ASSISTANT_DOSSIER = "BK-0351-commercieel-assistent.dossier.txt";
  static final String SALES_PAGE = "BK-0496-1-externe-sales.page.txt";
  static final String PLAN = "commercieel-medewerker-binnendienst.training-plan.txt";

  private SampleDocuments() {}

  /** All of them, for tests that hold for each. */
  static Stream<String> names() {
    return Stream.of(ASSISTANT_PAGE, ASSISTANT_DOSSIER, SALES_PAGE, PLAN);
  }

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(Path.of("data/qualifications", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading.Read read(String name) {
    return (Reading.Read)
        DocumentReaders.read(bytes(name), name, new Source(name, "0".repeat(64), "")).getFirst();
  }

  static Qualification qualification(String name) {
    return (Qualification) read(name).content();
  }

  static TrainingPlan plan() {
    return (TrainingPlan) read(PLAN).content();
  }

  /** Holds what was read in another format or encoding to the reading of the sample's own file. */
  static void assertSaysTheSame(Reading reading, String sample) {
    assertThat(reading.findings())
        .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
        .isEmpty();
    assertThat(Statements.of(((Reading.Read) reading).content()))
        .isEqualTo(Statements.of(read(sample).content()));
  }
}
