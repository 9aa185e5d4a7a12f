package org.competencegraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.competencegraph.extract.Extraction;
import org.competencegraph.extract.Line;
import org.competencegraph.extract.TextExtractors;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Reading;
import org.competencegraph.model.Source;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.Test;

/**
 * Documents of each family in each format, damaged at random: they are read or refused, and nothing
 * is read that is not in them. {@code -Dfuzz.rounds=50} looks longer.
 */
class FuzzedDocumentsTest {

  /** How often each try is damaged anew. */
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1);

  private static final List<String> NAMES =
      List.of(
          SampleDocuments.ASSISTANT_PAGE,
          SampleDocuments.ASSISTANT_DOSSIER,
          SampleDocuments.SALES_PAGE,
          SampleDocuments.PLAN);

  /** What breaks words, joins letters, turns lines around, or is no character at all. */
  private static final List<String> ODD =
      List.of(
          "\u0301",
          "\u202E",
          "\u2066",
          "\u200B",
          "\u00AD",
          "\uFEFF",
          "\u0007",
          "\u001B[2J",
          "\f",
          "\u0085",
          "\u2028",
          "\t",
          "\u00A0",
          "\uFFFD",
          "\uD83D\uDE00",
          "(",
          ")",
          "\"",
          ":",
          "• ",
          "- ",
          "1. ",
          "<",
          "&#0;",
          "&#xD800;",
          "]]>",
          "ﬁ",
          "İ",
          "ß",
          "(co ",
          " ".repeat(300));

  /** Repairs that change letters; the others change only where lines end and what starts them. */
  private static final Set<String> LAYOUT = Set.of("wrapped-line", "hyphen-bullet", "page-start");

  enum Format {
    TEXT,
    HTML,
    DOCX,
    ODT
  }

  enum Damage {
    CUT,
    BYTES,
    LINES_LEFT_OUT,
    LINES_TWICE,
    LINES_SHUFFLED,
    LINES_MOVED,
    ODD_CHARACTERS
  }

  private static final Map<String, byte[]> MADE = new LinkedHashMap<>();

  private static byte[] document(String name, Format format) {
    return MADE.computeIfAbsent(name + format, key -> rendition(name, format));
  }

  private static byte[] rendition(String name, Format format) {
    String text = new String(SampleDocuments.bytes(name), StandardCharsets.UTF_8);
    return switch (format) {
      case TEXT -> text.getBytes(StandardCharsets.UTF_8);
      case HTML -> HtmlRendition.around("utf-8", html(name, text)).getBytes(StandardCharsets.UTF_8);
      case DOCX -> DocxRendition.of(SampleBlocks.of(name));
      case ODT -> OdtRendition.of(SampleBlocks.of(name));
    };
  }

  private static String html(String name, String text) {
    return switch (name) {
      case SampleDocuments.PLAN -> HtmlRendition.ofPlan(text);
      case SampleDocuments.ASSISTANT_DOSSIER -> HtmlRendition.ofDossier(text);
      default -> HtmlRendition.ofPage(text);
    };
  }

  /** Of a zip: as it is, or the part of it that has the text. */
  private static byte[] damaged(byte[] bytes, Format format, Damage damage, Random random) {
    boolean isZip = format == Format.DOCX || format == Format.ODT;
    if (!isZip || damage == Damage.BYTES && random.nextBoolean()) {
      return damaged(bytes, damage, random);
    }
    if (damage == Damage.CUT && random.nextInt(4) == 0) {
      return damaged(bytes, damage, random);
    }
    Map<String, byte[]> files = unzipped(bytes);
    files.computeIfPresent(
        format == Format.DOCX ? "word/document.xml" : "content.xml",
        (name, content) ->
            damaged(
                new String(content, StandardCharsets.UTF_8)
                    .replaceAll("(</(?:w|text):p>)", "$1\n")
                    .getBytes(StandardCharsets.UTF_8),
                damage,
                random));
    return Zips.ofBytes(files);
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static byte[] damaged(byte[] bytes, Damage damage, Random random) {
    return switch (damage) {
      case CUT -> cut(bytes, random);
      case BYTES -> {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        yield changed;
      }
      default -> ofLines(bytes, damage, random);
    };
  }

  private static byte[] cut(byte[] bytes, Random random) {
    int start = random.nextBoolean() ? 0 : random.nextInt(bytes.length);
    return Arrays.copyOfRange(bytes, start, start + 1 + random.nextInt(bytes.length - start));
  }

  private static byte[] ofLines(byte[] bytes, Damage damage, Random random) {
    List<String> lines =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
    int from = random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(40));
    List<String> some = lines.subList(from, to);
    switch (damage) {
      case LINES_LEFT_OUT -> some.clear();
      case LINES_TWICE -> lines.addAll(to, List.copyOf(some));
      case LINES_SHUFFLED -> Collections.shuffle(some, random);
      case LINES_MOVED -> {
        List<String> moved = List.copyOf(some);
        some.clear();
        lines.addAll(random.nextInt(lines.size() + 1), moved);
      }
      case ODD_CHARACTERS -> {
        for (int i = random.nextInt(20); i >= 0; i--) {
          int at = random.nextInt(lines.size());
          int in = random.nextInt(lines.get(at).length() + 1);
          String odd = ODD.get(random.nextInt(ODD.size()));
          lines.set(at, new StringBuilder(lines.get(at)).insert(in, odd).toString());
        }
      }
      case CUT, BYTES -> throw new IllegalArgumentException("no matter of lines: " + damage);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Reading> read(byte[] bytes) {
    return DocumentReaders.read(bytes, "any", new Source("any", "0".repeat(64), ""));
  }

  /** Read or refused, in bounds, with nothing made up. */
  private static void assertHonest(byte[] bytes) {
    List<Reading> readings = read(bytes);
    assertThat(readings).isNotEmpty().isEqualTo(read(bytes));
    String given = letters(text(bytes));
    long total = 0;
    for (Reading reading : readings) {
      for (Finding finding : reading.findings()) {
        assertThat(finding.message()).isNotBlank().hasSizeLessThan(2000);
      }
      if (reading instanceof Reading.Read read) {
        for (Phrase phrase : phrases(read.content())) {
          assertIn(given, phrase);
          total += phrase.text().length() + phrase.printed().length();
        }
      }
    }
    // Each statement is in one list, as read and as printed; a title is in some places more.
    assertThat(total).isLessThan(4L * bytes.length * 30 + 10_000);
  }

  private static String text(byte[] bytes) {
    return switch (TextExtractors.extract(bytes, "any")) {
      case Extraction.Refused refused -> "";
      case Extraction.Text text ->
          text.lines().stream().map(Line::raw).collect(Collectors.joining("\n"));
    };
  }

  private static void assertIn(String given, Phrase phrase) {
    for (String line : phrase.printed().split("\n")) {
      assertThat(given.contains(letters(line))).as("printed: %s", phrase).isTrue();
    }
    if (LAYOUT.containsAll(phrase.repairs())) {
      assertThat(letters(phrase.printed())).as("%s", phrase).contains(letters(phrase.text()));
    }
    assertThat(phrase.text()).as("%s", phrase).isNotBlank();
  }

  /** Letters and digits alone: typography, marks and the first letter's case are made equal. */
  private static String letters(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<Phrase> phrases(Object thing) {
    return switch (thing) {
      case Phrase phrase -> List.of(phrase);
      case Collection<?> many -> many.stream().flatMap(each -> phrases(each).stream()).toList();
      case Optional<?> one -> one.map(FuzzedDocumentsTest::phrases).orElse(List.of());
      case Record parts ->
          Arrays.stream(parts.getClass().getRecordComponents())
              .flatMap(component -> phrases(part(parts, component)).stream())
              .toList();
      default -> List.of();
    };
  }

  private static Object part(Record parts, RecordComponent component) {
    try {
      return component.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 150)
  void makesNothingUpOfADamagedDocument(
      @ForAll("documents") String name,
      @ForAll Format format,
      @ForAll Damage damage,
      @ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      assertHonest(damaged(document(name, format), format, damage, random));
    }
  }

  /** Damage upon damage. */
  @Property(tries = 150)
  void makesNothingUpOfADocumentThatIsDamagedOverAndOver(
      @ForAll("documents") String name, @ForAll Format format, @ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      assertHonest(damagedOverAndOver(name, format, random));
    }
  }

  private static byte[] damagedOverAndOver(String name, Format format, Random random) {
    byte[] bytes = document(name, format);
    boolean isZip = format == Format.DOCX || format == Format.ODT;
    Damage[] all = Damage.values();
    for (int i = 0; i < 4 && bytes.length > 0; i++) {
      // Of a zip, only its text: nothing is left of one that is cut.
      int first = isZip ? Damage.LINES_LEFT_OUT.ordinal() : 0;
      bytes = damaged(bytes, format, all[first + random.nextInt(all.length - first)], random);
    }
    return bytes;
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> documents() {
    return net.jqwik.api.Arbitraries.of(NAMES);
  }

  @Test
  void readsTheDocumentsAsTheyAre() {
    for (String name : NAMES) {
      for (Format format : Format.values()) {
        assertThat(read(document(name, format)))
            .as(name + format)
            .allMatch(Reading.Read.class::isInstance);
        assertHonest(document(name, format));
      }
    }
  }

  /**
   * What broke the readers once: a bullet or a stop where the words of a section should begin, or a
   * title.
   */
  @Test
  void readsADocumentWithAMarkInPlaceOfWords() {
    for (String name : NAMES) {
      List<String> lines =
          new String(document(name, Format.TEXT), StandardCharsets.UTF_8).lines().toList();
      for (int at = 1; at < lines.size(); at++) {
        if (lines.get(at - 1).isBlank() || Heading.of(lines.get(at - 1), -1).isPresent()) {
          for (String mark : List.of("\u2022", "\t.", ". (D140101 Id9388-c)")) {
            List<String> marked = new java.util.ArrayList<>(lines);
            marked.set(at, mark);
            assertThat(read(String.join("\n", marked).getBytes(StandardCharsets.UTF_8)))
                .as("%s, line %s: %s", name, at + 1, mark)
                .isNotEmpty();
          }
        }
      }
    }
  }
}
