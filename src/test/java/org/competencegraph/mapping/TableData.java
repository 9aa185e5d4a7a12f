package org.competencegraph.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.EscoGold;
import org.competencegraph.corpus.Input;
import org.competencegraph.evaluation.GoldFile;
import org.competencegraph.evaluation.GoldRow;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.vocabulary.CompetentLists;

/**
 * What is measured on.
 *
 * @param codes SK, KN and SO of VDAB's list, by notation
 * @param rows competences of the register, with the codes that it prints
 * @param texts of ESCO, and of the mapping to it
 */
record TableData(List<LabelledCode> codes, List<GoldRow> rows, List<Example> texts) {

  private static final String LABELS = "competent/competent_competences_nl_fr.csv";
  private static final List<String> ROWS =
      List.of("vks-competent/train-a.tsv", "vks-competent/train-b.tsv");
  private static final String ESCO = "esco";

  /** The files that are wanted and not there. */
  static List<Path> missing(Path folder) {
    return Stream.concat(Stream.of(LABELS, ESCO), ROWS.stream())
        .map(folder::resolve)
        .filter(file -> !Files.exists(file))
        .toList();
  }

  static TableData read(Path folder) throws IOException {
    List<LabelledCode> codes =
        CompetentLists.read(Input.of(List.of(folder.resolve(LABELS)))).concepts().stream()
            .map(TableData::code)
            .sorted(Comparator.comparing(LabelledCode::notation))
            .toList();
    List<GoldRow> rows = new ArrayList<>();
    for (String name : ROWS) {
      try (InputStream in = Files.newInputStream(folder.resolve(name))) {
        rows.addAll(GoldFile.read(name, in).rows());
      }
    }
    return new TableData(codes, rows, EscoGold.read(folder).texts());
  }

  private static LabelledCode code(CompetentConcept concept) {
    return new LabelledCode(
        concept.code().notation(),
        concept.code().notation().substring(0, 2),
        concept.labels().entrySet().stream()
            .map(each -> new Label(each.getValue(), each.getKey()))
            .toList());
  }
}
