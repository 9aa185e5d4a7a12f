package org.competencegraph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.competencegraph.corpus.FileStreams;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Source;

/**
 * ESCO from what its portal gives: the tables of the classification package, in any number of
 * languages, or the RDF; whole or in parts, as files, folders or zips. Files are read as streams,
 * one after the other, and only what is kept takes memory.
 *
 * @see <a href="https://esco.ec.europa.eu/en/use-esco/download">where to get it</a>
 */
public final class EscoPackage implements FileStreams.Taker {

  private final Input input;
  private final TripleParser parser;
  private final Progress progress;
  private final EscoAssembly assembly;
  private final EscoVersions versions = new EscoVersions();
  private boolean hasTables;
  private final List<TableFile> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> hashes = new HashSet<>();

  private EscoPackage(Input input, List<String> languages, TripleParser parser, Progress progress) {
    this.input = input;
    this.parser = parser;
    this.progress = progress;
    this.assembly = new EscoAssembly(languages);
    findings.addAll(input.findings());
  }

  /** Is told how far reading is. */
  public interface Progress {
    /**
     * A file is being read.
     *
     * @param place what it is called in findings
     * @param bytes of it that are read, unpacked: none at first
     */
    void reads(String place, long bytes);
  }

  /** Reads ESCO, and tells nobody how far it is. */
  public static Esco read(Input input, List<String> languages, TripleParser parser) {
    return read(input, languages, parser, (place, bytes) -> {});
  }

  /**
   * Reads ESCO; whatever is in the files, this returns.
   *
   * @param languages tags of those to keep labels and descriptions of, in lower case
   * @param parser for files of RDF
   */
  public static Esco read(
      Input input, List<String> languages, TripleParser parser, Progress progress) {
    if (input.paths().isEmpty()) {
      return Esco.NONE;
    }
    EscoPackage reading = new EscoPackage(input, languages, parser, progress);
    for (Path file : input.files()) {
      FileStreams.open(file, reading);
    }
    return reading.finished();
  }

  private Esco finished() {
    versions.mixed().ifPresent(findings::add);
    findings.addAll(new EscoChecks(assembly, hasTables).of(input.paths().getFirst().toString()));
    List<EscoConcept> concepts =
        assembly.drafts().parallelStream()
            .filter(draft -> draft.isDescribed() || draft.isOnlyReplaced())
            .map(EscoDraft::concept)
            .sorted(Comparator.comparing(EscoConcept::iri))
            .toList();
    return new Esco(new Vocabulary<>(concepts, files, findings), versions.only());
  }

  @Override
  public void refuse(Finding finding, String name) {
    findings.add(finding);
    files.add(
        new TableFile(
            finding.place().document(),
            new Source(name, "", Esco.NAME),
            0,
            TableFile.Status.REJECTED));
  }

  @Override
  public void take(InputStream content, String place, String path) throws IOException {
    MeteredStream in = new MeteredStream(content, bytes -> progress.reads(place, bytes));
    EscoFile file = new EscoFile(assembly, parser, place, path);
    TableFile.Status status;
    try {
      status = file.read(in);
      in.skipToEnd();
    } catch (IOException e) {
      file.add(FileStreams.damaged(place));
      status = file.isOfUse() ? TableFile.Status.READ : TableFile.Status.REJECTED;
    }
    findings.addAll(file.findings());
    String sha256 = in.sha256();
    if (status == TableFile.Status.READ) {
      hasTables |= file.isTable();
      versions.add(file.versions(), path, input.paths(), place);
      // The same bytes twice say the same twice, which changes nothing.
      if (!hashes.add(sha256)) {
        status = TableFile.Status.LEFT;
        findings.add(
            Finding.info(
                "document-repeated",
                Place.whole(place),
                "has the same bytes as a file before it; it counts once"));
      }
    }
    String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    files.add(new TableFile(place, new Source(name, sha256, Esco.NAME), in.bytes(), status));
  }
}
