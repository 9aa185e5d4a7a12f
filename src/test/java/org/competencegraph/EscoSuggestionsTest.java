package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.align.Outcome;
import org.competencegraph.derive.EscoSuggestions;
import org.competencegraph.derive.OwnSets;
import org.competencegraph.mapping.Label;
import org.competencegraph.mapping.LabelledCode;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.MapperTraining;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.MappingSetGraph;
import org.competencegraph.testing.EscoGraph;
import org.competencegraph.testing.SampleGraph;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;

/** Suggestions of ESCO skills by a mapper that knows two of them. */
class EscoSuggestionsTest {

  private static final String SKILLS = "http://data.europa.eu/esco/skill/";
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private static LabelledCode skill(String name, String label) {
    return new LabelledCode(SKILLS + name, "skill", List.of(new Label(label, "nl")));
  }

  private static final Mapper MAPPER =
      MapperTraining.of(
          new TrainingData(
              Scheme.ESCO,
              List.of(skill("sells", "producten verkopen"), skill("welds", "metaal lassen")),
              List.of()));

  private static Outcome outcome(int number, String title) {
    return new Outcome(
        QualificationNumber.parse("BK-0351-3").orElseThrow(),
        CompetenceId.of(number),
        title,
        Set.of(),
        Set.of(),
        List.of());
  }

  @Test
  void suggestsWhatFitsWithWhyAndNothingElse() {
    MappingSet set =
        EscoSuggestions.of(
            List.of(outcome(1, "Producten verkopen"), outcome(2, "Xylofoonqwerty")), MAPPER, IRIS);
    assertThat(set.name()).isEqualTo(EscoSuggestions.NAME);
    assertThat(OwnSets.has(set.name())).isTrue();
    Mapping first = set.mappings().getFirst();
    assertThat(first.subject()).endsWith("id/competence/BK-0351-3/1");
    assertThat(first.object()).isEqualTo(SKILLS + "sells");
    assertThat(first.predicate()).endsWith("exactMatch");
    assertThat(first.value(Slot.MAPPING_JUSTIFICATION))
        .isEqualTo(Optional.of(Mapping.SEMAPV + "CompositeMatching"));
    assertThat(first.value(Slot.MATCH_STRING)).contains("producten verkopen");
    assertThat(set.mappings())
        .allMatch(each -> each.confidence().orElseThrow() >= 0.3)
        .noneMatch(each -> each.subject().endsWith("/2"));
  }

  /**
   * The mapper has the very titles of two competences as labels; one pair is in a set of the input.
   */
  @Test
  void suggestsNothingThatASetOfTheInputHas() throws IOException {
    Inputs inputs = EscoGraph.inputs();
    Gathered gathered =
        new Gathered(
            inputs,
            new DocumentParts(IRIS, EarlierBuild.NONE, (name, all) -> {}, SampleGraph.SILENT)
                .of(inputs.documents()),
            Vocabularies.read(inputs, IRIS));
    List<Outcome> outcomes = gathered.candidates().outcomes();
    String tills = "0cb013af-6dd9-4fb2-b34e-63dda1a5cf82";
    Mapper mapper =
        MapperTraining.of(
            new TrainingData(
                Scheme.ESCO,
                List.of(
                    skill(tills, title(outcomes, "BK-0351-3/8")),
                    skill("welds", title(outcomes, "BK-0351-3/9"))),
                List.of()));

    assertThat(pairs(EscoSuggestions.of(outcomes, mapper, IRIS)))
        .contains("BK-0351-3/8 " + tills, "BK-0351-3/9 welds");
    Map<String, List<Statement>> graphs =
        OwnGraphs.of(gathered.candidates(), gathered.vocabularies(), Optional.of(mapper), IRIS);
    MappingSet left =
        MappingSetGraph.read(graphs.get("mapping-set-" + EscoSuggestions.NAME)).orElseThrow();
    assertThat(pairs(left)).doesNotContain("BK-0351-3/8 " + tills).contains("BK-0351-3/9 welds");
  }

  private static String title(List<Outcome> outcomes, String competence) {
    return outcomes.stream()
        .filter(each -> competence(each).equals(competence))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private static String competence(Outcome outcome) {
    return after(
        "/competence/", IRIS.competence(outcome.qualification(), outcome.id()).stringValue());
  }

  private static List<String> pairs(MappingSet set) {
    return set.mappings().stream()
        .map(each -> after("/competence/", each.subject()) + " " + after("/skill/", each.object()))
        .toList();
  }

  private static String after(String mark, String iri) {
    return iri.substring(iri.indexOf(mark) + mark.length());
  }
}
