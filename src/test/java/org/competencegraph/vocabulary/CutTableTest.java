package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a gzipped table whose end is lost, the rows before the cut are read, and none is torn. */
class CutTableTest {

  private static final int ROWS = 5000;

  @TempDir Path folder;

  /** Made of digits that no packer can guess, so that half of the bytes is half of the rows. */
  private static String digits(int row) {
    return Sha256.of("row " + row);
  }

  private static String skill(int row) {
    return "http://data.europa.eu/esco/skill/" + digits(row);
  }

  private static String table(String head, IntFunction<String> row) {
    return IntStream.range(0, ROWS)
        .mapToObj(row)
        .collect(Collectors.joining("\n", head + "\n", "\n"));
  }

  private Input cut(String name, String table) throws IOException {
    return cut(name, table, StandardCharsets.UTF_8);
  }

  private Input cut(String name, String table, Charset charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(table.getBytes(charset));
    }
    return cut(name, bytes.toByteArray(), bytes.size() / 2);
  }

  private Input cut(String name, byte[] gzip, int length) throws IOException {
    Files.write(folder.resolve(name), Arrays.copyOf(gzip, length));
    return Input.of(List.of(folder));
  }

  private static void saysThatItIsCut(List<Finding> findings, String name) {
    assertThat(findings)
        .filteredOn(Finding::needsMending)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("archive-damaged");
              assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
              assertThat(finding.place().document()).endsWith(name);
              assertThat(finding.message())
                  .startsWith("it is cut or damaged; what stands before that is read");
            });
  }

  private static void hasTheFirstRows(LoadedMappings loaded) {
    List<Mapping> mappings = loaded.sets().getFirst().set().mappings();
    assertThat(mappings).hasSizeBetween(ROWS / 4, ROWS * 3 / 4);
    Set<String> whole = new HashSet<>();
    IntStream.range(0, ROWS).forEach(row -> whole.add(skill(row)));
    assertThat(mappings).extracting(Mapping::object).allMatch(whole::contains);
  }

  @Test
  void readsAPublishedTableOfMappingsUpToTheCut() throws IOException {
    LoadedMappings loaded =
        MappingFiles.read(
            cut(
                "pub.csv.gz",
                table(
                    "competentId,relation,escoUri",
                    row -> "SK-" + row + ",skos:closeMatch," + skill(row))),
            new ExampleThings());
    saysThatItIsCut(loaded.findings(), "pub.csv.gz");
    hasTheFirstRows(loaded);
    assertThat(loaded.files()).extracting(TableFile::status).containsExactly(TableFile.Status.READ);
  }

  @Test
  void readsSssomUpToTheCut() throws IOException {
    String head =
        """
        #curie_map:
        #  SHOP: https://shop.example/
        #mapping_set_id: https://shop.example/sets/shop
        #license: https://l.example/
        subject_id\tpredicate_id\tobject_id\tmapping_justification""";
    LoadedMappings loaded =
        MappingFiles.read(
            cut(
                "shop.sssom.tsv.gz",
                table(
                    head,
                    row ->
                        "SHOP:%d\tskos:exactMatch\t%s\tsemapv:ManualMappingCuration"
                            .formatted(row, skill(row)))),
            new ExampleThings());
    saysThatItIsCut(loaded.findings(), "shop.sssom.tsv.gz");
    hasTheFirstRows(loaded);
  }

  @Test
  void readsAListOfCompetentUpToTheCut() throws IOException {
    Vocabulary<?> read =
        CompetentLists.read(
            cut("list.csv.gz", table("id,labelNl", row -> "SK-" + row + "," + digits(row))));
    saysThatItIsCut(read.findings(), "list.csv.gz");
    assertThat(read.concepts()).hasSizeBetween(ROWS / 4, ROWS * 3 / 4);
  }

  /**
   * In Ċ there is the byte of a line feed, and each letter has two bytes, which the cut may part.
   */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "UTF-16LE", "UTF-16BE"})
  void readsAListInUtf16UpToTheCut(String encoding) throws IOException {
    String table = table("id,labelNl", row -> "SK-" + row + "," + digits(row) + " Ċ");
    Vocabulary<?> read = CompetentLists.read(cut("list.csv.gz", table, Charset.forName(encoding)));
    assertThat(read.findings())
        .filteredOn(Finding::needsMending)
        .extracting(Finding::code)
        .containsExactly("archive-damaged");
    assertThat(read.concepts())
        .hasSizeBetween(ROWS / 4, ROWS * 3 / 4)
        .allSatisfy(concept -> assertThat(concept.toString()).contains(" Ċ"));
  }

  @Test
  void findsNoWholeLineInHalfAFirstOne() {
    byte[] half = "\uFEFFid,laĊbel".getBytes(StandardCharsets.UTF_16LE);
    assertThat(CutTable.wholeLines(half)).isEmpty();
    assertThat(CutTable.wholeLines(Arrays.copyOf(half, half.length - 1))).isEmpty();
  }

  @Test
  void readsTheFirstPartOfTheRealTable() throws IOException {
    Path real = Path.of("../shared/data/competent/competent_esco_skills_dev.csv.gz");
    assumeTrue(Files.exists(real), "the published table is not there");
    LoadedMappings loaded =
        MappingFiles.read(cut("pub.csv.gz", Files.readAllBytes(real), 60_000), new ExampleThings());
    saysThatItIsCut(loaded.findings(), "pub.csv.gz");
    assertThat(loaded.sets().getFirst().set().mappings()).hasSizeGreaterThan(500);
  }
}
