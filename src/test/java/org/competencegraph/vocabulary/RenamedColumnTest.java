package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.competencegraph.RioTriples;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each table as it is published, with one column that it needs renamed, is known all the same. */
class RenamedColumnTest {

  private enum Option {
    COMPETENT {
      @Override
      List<Finding> findings(Input input) {
        return CompetentLists.read(input).findings();
      }
    },
    ROME {
      @Override
      List<Finding> findings(Input input) {
        return RomeTables.read(input).findings();
      }
    },
    ESCO {
      @Override
      List<Finding> findings(Input input) {
        return EscoPackage.read(input, List.of("nl"), new RioTriples()).findings();
      }
    },
    MAPPINGS {
      @Override
      List<Finding> findings(Input input) {
        return MappingFiles.read(input, new ExampleThings()).findings();
      }
    };

    abstract List<Finding> findings(Input input);
  }

  private record Published(Option option, String what, String head, List<String> needed) {}

  private static final List<Published> TABLES =
      List.of(
          new Published(
              Option.COMPETENT,
              "a list of Competent 2",
              "id,uuid,kind,labelNl,labelFr",
              List.of("id", "labelNl")),
          new Published(
              Option.ROME,
              "ROME's table of job titles",
              "code_ogr,libelle_appellation_long,libelle_appellation_court,code_rome,"
                  + "code_type_section_appellation,libelle_type_section_appellation,statut",
              List.of("code_ogr", "libelle_appellation_long", "code_rome")),
          new Published(
              Option.ROME,
              "ROME's table of fiches",
              "code_rome,code_fiche_em,code_ogr,libelle_rome,statut",
              List.of("code_rome", "libelle_rome")),
          new Published(
              Option.ROME,
              "the table from ROME to ISCO",
              "codeRome,ficheLabelFr,isco08,iscoLabelFr",
              List.of("codeRome", "ficheLabelFr")),
          new Published(
              Option.ESCO,
              "concepts",
              "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,"
                  + "status,modifiedDate,scopeNote,definition,inScheme,description",
              List.of("conceptUri", "preferredLabel")),
          new Published(
              Option.ESCO,
              "concept schemes",
              "conceptType,conceptSchemeUri,preferredLabel,title,status,description,hasTopConcept",
              List.of("conceptSchemeUri", "preferredLabel")),
          new Published(
              Option.ESCO,
              "a collection",
              "conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,"
                  + "description,broaderConceptUri,broaderConceptPT",
              List.of("conceptUri", "preferredLabel")),
          new Published(
              Option.ESCO,
              "broader concepts",
              "conceptType,conceptUri,broaderType,broaderUri",
              List.of("conceptUri", "broaderUri")),
          new Published(
              Option.ESCO,
              "the skills of occupations",
              "occupationUri,relationType,skillType,skillUri",
              List.of("occupationUri", "relationType", "skillUri")),
          new Published(
              Option.ESCO,
              "the skills of skills",
              "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
              List.of("originalSkillUri", "relationType", "relatedSkillUri")),
          new Published(
              Option.ESCO,
              "the hierarchy of skills",
              "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 0 code",
              List.of("Level 0 URI", "Level 0 preferred term")),
          new Published(
              Option.MAPPINGS,
              "VDAB's table from occupations of Competent to ESCO",
              "competentId,relation,escoUri,labelNl,labelFr,escoLabelNl,escoCode",
              List.of("competentId", "relation", "escoUri")),
          new Published(
              Option.MAPPINGS,
              "VDAB's table from skills of Competent to ESCO",
              "competentId,relation,escoUri,labelNl,labelFr,escoLabelNl",
              List.of("competentId", "relation", "escoUri")),
          new Published(
              Option.MAPPINGS,
              "the table from ROME to ESCO",
              "escoUri,escoLabelFr,ogr,appellationFr,relation,codeRome,ficheLabelFr",
              List.of("escoUri", "ogr", "relation")));

  @TempDir Path folder;

  private static Stream<Arguments> tables() {
    return TABLES.stream()
        .flatMap(
            table ->
                table.needed().stream()
                    .flatMap(
                        column ->
                            Stream.of(",", ";", "\t")
                                .map(delimiter -> Arguments.of(table, column, delimiter))));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesTheTableAndTheOneColumnThatItHasNot(Published table, String column, String delimiter)
      throws IOException {
    String head = table.head().replaceFirst("\\b" + column + "\\b", "anders");
    assertThat(missing(table.option(), head.replace(",", delimiter)))
        .startsWith(table.what() + " has a column " + column + ", and this table has only")
        .endsWith("; rename its columns");
  }

  private String missing(Option option, String head) throws IOException {
    Path file = folder.resolve("table_nl.csv");
    Files.writeString(file, head + "\n");
    return option.findings(Input.of(List.of(file))).stream()
        .filter(each -> each.code().equals("table-column-missing"))
        .map(Finding::message)
        .findFirst()
        .orElse("nothing is said of it");
  }
}
