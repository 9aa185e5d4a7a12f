package org.competencegraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.competencegraph.corpus.FileReading;
import org.competencegraph.corpus.Neighbourhoods;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.MapperTraining;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.mapping.Sentences;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.snapshot.Manifest.FileChecksum;
import org.competencegraph.snapshot.Snapshot;

/**
 * What a build can take over from the one before: the parts whose files are all there, unchanged
 * and in the same place, and that no new file belongs to.
 */
final class EarlierBuild {

  /** There is none, or none that is of use. */
  static final EarlierBuild NONE = new EarlierBuild(Map.of(), Path.of(""), Map.of());

  private final Map<Part.Document, Part> parts;
  private final Path rdf;
  private final Map<Scheme, Mapper> mappers;

  private EarlierBuild(Map<Part.Document, Part> parts, Path rdf, Map<Scheme, Mapper> mappers) {
    this.parts = parts;
    this.rdf = rdf;
    this.mappers = mappers;
  }

  /**
   * The parts of a snapshot that are whole. Where the snapshot is damaged, of another program or of
   * another base, there are fewer or none, and what is missing is made anew.
   */
  static EarlierBuild of(Optional<Snapshot> snapshot, String program, String base) {
    if (snapshot.isEmpty()) {
      return NONE;
    }
    try {
      SortedMap<String, FileChecksum> files = snapshot.get().manifest().files();
      Path file = snapshot.get().parts();
      FileChecksum expected = files.get(file.getFileName().toString());
      if (expected == null || !Snapshot.isWhole(file, expected)) {
        return NONE;
      }
      Parts read = Parts.read(file);
      if (!read.program().equals(program) || !read.base().equals(base)) {
        return NONE;
      }
      EarlierBuild build =
          new EarlierBuild(
              new HashMap<>(), snapshot.get().rdf(), mappers(snapshot.get().index(), files));
      read.parts().parallelStream()
          .filter(part -> build.isWhole(part, files))
          .toList()
          .forEach(part -> part.documents().forEach(each -> build.parts.put(each, part)));
      return build;
    } catch (IOException e) {
      return NONE;
    }
  }

  /** What was learned before, where it is whole. */
  private static Map<Scheme, Mapper> mappers(Path index, Map<String, FileChecksum> files)
      throws IOException {
    Map<Scheme, Mapper> whole = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      Path file = Mapper.file(index, scheme);
      FileChecksum expected = files.get("index/" + file.getFileName());
      if (expected != null && Snapshot.isWhole(file, expected)) {
        whole.put(scheme, Mapper.open(index, scheme));
      }
    }
    return whole;
  }

  /** What there is to learn from some data: as before where that is the same, else anew. */
  Mapper mapper(TrainingData data, Sentences sentences) {
    return Optional.ofNullable(mappers.get(data.scheme()))
        .filter(before -> before.learnedFrom().equals(sentences.fingerprint(data)))
        .map(before -> before.with(sentences.encoder()))
        .orElseGet(() -> MapperTraining.of(data, sentences));
  }

  /** All that was learned before. */
  Collection<Mapper> mappers() {
    return mappers.values();
  }

  private boolean isWhole(Part part, Map<String, FileChecksum> files) {
    try {
      for (Path file : files(part)) {
        FileChecksum expected = files.get("rdf/" + file.getFileName());
        if (expected == null || !Snapshot.isWhole(file, expected)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The RDF of a part. */
  List<Path> files(Part part) {
    return part.sources().stream().map(sha256 -> rdf.resolve(Pipeline.fileOf(sha256))).toList();
  }

  boolean has(String place, String sha256) {
    return parts.containsKey(new Part.Document(place, sha256));
  }

  /**
   * The parts that can be taken over as they are.
   *
   * @param files all files of the input, those that are known among them
   */
  Set<Part> unchanged(List<FileReading> files) {
    Set<String> links = new HashSet<>();
    Map<Part, List<Part.Document>> present = new IdentityHashMap<>();
    for (FileReading file : files) {
      if (file.isRead()) {
        links.addAll(Neighbourhoods.links(file));
      } else {
        Part.Document document = new Part.Document(file.place(), file.sha256());
        present.computeIfAbsent(parts.get(document), key -> new ArrayList<>()).add(document);
      }
    }
    Set<Part> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());
    present.forEach(
        (part, documents) -> {
          if (part.documents().equals(documents)
              && part.links().stream().noneMatch(links::contains)) {
            unchanged.add(part);
          }
        });
    return unchanged;
  }

  /** Whether a file is in one of these parts. */
  boolean isIn(Set<Part> these, FileReading file) {
    return isIn(these, file.place(), file.sha256());
  }

  boolean isIn(Set<Part> these, String place, String sha256) {
    return these.contains(parts.get(new Part.Document(place, sha256)));
  }
}
