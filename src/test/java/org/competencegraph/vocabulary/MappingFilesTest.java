package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Slot;
import org.competencegraph.sssom.SssomFiles;
import org.competencegraph.sssom.SssomReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingFilesTest {

  private static final String SKILL =
      "http://data.europa.eu/esco/skill/ec66b111-d8d0-4516-88ba-ee0b6fe6f695";

  private static final String TABLE =
      "competentId,relation,escoUri\nSK-5703,skos:closeMatch," + SKILL + "\n";

  private static final String ROWS =
      """
      subject_id\tpredicate_id\tobject_id\tmapping_justification
      SHOP:1\tskos:exactMatch\tSHOP:2\tsemapv:ManualMappingCuration
      """;

  @TempDir Path folder;

  private static String header(String id) {
    return "curie_map:\n  SHOP: https://shop.example/\nmapping_set_id: "
        + id
        + "\nlicense: https://l.example/\n";
  }

  private static String sssom(String id) {
    return header(id).lines().map(line -> "#" + line + "\n").reduce("", String::concat) + ROWS;
  }

  private LoadedMappings read() {
    return MappingFiles.read(Input.of(List.of(folder)), new ExampleThings());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void readsTablesInFoldersZipsAndGzippedOnceEach() throws IOException {
    write("a.csv", TABLE);
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.csv.gz")))) {
      out.write((TABLE + "SK-1,skos:broadMatch," + SKILL + "\n").getBytes(StandardCharsets.UTF_8));
    }
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("c.zip")))) {
      out.putNextEntry(new ZipEntry("x/d.sssom.tsv"));
      out.write(sssom("https://shop.example/sets/shop").getBytes(StandardCharsets.UTF_8));
    }
    LoadedMappings all = read();
    assertThat(all.findings()).isEmpty();
    assertThat(all.sets())
        .extracting(each -> each.set().name(), each -> each.set().mappings().size())
        .containsExactly(tuple("competent-esco-skills", 2), tuple("shop", 1));
    assertThat(all.sets().getFirst().set().sources()).hasSize(2);
  }

  @Test
  void findsAHeaderBesideItsTable() throws IOException {
    write("shop.sssom.tsv", ROWS);
    write("shop.sssom.yml", header("https://shop.example/sets/fruit"));
    LoadedMappings all = read();
    assertThat(all.findings()).isEmpty();
    assertThat(all.sets()).singleElement().extracting(each -> each.set().name()).isEqualTo("fruit");
  }

  /** The same files by their paths, and in a folder: one rule says which header belongs. */
  @Test
  void knowsAHeaderByItsContentWhateverItsEnding() throws IOException {
    write("shop.sssom.tsv", ROWS);
    write("shop.sssom.yml", "settings:\n  of: something else\n");
    write("shop.txt", header("https://shop.example/sets/fruit"));
    assertThat(read().sets())
        .singleElement()
        .extracting(each -> each.set().name())
        .isEqualTo("fruit");
    SssomReading alone = SssomFiles.read(folder.resolve("shop.sssom.tsv"));
    assertThat(alone.findings()).isEmpty();
    assertThat(alone.set().orElseThrow().name()).isEqualTo("fruit");
  }

  @Test
  void keepsWhatACuratorReviewedApartFromThePublishedTable() throws IOException {
    String curated = sssom("https://shop.example/sets/competent-esco-skills");
    for (List<String> names : List.of(List.of("a.csv", "b.tsv"), List.of("b.csv", "a.tsv"))) {
      write(names.getFirst(), TABLE);
      write(names.getLast(), curated);
      LoadedMappings all = read();
      assertThat(all.findings()).isEmpty();
      assertThat(all.sets())
          .extracting(
              each -> each.set().name().replaceAll("-[0-9a-f]{6}$", "-…"),
              each -> each.set().mappings().size(),
              each -> each.set().value(Slot.LICENSE).orElse(""),
              each -> each.set().sources().getFirst().name())
          .containsExactly(
              tuple("competent-esco-skills", 1, "", names.getFirst()),
              tuple("competent-esco-skills-…", 1, "https://l.example/", names.getLast()));
      Files.delete(folder.resolve(names.getFirst()));
      Files.delete(folder.resolve(names.getLast()));
    }
  }

  @Test
  void saysWhichHeaderHasNoTableAndWhichTableNoHeader() throws IOException {
    write("a.sssom.tsv", ROWS);
    write("b.sssom.yml", header("https://shop.example/sets/fruit"));
    LoadedMappings all = read();
    assertThat(all.sets()).isEmpty();
    assertThat(all.findings())
        .extracting(Finding::code)
        .containsExactly("sssom-header", "mapping-header-alone", "mapping-none");
  }

  @Test
  void readsOfTwoFilesWithOneIdTheFirst() throws IOException {
    write("a.tsv", sssom("https://shop.example/sets/shop"));
    write("b.tsv", sssom("https://shop.example/sets/shop") + "\n");
    LoadedMappings all = read();
    assertThat(all.sets()).hasSize(1);
    assertThat(all.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("mapping-set-repeated");
              assertThat(finding.place().document()).endsWith("b.tsv");
            });
  }

  @Test
  void keepsSetsApartWhoseIdsEndAlike() throws IOException {
    write("a.tsv", sssom("https://one.example/shop"));
    write("b.tsv", sssom("https://two.example/shop"));
    assertThat(read().sets())
        .extracting(each -> each.set().name())
        .satisfiesExactly(
            name -> assertThat(name).isEqualTo("shop"),
            name -> assertThat(name).matches("shop-[0-9a-f]{6}"));
  }

  @Test
  void saysOfARowWhatIsWrongAndTakesTheOthers() throws IOException {
    write(
        "a.csv",
        TABLE
            + "XX-1,skos:closeMatch,"
            + SKILL
            + "\nSK-1,likes,"
            + SKILL
            + "\nSK-2,exactMatch,http://example.org/1\n\"SK-3,exactMatch,x\nSK-4,NarrowMatch,"
            + SKILL
            + "\n");
    write("b.csv", "competentId,relation,uri\nSK-1,x,y\n");
    write("c.csv", "a,b\n1,2\n");
    write("d.csv", "id,labelNl\nSK-1,Label\n");
    LoadedMappings all = read();
    assertThat(all.sets().getFirst().set().mappings()).hasSize(2);
    assertThat(all.sets().getFirst().set().mappings().getLast().value(Slot.SUBJECT_LABEL))
        .isEmpty();
    assertThat(all.findings())
        .extracting(
            Finding::code,
            each -> each.place().document().replaceAll(".*/", ""),
            each -> each.place().line())
        .containsExactly(
            tuple("catalogue-code", "a.csv", 3),
            tuple("mapping-relation", "a.csv", 4),
            tuple("mapping-object", "a.csv", 5),
            tuple("table-line", "a.csv", 6),
            tuple("table-column-missing", "b.csv", 0),
            tuple("table-unknown", "c.csv", 0),
            tuple("table-left", "d.csv", 0));
  }
}
