package org.competencegraph.sssom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.extract.Decoding;
import org.competencegraph.extract.TableText;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** Files in SSSOM/TSV on the disk, with the header where it is in a file beside them. */
public final class SssomFiles {

  /** A table of a hundred thousand rows has less. */
  private static final long LARGEST = 32L << 20;

  private SssomFiles() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be opened
   */
  public static SssomReading read(Path file) throws IOException {
    String place = file.toString();
    if (Files.size(file) > LARGEST) {
      return refused(
          Finding.error(
              "document-too-large", Place.whole(place), "the file has more than 32 MiB; split it"));
    }
    return switch (TableText.decode(Files.readAllBytes(file), place)) {
      case Decoding.Broken broken -> refused(broken.finding());
      case Decoding.Text text -> read(file, text);
    };
  }

  private static SssomReading read(Path file, Decoding.Text text) throws IOException {
    Optional<String> header =
        SssomReader.isWithoutHeader(text.text()) ? headerBeside(file) : Optional.empty();
    SssomReading reading = SssomReader.read(text.text(), header, file.toString());
    List<Finding> findings = new ArrayList<>(text.findings());
    findings.addAll(reading.findings());
    return new SssomReading(reading.set(), reading.lines(), findings);
  }

  private static Optional<String> headerBeside(Path file) throws IOException {
    String stem = file.getFileName().toString().replaceAll("(?i)(\\.sssom)?\\.[a-z]+$", "");
    for (String end : List.of(".sssom.yml", ".sssom.yaml", ".yml", ".yaml")) {
      Path beside = file.resolveSibling(stem + end);
      if (Files.isRegularFile(beside)
          && Files.size(beside) <= LARGEST
          && TableText.decode(Files.readAllBytes(beside), beside.toString())
              instanceof Decoding.Text text) {
        return Optional.of(text.text());
      }
    }
    return Optional.empty();
  }

  private static SssomReading refused(Finding finding) {
    return new SssomReading(Optional.empty(), List.of(), List.of(finding));
  }
}
