package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.testing.Zips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that do harm, given to the program as it is, in a process of its own with little memory:
 * each has its finding or its reading, and all else is read.
 */
class HostileInputTest {

  private static final String MEMORY = "-Xmx512m";

  /** Against hanging, not to measure anything. */
  private static final Duration LONG = Duration.ofMinutes(4);

  private static final Path SAMPLE = Path.of("data/qualifications");
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
  };
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "%s</w:body></w:document>";
  private static final String OPEN =
      "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><o:body><o:text>"
          + "%s</o:text></o:body></o:document-content>";

  @TempDir Path given;
  @TempDir Path work;
  @TempDir Path temporary;
  private String page;
  private String dossier;

  @BeforeEach
  void readSample() throws IOException {
    page = Files.readString(SAMPLE.resolve("BK-0351-3-commercieel-assistent.page.txt"));
    dossier = Files.readString(SAMPLE.resolve("BK-0351-commercieel-assistent.dossier.txt"));
  }

  /** What the program printed, and its exit code. */
  private record Run(int code, List<String> out) {

    /** The findings of a file: severity and code of each, once. */
    List<String> of(String file) {
      return out.stream()
          .filter(
              line -> line.matches(".*/" + java.util.regex.Pattern.quote(file) + "(?::\\d+)?: .*"))
          .map(line -> line.replaceAll("^.*?: (error|warning|info): .*\\[([a-z-]+)]$", "$1 $2"))
          .distinct()
          .toList();
    }
  }

  private Run run(String... arguments) {
    return assertTimeoutPreemptively(
        LONG,
        () -> {
          List<String> command =
              new ArrayList<>(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      MEMORY,
                      "-Djava.io.tmpdir=" + temporary,
                      "-cp",
                      absolute(System.getProperty("java.class.path")),
                      Main.class.getName()));
          command.addAll(List.of(arguments));
          Process process =
              new ProcessBuilder(command)
                  .directory(work.toFile())
                  .redirectErrorStream(true)
                  .start();
          List<String> out;
          try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            out = reader.lines().toList();
          }
          return new Run(process.waitFor(), out);
        });
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(java.io.File.pathSeparator))
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private Run dryRun() {
    return run("build", "--data", given.toString(), "--dry-run");
  }

  private void give(String name, byte[] content) throws IOException {
    Files.write(given.resolve(name), content);
  }

  private void give(String name, String content) throws IOException {
    Files.writeString(given.resolve(name), content);
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String body) {
    return Zips.of(
        Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", WORD.formatted(body)));
  }

  private static byte[] odt(String body) {
    return Zips.of(
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            OPEN.formatted(body)));
  }

  private static String paragraphs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<w:p><w:r><w:t>" + i * 7919 + "</w:t></w:r></w:p>")
        .collect(Collectors.joining());
  }

  private void assertNothingWritten() throws IOException {
    for (Path folder : List.of(work, temporary)) {
      try (Stream<Path> files = Files.list(folder)) {
        // The JVM's own, not the program's.
        assertThat(files.filter(file -> !file.getFileName().toString().startsWith("hsperf")))
            .isEmpty();
      }
    }
  }

  @Test
  void eachFileHasItsFindingAndTheOthersAreRead() throws Exception {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    give("a-png.pdf", PNG);
    expected.put("a-png.pdf", List.of("error document-not-text"));
    give("a-png.txt", Arrays.copyOf(PNG, 40));
    expected.put("a-png.txt", List.of("error document-not-text"));
    give("empty.txt", "");
    expected.put("empty.txt", List.of("error document-empty"));
    give("mark.txt", "\uFEFF");
    expected.put("mark.txt", List.of("error document-empty"));
    give("mark-16.txt", new byte[] {(byte) 0xFF, (byte) 0xFE});
    expected.put("mark-16.txt", List.of("error document-empty"));
    give("blank.txt", "\n".repeat(10_000));
    expected.put("blank.txt", List.of("error document-empty"));
    give("blanks.txt", "\n".repeat(30 << 20));
    expected.put("blanks.txt", List.of("error document-too-large"));
    give("nul.txt", page.replace("Globaal", "Glo\0baal"));
    expected.put("nul.txt", List.of("error document-not-text"));
    give("latin.txt", new byte[] {'B', 'K', (byte) 0xC3, 0x28, (byte) 0x81, '\n'});
    expected.put("latin.txt", List.of("error document-encoding"));
    // The halves of a letter beyond the first 65,536, each alone.
    give("surrogate.txt", bytes(0xEF, 0xBB, 0xBF, 'B', 0xED, 0xA0, 0x80, 'x'));
    expected.put("surrogate.txt", List.of("error document-encoding"));
    give("surrogate-16.txt", bytes(0xFF, 0xFE, 'B', 0, 0x00, 0xD8, 'x', 0));
    expected.put("surrogate-16.txt", List.of("error document-encoding"));
    give("line.txt", "x".repeat(10 << 20));
    expected.put("line.txt", List.of("info document-unknown"));
    give("pre.html", "<html><body><pre>" + page + "\nx".repeat(8 << 20));
    expected.put("pre.html", List.of("error document-too-large"));
    give("tags.html", "<html><body>" + "<div>".repeat(100_001));
    expected.put("tags.html", List.of("error document-too-large"));
    give("paragraphs.docx", docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(240_000)));
    expected.put("paragraphs.docx", List.of("error archive-too-large"));
    give("lines.docx", docx(paragraphs(60_000)));
    expected.put("lines.docx", List.of("error document-too-large"));
    give("spaces.docx", docx(" ".repeat(40 << 20)));
    expected.put("spaces.docx", List.of("error archive-too-large"));
    give("spaces.odt", odt(" ".repeat(40 << 20)));
    expected.put("spaces.odt", List.of("error archive-too-large"));
    give(
        "cells.odt",
        odt(
            "<table:table><table:table-row>"
                + "<table:table-cell table:number-columns-repeated=\"9999999\"/>".repeat(12_000)
                + "</table:table-row></table:table>"));
    expected.put("cells.odt", List.of("error document-too-large"));
    give("cut.docx", Arrays.copyOf(docx("<w:p/>"), 200));
    expected.put("cut.docx", List.of("error archive-damaged"));
    byte[] zeros = new byte[100 << 20];
    give("bomb.zip", Zips.ofBytes(Map.of("bomb.txt", zeros)));
    expected.put("bomb.zip!/bomb.txt", List.of("error archive-too-large"));
    give("bomb.gz", gzipped(zeros));
    expected.put("bomb.gz", List.of("error archive-too-large"));
    byte[] ten =
        Zips.ofBytes(
            IntStream.range(0, 10)
                .boxed()
                .collect(Collectors.toMap(i -> i + ".txt", i -> new byte[10 << 20])));
    give("nested.zip", Zips.ofBytes(Map.of("ten.zip", ten, "ten.zip.gz", gzipped(ten))));
    expected.put("nested.zip!/ten.zip!/7.txt", List.of("error archive-too-large"));
    expected.put("nested.zip!/ten.zip.gz!/3.txt", List.of("error archive-too-large"));
    sparse("sparse.txt");
    expected.put("sparse.txt", List.of("error document-too-large"));
    sparse("sparse.zip", 'P', 'K', 3, 4);
    expected.put("sparse.zip", List.of("error archive-damaged"));
    sparse("sparse.gz", 0x1F, 0x8B, 8);
    expected.put("sparse.gz", List.of("error document-too-large"));
    give("page.txt", page);
    expected.put("page.txt", List.of());

    Run run = dryRun();

    assertThat(run.code()).as(String.join("\n", run.out())).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out().getLast()).contains("would publish 1 document,");
    expected.forEach((file, codes) -> assertThat(run.of(file)).as(file).isEqualTo(codes));
    assertNothingWritten();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** A gigabyte of zeros that takes no room on the disk. */
  private void sparse(String name, int... start) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(given.resolve(name).toFile(), "rw")) {
      file.setLength(1L << 30);
      file.write(bytes(start));
    }
  }

  /** Large, and harmless: all of it is read. */
  @Test
  void readsAThousandCompetencesAndAVeryLongLine() throws Exception {
    String competences =
        IntStream.rangeClosed(17, 1000)
            .mapToObj(
                i ->
                    "Competentie "
                        + i
                        + ":\n  Doet zaak "
                        + i
                        + "\n"
                        + IntStream.range(0, 10)
                            .mapToObj(j -> "   • Begint met deel " + j + " van zaak " + i + "\n")
                            .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    int end = page.indexOf("Beschrijving competenties");
    String thousand = page.substring(0, end) + competences + "\n" + page.substring(end);
    String longest = page.replace("BK-0351-3", "BK-0999-1") + "\n" + "x ".repeat(5 << 20);
    give("thousand.zip", Zips.of(Map.of("page.txt", thousand)));
    give("long.txt", longest);
    Run run = run("convert", given.toString(), "--to", "nquads");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.of("page.txt")).isEmpty();
    assertThat(competences("BK-0351-3", run)).isEqualTo(1000);
    assertThat(competences("BK-0999-1", run)).isEqualTo(16);
    assertNothingWritten();
  }

  private static long competences(String qualification, Run run) {
    return run.out().stream()
        .filter(line -> line.contains("/" + qualification + "/"))
        .filter(line -> line.contains("#type> ") && line.contains("#Competence> "))
        .count();
  }

  /** What is long of a kind that makes readers look back. */
  @Test
  void readsLongListsInTime() throws Exception {
    String lower =
        IntStream.range(0, 12_000).mapToObj(i -> "zaak " + i + "\n").collect(Collectors.joining());
    give("dossier.txt", dossier + "\n" + lower);
    give("open.txt", dossier.replace("(co 01805)", "(co 01805)\niets (en\n" + lower));
    give("page.txt", page.replace("Competentie 2:", lower + "Competentie 2:"));
    Run run = dryRun();
    assertThat(run.code()).isLessThan(ExitCode.USAGE);
    assertThat(run.out().getLast()).contains("would publish 3 documents,");
    assertNothingWritten();
  }

  @Test
  void fetchesNothing() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String type =
          "<!DOCTYPE x SYSTEM \"%s\" [<!ENTITY %% p SYSTEM \"%s\"> %%p;<!ENTITY a SYSTEM \"%s\">]>"
              .formatted(address, address, address);
      give(
          "page.html",
          ("<html><head><base href=\"%s\"><link rel=stylesheet href=\"%s\"><script src=\"%s\"></script>"
                      + "<meta http-equiv=refresh content=\"0;url=%s\"></head><body><img src=\"%s\">"
                      + "<iframe src=\"%s\"></iframe><object data=\"%s\"></object><pre>")
                  .replace("%s", address)
              + page);
      give("typed.html", "<?xml version=\"1.0\"?>" + type + "<html><body>&a;<pre>" + page);
      give("page.xml", "<?xml version=\"1.0\"?>" + type + "<page>&a;" + page + "</page>");
      give("page.docx", docx(type + "&a;"));
      give(
          "page.odt",
          Zips.of(
              Map.of(
                  "mimetype",
                  "application/vnd.oasis.opendocument.text",
                  "content.xml",
                  type + OPEN.formatted("<text:p>&a;</text:p>"))));
      Run run = dryRun();
      assertThat(run.out().getLast()).contains("would publish");
      assertThat(run.of("page.html")).isEmpty();
      server.setSoTimeout(1);
      assertThat(connections(server)).isZero();
    }
    assertNothingWritten();
  }

  /** Those that wait to be accepted. */
  private static int connections(ServerSocket server) throws IOException {
    int connections = 0;
    while (true) {
      try {
        server.accept().close();
        connections++;
      } catch (SocketTimeoutException nobodyWaits) {
        return connections;
      }
    }
  }

  /** Any reader, given a document of its own that stops anywhere. */
  @Test
  void saysOfEachDocumentThatIsCutThatItIs() throws Exception {
    Charset utf8 = StandardCharsets.UTF_8;
    Map<String, byte[]> whole = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        whole.put(name, text.getBytes(utf8));
        whole.put(name + ".html", ("<html><body><pre>" + text + "</pre>").getBytes(utf8));
      }
    }
    for (Map.Entry<String, byte[]> each : whole.entrySet()) {
      int half = each.getValue().length / 2;
      give("cut-" + each.getKey(), Arrays.copyOf(each.getValue(), half));
    }
    Run run = dryRun();
    assertThat(run.code()).isIn(ExitCode.FINDINGS, ExitCode.FAILED);
    for (String name : whole.keySet()) {
      assertThat(run.of("cut-" + name)).as(name).isNotEmpty();
    }
    assertNothingWritten();
  }
}
