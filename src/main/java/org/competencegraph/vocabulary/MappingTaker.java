package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.competencegraph.corpus.FileStreams;
import org.competencegraph.corpus.FileTaker;
import org.competencegraph.extract.Decoding;
import org.competencegraph.extract.TableText;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;
import org.competencegraph.model.Sha256;
import org.competencegraph.model.Source;
import org.competencegraph.sssom.HeaderFile;
import org.competencegraph.sssom.SssomReader;
import org.competencegraph.sssom.SssomReading;
import org.competencegraph.vocabulary.MappingReading.Kind;

/** Reads a file of mappings: SSSOM, or a published table in columns of its own. */
final class MappingTaker implements FileTaker<MappingReading> {

  private final TableReader<MappingRow> tables;

  MappingTaker(MappedThings things) {
    this.tables = new MappingTables(things).reader();
  }

  @Override
  public MappingReading refuse(Finding finding, String name) {
    return table(tables.refuse(finding, name));
  }

  @Override
  public MappingReading take(byte[] content, String place, String name) {
    if (TableText.decode(content, place) instanceof Decoding.Text text) {
      TableFile file =
          new TableFile(
              place,
              new Source(name, Sha256.of(content), MappingFiles.NAME),
              content.length,
              TableFile.Status.READ);
      if (HeaderFile.is(text.text())) {
        return waiting(file, Kind.METADATA, text);
      }
      if (SssomReader.isTable(text.text())) {
        return SssomReader.isWithoutHeader(text.text())
            ? waiting(file, Kind.ROWS, text)
            : sssom(file, text.text(), Optional.empty(), text.findings());
      }
    }
    return table(tables.take(content, place, name));
  }

  @Override
  public boolean takesCut() {
    return true;
  }

  @Override
  public Optional<MappingReading> takeCut(byte[] content, String place, String name) {
    return CutTable.wholeLines(content)
        .map(lines -> take(lines, place, name).with(FileStreams.damaged(place)));
  }

  private static MappingReading waiting(TableFile file, Kind kind, Decoding.Text text) {
    return new MappingReading(file, kind, Optional.empty(), text.text(), text.findings());
  }

  /** A table in SSSOM, with the header that belongs to it. */
  static MappingReading sssom(
      TableFile file, String text, Optional<String> metadata, List<Finding> before) {
    SssomReading reading = SssomReader.read(text, metadata, file.place());
    RowFindings findings = new RowFindings(file.place());
    reading.findings().forEach(findings::add);
    List<Finding> all = new ArrayList<>(before);
    all.addAll(findings.all());
    Optional<LoadedSet> set =
        reading
            .set()
            .map(
                each ->
                    new LoadedSet(
                        each.from(file.source()),
                        reading.lines().stream()
                            .map(line -> new Place(file.place(), line))
                            .toList()));
    return new MappingReading(
        set.isPresent() ? file : file.as(TableFile.Status.REJECTED), Kind.SSSOM, set, "", all);
  }

  private static MappingReading table(TableReading<MappingRow> reading) {
    Optional<LoadedSet> set =
        reading.entries().isEmpty()
            ? Optional.empty()
            : MappingTables.set(reading.rank()).map(kind -> set(kind, reading));
    return new MappingReading(
        reading.file(), set.isPresent() ? Kind.TABLE : Kind.OTHER, set, "", reading.findings());
  }

  private static LoadedSet set(MappingSet kind, TableReading<MappingRow> reading) {
    return new LoadedSet(
        kind.with(reading.entries().stream().map(each -> each.concept().mapping()).toList())
            .from(reading.file().source()),
        reading.entries().stream().map(TableReading.Entry::place).toList());
  }
}
