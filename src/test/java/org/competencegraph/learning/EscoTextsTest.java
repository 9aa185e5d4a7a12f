package org.competencegraph.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.competencegraph.Loaded;
import org.competencegraph.align.Candidates;
import org.competencegraph.mapping.Example;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.mapping.Translation;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.api.Test;

/** What a mapper to Competent is taught by the cut of ESCO and by the mappings to it. */
class EscoTextsTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Loaded LOADED = Loaded.of(EscoGraph.inputs(), IRIS);
  private static final Candidates CANDIDATES = LOADED.candidates();
  private static final List<MappingSet> SETS = LOADED.sets();

  @Test
  void takesTheDutchTextsOfEachConceptTogether() {
    assertThat(EscoTexts.ofConcepts(CANDIDATES))
        .contains(
            new Example(
                "http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc",
                "actief verkopen",
                List.of(
                    "actief diensten verkopen",
                    "actief producten verkopen",
                    "Gedachten en ideeën overbrengen, op een \"overtuigende\" manier."),
                List.of()))
        .noneMatch(each -> each.title().equals("process refunds"))
        .noneMatch(each -> each.context().isEmpty());
  }

  @Test
  void takesASkillWithThoseThatItNeedsOrThatHelpIt() {
    assertThat(EscoTexts.ofRelatedSkills(CANDIDATES))
        .containsExactly(
            new Example(
                "http://data.europa.eu/esco/skill/c81c9ea3-4689-4146-9076-24dd175c69bc",
                "actief verkopen",
                List.of("eigenschappen van producten"),
                List.of()));
  }

  @Test
  void takesAnOccupationWithItsGroup() {
    assertThat(EscoTexts.ofGroups(CANDIDATES))
        .containsExactly(
            new Example(
                "http://data.europa.eu/esco/occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df",
                "verkoopmedewerker",
                List.of("Winkelbedienden"),
                List.of()));
  }

  @Test
  void takesADutchLabelWithWhatIsSaidOfItInEnglish() {
    assertThat(EscoTexts.ofDescriptionsInEnglish(CANDIDATES))
        .contains(
            new Translation(
                "eigenschappen van producten", "The tangible characteristics of a product."))
        .noneMatch(each -> each.dutch().equals("process refunds"));
  }

  @Test
  void takesTheLabelOfACodeWithThoseThatItIsMappedTo() {
    assertThat(EscoTexts.ofMappings(CANDIDATES, SETS, IRIS))
        .containsExactly(
            new Example(
                "SK-5472",
                "Telefonische oproepen ontvangen",
                List.of("eigenschappen van producten"),
                List.of()));
  }

  @Test
  void giveAMapperNoCodeToAnswerWith() {
    TrainingData data = MapperData.of(CANDIDATES, SETS, IRIS);
    assertThat(data.examples()).isNotEmpty().allMatch(each -> each.codes().isEmpty());
    assertThat(data.codes()).noneMatch(code -> code.notation().startsWith("http"));
  }

  @Test
  void translateTheLabelsOfCodesForTheMapperToEsco() {
    TrainingData data = EscoMapperData.of(CANDIDATES, SETS, IRIS);
    assertThat(data.translations())
        .contains(
            new Translation("Bestellingen registreren", "Enregistrer les données d’une commande"));
    assertThat(data.with(List.of()).translations()).isEqualTo(data.translations());
    TrainingData without = new TrainingData(data.scheme(), data.codes(), data.examples());
    assertThat(data.fingerprint()).isNotEqualTo(without.fingerprint());
  }

  @Test
  void teachNothingThatAReviewDenies() {
    String products = "http://data.europa.eu/esco/skill/1585fc98-bfe4-461f-97fc-734055a2c3ce";
    Mapping denial =
        Mapping.of(IRIS.base() + "id/competent/SK-5472", Relation.CLOSE, products, "MappingReview")
            .with(Slot.PREDICATE_MODIFIER, "Not");
    List<MappingSet> denied = new ArrayList<>(SETS);
    denied.add(MappingSet.named("denied", "What does not hold.", List.of(denial)));
    assertThat(targets(SETS)).contains(products);
    assertThat(targets(denied)).doesNotContain(products);
  }

  private static List<String> targets(List<MappingSet> sets) {
    return EscoMapperData.of(CANDIDATES, sets, IRIS).examples().stream()
        .filter(each -> each.group().equals("SK-5472"))
        .flatMap(each -> each.codes().stream())
        .toList();
  }
}
