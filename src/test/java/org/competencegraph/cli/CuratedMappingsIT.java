package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.competencegraph.CuratedGold;
import org.competencegraph.EscoGold;
import org.competencegraph.mapping.CuratedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code evaluate --target esco} says of the curated mappings, on a graph of the real ESCO
 * that was built without them.
 */
class CuratedMappingsIT {

  private static final Path SHARED = Path.of("../shared/data");

  @TempDir Path folder;

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Console.of(out, err, false), arguments);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void areFoundBetterThanByRunsOfLetters() throws IOException {
    assumeTrue(
        EscoGold.missing(SHARED).isEmpty(),
        () -> EscoGold.missing(SHARED) + " is not beside this checkout: skipped");
    Path graph = folder.resolve("graph");
    run(
        "build",
        "--data",
        "data/qualifications",
        "--competent",
        SHARED.resolve("competent").toString(),
        "--esco",
        SHARED.resolve("esco").toString(),
        "--mappings",
        SHARED.resolve("competent").toString(),
        "--graph",
        graph.toString());
    Path gold = CuratedGold.write(folder.resolve("gold.tsv"));
    JsonNode measured =
        new ObjectMapper()
            .readTree(
                run(
                    "evaluate",
                    gold.toString(),
                    "--target",
                    "esco",
                    "--format",
                    "json",
                    "--graph",
                    graph.toString()));
    assertThat(measured.get("rows").asInt()).isEqualTo(CuratedGold.rows().size());
    assertThat(measured.get("noCandidates").asInt()).as("skills that ESCO no longer has").isZero();
    double letters = CuratedTable.byGrams(EscoGold.read(SHARED)).mrr().orElseThrow().value();
    assertThat(measured.get("scores").get("mrr").get("value").asDouble())
        .as("MRR of the mapper, beside that of runs of letters")
        .isGreaterThan(letters);
  }
}
