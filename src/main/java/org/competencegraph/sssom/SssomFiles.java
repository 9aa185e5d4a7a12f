package org.competencegraph.sssom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.competencegraph.corpus.FileTaker;
import org.competencegraph.corpus.Unpacker;
import org.competencegraph.extract.Decoding;
import org.competencegraph.extract.TableText;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * Files in SSSOM/TSV on the disk, gzipped or not, with the header where it is in a file beside
 * them.
 */
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
    return switch (decoded(file)) {
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
    String stem = HeaderFile.stem(file.getFileName().toString());
    List<Path> beside;
    try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
      beside =
          all.filter(each -> HeaderFile.stem(each.getFileName().toString()).equals(stem))
              .filter(each -> !each.getFileName().equals(file.getFileName()))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    for (Path each : beside) {
      if (decoded(each) instanceof Decoding.Text text && HeaderFile.is(text.text())) {
        return Optional.of(text.text());
      }
    }
    return Optional.empty();
  }

  private static Decoding decoded(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      return new Decoding.Broken(
          Finding.error(
              "document-too-large",
              Place.whole(file.toString()),
              "the file has more than 32 MiB; split it"));
    }
    List<Decoding> texts = Unpacker.unpack(file, new Texts());
    return texts.size() == 1
        ? texts.getFirst()
        : new Decoding.Broken(
            Finding.error(
                "document-not-text",
                Place.whole(file.toString()),
                "an archive with " + texts.size() + " files; take out the one that is meant"));
  }

  /** Decodes what is in a file. */
  private static final class Texts implements FileTaker<Decoding> {

    @Override
    public Decoding refuse(Finding finding, String name) {
      return new Decoding.Broken(finding);
    }

    @Override
    public Decoding take(byte[] content, String place, String name) {
      return TableText.decode(content, place);
    }
  }

  private static SssomReading refused(Finding finding) {
    return new SssomReading(Optional.empty(), List.of(), List.of(finding));
  }
}
