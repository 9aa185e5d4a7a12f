package org.competencegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.competencegraph.align.Candidates;
import org.competencegraph.corpus.FileReading;
import org.competencegraph.corpus.Input;
import org.competencegraph.corpus.Known;
import org.competencegraph.corpus.Neighbourhoods;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Reading;
import org.competencegraph.rdf.ContentStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.validate.ShapeCheck;
import org.eclipse.rdf4j.model.Statement;

/**
 * From files to parts: what changed is read, brought together, converted, held against the shapes
 * and handed on; the rest is what it was.
 */
final class DocumentParts {

  /** Takes the statements of one source at a time, from any thread. */
  interface Sink {
    void take(String source, List<Statement> statements) throws IOException;
  }

  private final Iris iris;
  private final EarlierBuild earlier;
  private final Sink sink;
  private final Pipeline.Listener listener;
  private Set<Part> unchanged = Set.of();

  DocumentParts(Iris iris, EarlierBuild earlier, Sink sink, Pipeline.Listener listener) {
    this.iris = iris;
    this.earlier = earlier;
    this.sink = sink;
    this.listener = listener;
  }

  /** Those that were taken over as they are. */
  Set<Part> unchanged() {
    return unchanged;
  }

  /** All parts, in the order of their first files. */
  List<Part> of(Input input) {
    List<FileReading> files = read(input);
    listener.begins("Converting");
    Map<Part.Document, Integer> order = order(files);
    List<Part> parts = new ArrayList<>(unchanged);
    ShapeCheck shapes = ShapeCheck.load();
    Neighbourhoods.of(files.stream().filter(FileReading::isRead).toList()).parallelStream()
        .map(together -> part(together, shapes))
        .toList()
        .forEach(parts::add);
    parts.sort(Comparator.comparing(part -> order.get(part.documents().getFirst())));
    return parts;
  }

  /** Reads what is not known, and then what belongs together with something that has changed. */
  private List<FileReading> read(Input input) {
    List<List<FileReading>> all =
        input.files().parallelStream().map(file -> read(file, earlier::has)).toList();
    unchanged = earlier.unchanged(all.stream().flatMap(List::stream).toList());
    Set<Part> kept = unchanged;
    List<FileReading> files = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean whole =
          all.get(i).stream().allMatch(file -> file.isRead() || earlier.isIn(kept, file));
      files.addAll(whole ? all.get(i) : again(input.files().get(i), kept));
    }
    return files;
  }

  private List<FileReading> read(Path path, Known known) {
    List<FileReading> files = FileReading.of(path, known);
    listener.read(path);
    return files;
  }

  private List<FileReading> again(Path path, Set<Part> kept) {
    return FileReading.of(path, (place, sha256) -> earlier.isIn(kept, place, sha256));
  }

  private static Map<Part.Document, Integer> order(List<FileReading> files) {
    Map<Part.Document, Integer> order = new HashMap<>();
    files.forEach(file -> order.putIfAbsent(document(file), order.size()));
    return order;
  }

  private static Part.Document document(FileReading file) {
    return new Part.Document(file.place(), file.sha256());
  }

  private Part part(List<FileReading> files, ShapeCheck shapes) {
    Conversion conversion = Conversion.of(files, List.of());
    List<Finding> findings = new ArrayList<>(conversion.findings());
    List<Reading.Read> kept = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    long statements = 0;
    for (List<Reading.Read> source : conversion.corpus().bySource()) {
      long taken = take(source, shapes, findings);
      if (taken > 0) {
        kept.addAll(source);
        sources.add(source.getFirst().source().sha256());
        statements += taken;
      }
    }
    Set<String> links = new HashSet<>();
    files.forEach(file -> links.addAll(Neighbourhoods.links(file)));
    return new Part(
        files.stream().map(DocumentParts::document).toList(),
        links,
        files.stream().map(file -> input(file, sources)).toList(),
        findings,
        sources,
        kept.size(),
        Candidates.of(kept),
        statements);
  }

  /** Hands on what a source states; nothing where it breaks a shape. */
  private long take(List<Reading.Read> source, ShapeCheck shapes, List<Finding> findings) {
    List<Statement> statements = ContentStatements.of(source, iris);
    List<Finding> broken = shapes.check(statements, Place.whole(source.getFirst().source().name()));
    findings.addAll(broken);
    if (broken.stream().anyMatch(Finding::needsMending)) {
      return 0;
    }
    try {
      sink.take(Pipeline.sourceOf(source.getFirst().source().sha256()), statements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return statements.size();
  }

  private static Manifest.Input input(FileReading file, List<String> kept) {
    String family =
        file.readings().stream()
            .filter(Reading.Read.class::isInstance)
            .map(reading -> ((Reading.Read) reading).source().family())
            .findFirst()
            .orElse("");
    Manifest.Status status =
        family.isEmpty()
            ? Manifest.Status.REJECTED
            : kept.contains(file.sha256()) ? Manifest.Status.READ : Manifest.Status.LEFT_OUT;
    return new Manifest.Input(file.name(), file.sha256(), file.bytes(), family, status);
  }
}
