package org.competencegraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.competencegraph.extract.Extraction;
import org.competencegraph.extract.Line;
import org.competencegraph.extract.TextExtractors;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;

/** The families of documents that are read, and the way from a file to what it describes. */
public final class DocumentReaders {

  private static final List<DocumentReader> ALL =
      List.of(new PageReader(), new DossierReader(), new PlanReader());

  /** Fewer of a family's marks than this, and it is another kind of text. */
  private static final double ENOUGH = 0.3;

  private DocumentReaders() {}

  /**
   * Reads a file. Whatever is in it, this returns: what cannot be read comes back as {@link
   * Reading.Rejected}.
   *
   * @param bytes the whole file
   * @param name what to call the file in findings
   * @param source its name and hash; the family is filled in here
   * @return a reading for each document in the file, at least one
   */
  public static List<Reading> read(byte[] bytes, String name, Source source) {
    if (RecordReader.isJson(bytes)) {
      return RecordReader.read(bytes, name, source);
    }
    return switch (TextExtractors.extract(bytes, name)) {
      case Extraction.Refused refused -> List.of(Reading.Rejected.because(refused.finding()));
      case Extraction.Text text -> read(text, name, source);
    };
  }

  private static List<Reading> read(Extraction.Text text, String name, Source source) {
    List<Line> lines = text.lines();
    if (lines.stream().allMatch(Line::isBlank)) {
      return rejected("document-empty", name, "there is no text in it; save the document again");
    }
    DocumentReader reader =
        ALL.stream()
            .max(Comparator.comparingDouble(each -> each.family().recognises(lines)))
            .orElseThrow();
    if (reader.family().recognises(lines) < ENOUGH) {
      return List.of(
          Reading.Rejected.because(
              Finding.info(
                  "document-unknown",
                  Place.whole(name),
                  "not read: it looks like none of the documents that are known: "
                      + ALL.stream()
                          .map(each -> each.family().looksLike())
                          .collect(Collectors.joining("; "))
                      + "; "
                      + RecordReader.LOOKS_LIKE)));
    }
    return readAll(
        reader, text, name, new Source(source.name(), source.sha256(), reader.family().name()));
  }

  private static List<Reading> readAll(
      DocumentReader reader, Extraction.Text text, String name, Source source) {
    List<Line> lines = text.lines();
    List<Integer> starts = reader.starts(lines);
    if (starts.size() < 2) {
      return List.of(readOne(reader, lines, new Findings(name, text.findings()), source));
    }
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : lines.size();
      // What holds for the file is said once.
      Findings findings = new Findings(name, i == 0 ? text.findings() : List.of());
      findings.info(
          "document-several",
          new Place(name, starts.get(i)),
          "document " + (i + 1) + " of " + starts.size() + " in this file; each is read by itself");
      readings.add(readOne(reader, lines.subList(starts.get(i) - 1, end), findings, source));
    }
    return readings;
  }

  private static Reading readOne(
      DocumentReader reader, List<Line> lines, Findings findings, Source source) {
    try {
      return new Reading.Read(source, reader.read(lines, findings), findings.all());
    } catch (DocumentReader.Unreadable e) {
      findings.error(e.code(), findings.at(lines.getFirst()), e.getMessage());
      return new Reading.Rejected(findings.all());
    }
  }

  private static List<Reading> rejected(String code, String name, String message) {
    return List.of(Reading.Rejected.because(Finding.error(code, Place.whole(name), message)));
  }
}
