package org.competencegraph.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.rdf.ContentStatements;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.testing.RecordRendition;

/**
 * One page, in each format that is read: how many a second one core reads, how many statements a
 * second come of it in N-Quads, and how that compares with plain text in the same run. Medians of
 * rounds in which the formats take turns, so that what slows the machine slows all of them.
 */
public final class FormatBenchmark {

  private static final String PAGE = SampleDocuments.ASSISTANT_PAGE;
  private static final int ROUNDS = 9;
  private static final double SECONDS = 0.7;

  private record Format(String name, byte[] bytes, List<Double> read, List<Double> statements) {
    Format(String name, byte[] bytes) {
      this(name, bytes, new ArrayList<>(), new ArrayList<>());
    }
  }

  private FormatBenchmark() {}

  /** Prints a line for each format. */
  public static void main(String[] arguments) throws IOException {
    List<Format> formats = formats();
    for (int round = 0; round < ROUNDS; round++) {
      for (Format format : formats) {
        format.read().add(perSecond(() -> read(format)));
        int size = statements(format);
        format.statements().add(size * perSecond(() -> converted(format)));
      }
    }
    double text = median(formats.getFirst().read());
    System.out.printf(
        "%-12s %8s %12s %10s %12s %14s%n",
        "format", "kB", "read a s", "of text", "statements", "statements a s");
    for (Format format : formats) {
      System.out.printf(
          "%-12s %8d %12.0f %10.2f %12d %14.0f%n",
          format.name(),
          format.bytes().length / 1000,
          median(format.read()),
          median(format.read()) / text,
          statements(format),
          median(format.statements()));
    }
  }

  private static List<Format> formats() throws IOException {
    String text = Files.readString(Path.of("data/qualifications", PAGE));
    Qualification qualification = SampleDocuments.qualification(PAGE);
    return List.of(
        new Format("text", text.getBytes(StandardCharsets.UTF_8)),
        new Format("UTF-16", text.getBytes(StandardCharsets.UTF_16LE)),
        new Format("HTML", HtmlRendition.ofPage(text).getBytes(StandardCharsets.UTF_8)),
        new Format("DOCX", DocxRendition.of(SampleBlocks.of(PAGE))),
        new Format("ODT", OdtRendition.of(SampleBlocks.of(PAGE))),
        new Format("PDF", PdfRendition.of(SampleBlocks.of(PAGE))),
        new Format(
            "record",
            RecordRendition.of(qualification).toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static Reading.Read read(Format format) {
    return (Reading.Read)
        DocumentReaders.read(
                format.bytes(), format.name(), new Source(format.name(), "0".repeat(64), ""))
            .getFirst();
  }

  private static int statements(Format format) {
    return ContentStatements.of(List.of(read(format)), new Iris(Iris.DEFAULT_BASE)).size();
  }

  private static Object converted(Format format) {
    try {
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(1 << 20);
      RdfSyntax.NQUADS.write(
          ContentStatements.of(List.of(read(format)), new Iris(Iris.DEFAULT_BASE)), out);
      return out;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static double perSecond(java.util.function.Supplier<Object> work) {
    long start = System.nanoTime();
    long end = start + (long) (SECONDS * 1e9);
    int times = 0;
    int kept = 0;
    while (System.nanoTime() < end) {
      // Looked at, so that it has to be made.
      kept += work.get().hashCode() & 1;
      times++;
    }
    if (kept < 0) {
      throw new IllegalStateException("counts do not fall");
    }
    return times / ((System.nanoTime() - start) / 1e9);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
  }
}
