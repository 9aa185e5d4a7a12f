package org.competencegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.competencegraph.query.VersionDiff.Change;
import org.competencegraph.testing.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The difference of two versions in what only the register's records say of them. */
class RegisterDiffTest {

  private static final Path RECORD =
      Path.of("src/test/resources/documents/every-field.record/input.json");

  /** From what the older record says to what the newer one does. */
  private static final List<List<String>> EDITS =
      List.of(
          List.of("BK-9001-2", "BK-9001-1"),
          List.of("\"versie_nr_kort\": 2", "\"versie_nr_kort\": 1"),
          List.of("De proefbakker bakt proefbroden.", "De proefbakker bakt."),
          List.of("Niet de patissier.", "Ook de patissier."),
          List.of("Enkel in proefbakkerijen &amp; scholen.", "Overal."),
          List.of("\"erkend\"", "\"vervallen\""),
          List.of("\"ERKEND\"", "\"VERVALLEN\""),
          List.of("\"geschrapt\": false", "\"geschrapt\": true"),
          List.of("2021-03-04", "2018-01-02"),
          List.of("Attest van medische geschiktheid", "Rijbewijs B"),
          List.of("Broodproever", "Keurbakker"));

  @Test
  void tellsWhatOnlyRecordsSay(@TempDir Path folder) throws IOException {
    String newer = Files.readString(RECORD);
    String older = newer;
    for (List<String> edit : EDITS) {
      assertThat(older).contains(edit.getFirst());
      older = older.replace(edit.getFirst(), edit.getLast());
    }
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("newer.json"), newer);
    Files.writeString(documents.resolve("older.json"), older);
    SampleGraph.build(List.of(documents), folder.resolve("graph"));
    try (CompetenceGraph graph = CompetenceGraph.open(folder.resolve("graph"))) {
      VersionDiff diff = graph.diff("BK-9001-1", "BK-9001-2");
      assertThat(diff.changes().map(RegisterDiffTest::line))
          .containsExactly(
              "CHANGED summary: De proefbakker bakt. | De proefbakker bakt proefbroden.",
              "CHANGED scope: Ook de patissier. | Niet de patissier.",
              "CHANGED note: Overal. | Enkel in proefbakkerijen & scholen.",
              "CHANGED recognised: 2018-01-02 | 2021-03-04",
              "CHANGED status: vervallen | erkend",
              "CHANGED statusCode: VERVALLEN | ERKEND",
              "CHANGED struckOff: true | false",
              "WENT requiredCertificate: Rijbewijs B | ",
              "CAME requiredCertificate:  | Attest van medische geschiktheid",
              "WENT altLabel: Keurbakker | ",
              "CAME altLabel:  | Broodproever");
      assertThat(graph.diff("BK-9001-2", "BK-9001-2").hasChanges()).isFalse();
    }
  }

  private static String line(Change change) {
    return "%s %s: %s | %s"
        .formatted(
            change.change(),
            change.kind(),
            change.before().map(Reference::label).orElse(""),
            change.after().map(Reference::label).orElse(""));
  }
}
