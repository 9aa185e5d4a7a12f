package org.competencegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.competencegraph.align.Outcome;
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
}
