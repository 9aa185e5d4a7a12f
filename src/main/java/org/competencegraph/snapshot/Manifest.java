package org.competencegraph.snapshot;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.competencegraph.model.Finding;

/**
 * What a snapshot is made of, as {@code manifest.json} has it.
 *
 * @param snapshot its name
 * @param created the moment of publication, UTC, ISO 8601
 * @param tool name and version of the program
 * @param ontology the version of the ontology
 * @param base what all IRIs start with
 * @param counts of things in the graph, by name
 * @param files the checksum of each file of the snapshot but this one, by its path in it
 */
@JsonPropertyOrder({
  "snapshot",
  "created",
  "tool",
  "ontology",
  "base",
  "inputs",
  "counts",
  "findings",
  "files"
})
public record Manifest(
    String snapshot,
    String created,
    String tool,
    String ontology,
    String base,
    List<Input> inputs,
    SortedMap<String, Long> counts,
    List<Noted> findings,
    SortedMap<String, FileChecksum> files) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Copies lists and maps. */
  public Manifest {
    inputs = List.copyOf(inputs);
    counts = new TreeMap<>(counts);
    findings = List.copyOf(findings);
    files = new TreeMap<>(files);
  }

  /** What came of an input file. */
  public enum Status {
    /** It is in the graph. */
    READ,
    /** It could not be read, or is no document. */
    REJECTED,
    /** It was read, but broke a shape, repeats another, or is a table that is not asked for. */
    LEFT_OUT
  }

  /**
   * A file that was given.
   *
   * @param name without folders
   * @param sha256 of its bytes, empty where it could not be opened
   * @param family of documents, or vocabulary; empty where it is of none
   */
  public record Input(String name, String sha256, long bytes, String family, Status status) {}

  /** A finding, as text. */
  public record Noted(Finding.Severity severity, String code, String place, String message) {
    /** The finding as text. */
    public static Noted of(Finding finding) {
      return new Noted(
          finding.severity(), finding.code(), finding.place().toString(), finding.message());
    }
  }

  /** What is known of a file's content. */
  public record FileChecksum(String sha256, long bytes) {}

  /** What the maker of a snapshot knows; the rest is filled in by publishing. */
  public static Manifest draft(
      String tool,
      String ontology,
      String base,
      List<Input> inputs,
      Map<String, Long> counts,
      List<Finding> findings) {
    return new Manifest(
        "",
        "",
        tool,
        ontology,
        base,
        inputs,
        new TreeMap<>(counts),
        findings.stream().map(Noted::of).toList(),
        new TreeMap<>());
  }

  Manifest published(String name, String moment, SortedMap<String, FileChecksum> checksums) {
    return new Manifest(name, moment, tool, ontology, base, inputs, counts, findings, checksums);
  }

  static Manifest read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Manifest.class);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }
}
