package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.competencegraph.model.Relation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapperTest {

  private static final Mapper MAPPER = SmallCatalogue.mapper();
  private static final List<String> WORDS =
      List.of(
          "plannen",
          "werk",
          "machines",
          "machine",
          "(klant)",
          "(hout, dossier)",
          "C#",
          "C/C++",
          "van",
          "de");

  @TempDir Path directory;

  private static Ranking rank(String text) {
    return MAPPER.rank(text, List.of(), Mapper.Half.BOTH, 10);
  }

  @Test
  void aWholeLabelComesFirstAndIsExact() {
    Candidate first = rank("Bestellingen registreren").candidates().getFirst();
    assertThat(first.notation()).isEqualTo("SK-1");
    assertThat(first.relation()).isEqualTo(Relation.EXACT);
    assertThat(first.method()).isEqualTo("exact-label");
    assertThat(first.reasons().getFirst().matched()).containsExactly("bestellingen", "registreren");
  }

  @Test
  void equalLabelsStandByNotationAndShareTheConfidence() {
    List<Candidate> candidates = rank("Machines onderhouden").candidates();
    assertThat(candidates.subList(0, 2))
        .extracting(Candidate::notation)
        .containsExactly("SK-6", "SK-7");
    assertThat(candidates.getFirst().confidence()).isLessThan(0.6);
  }

  @Test
  void aLabelOfManyCodesComesFirstAndFitsThoughNoneIsSure() {
    Mapper mapper =
        MapperTraining.of(new TrainingData(Scheme.COMPETENT, alike("Hout zagen", 40), List.of()));
    Ranking found = mapper.rank("Hout zagen", List.of(), Mapper.Half.BOTH, 3);
    assertThat(found.fits()).isTrue();
    assertThat(found.candidates())
        .extracting(Candidate::notation)
        .containsExactly("SK-100", "SK-101", "SK-102");
    assertThat(found.candidates().getFirst().confidence()).isLessThan(0.05);
  }

  /** A surer code of the other version does not come before the label itself. */
  @Test
  void aWholeLabelComesBeforeASurerCodeOfTheOtherVersion() {
    List<Example> printed = List.of(new Example("BK-1", "Hout zagen", List.of(), List.of("17-c")));
    Mapper mapper =
        MapperTraining.of(new TrainingData(Scheme.COMPETENT, alike("Hout zagen", 40), printed));
    List<Candidate> found = mapper.rank("Hout zagen", List.of(), Mapper.Half.BOTH, 50).candidates();
    assertThat(found.subList(0, 40)).allMatch(each -> each.relation() == Relation.EXACT);
    assertThat(found.get(40).notation()).isEqualTo("17-c");
    assertThat(found.get(40).confidence()).isGreaterThan(found.getFirst().confidence());
  }

  @Test
  void nothingFitsWhereTheBestAnswerIsHardlyEverRight() {
    Mapper mapper =
        MapperTraining.of(new TrainingData(Scheme.COMPETENT, alike("Hout zagen", 200), List.of()));
    Ranking found = mapper.rank("Hout", List.of(), Mapper.Half.SECOND, 3);
    assertThat(found.candidates().getFirst().confidence()).isLessThan(0.05);
    assertThat(found.fits()).isFalse();
  }

  private static List<LabelledCode> alike(String label, int count) {
    return IntStream.range(100, 100 + count)
        .mapToObj(i -> new LabelledCode("SK-" + i, "SK", List.of(new Label(label, "nl"))))
        .toList();
  }

  /** Signs are no words, but where a label has them too, it is the better one. */
  @Test
  void labelsThatDifferInTheirSignsAreNotTakenForEachOther() {
    Mapper mapper =
        MapperTraining.of(
            new TrainingData(
                Scheme.COMPETENT,
                List.of(
                    named("KN-1", "Programmeertaal C#"), named("KN-2", "Programmeertaal C/C++")),
                List.of()));
    for (String text : List.of("Programmeertaal C/C++", " programmeertaal  c/c++. ")) {
      List<Candidate> found = mapper.rank(text, List.of(), Mapper.Half.SECOND, 5).candidates();
      assertThat(found)
          .extracting(Candidate::notation, Candidate::relation)
          .containsExactly(tuple("KN-2", Relation.EXACT), tuple("KN-1", Relation.CLOSE));
      assertThat(found.getFirst().confidence()).isGreaterThan(0.9);
    }
    assertThat(mapper.rank("C programmeertaal", List.of(), Mapper.Half.SECOND, 5).candidates())
        .extracting(Candidate::relation)
        .containsExactly(Relation.EXACT, Relation.EXACT);
  }

  /** A label in the other language names a code as well as a Dutch one does. */
  @Test
  void aLabelInTheOtherLanguageIsExact() {
    Candidate first =
        SmallCatalogue.mapper()
            .rank("traiter des réclamations", List.of(), Mapper.Half.SECOND, 5)
            .candidates()
            .getFirst();
    assertThat(first.notation()).isEqualTo("SK-3");
    assertThat(first.relation()).isEqualTo(Relation.EXACT);
    assertThat(first.confidence()).isGreaterThan(0.9);
    assertThat(first.reasons().getFirst())
        .isEqualTo(
            new Candidate.Reason(
                "Traiter des réclamations", "fr", List.of("traiter", "des", "reclamations")));
  }

  @Test
  void aTextInTheOtherLanguageIsHeldAgainstItsLabels() {
    Ranking ranking =
        SmallCatalogue.mapper()
            .rank("Suivre les commandes et le stock", List.of(), Mapper.Half.SECOND, 5);
    assertThat(ranking.fits()).isTrue();
    assertThat(ranking.candidates().getFirst().notation()).isEqualTo("SK-2");
    assertThat(ranking.candidates().getFirst().relation()).isNotEqualTo(Relation.EXACT);
    assertThat(ranking.candidates().getFirst().reasons().getFirst().language()).isEqualTo("fr");
  }

  /** Bestellingen is a word of Dutch, and of the catalogue: a sentence in German is none of it. */
  @Test
  void nothingFitsATextInAThirdLanguage() {
    Ranking ranking =
        SmallCatalogue.mapper()
            .rank(
                "Bestellingen en klachten werden von den Kollegen registriert",
                List.of(),
                Mapper.Half.SECOND,
                5);
    assertThat(ranking.candidates()).isNotEmpty();
    assertThat(ranking.fits()).isFalse();
  }

  /** Others may call it so too, but one thing is named so. */
  @Test
  void aPreferredLabelComesBeforeAnAlternativeOne() {
    Mapper mapper =
        MapperTraining.of(
            new TrainingData(
                Scheme.COMPETENT,
                List.of(
                    new LabelledCode(
                        "SK-1",
                        "SK",
                        List.of(
                            new Label("Medicijnen verkopen", "nl"), new Label("Apotheker", "nl"))),
                    named("SK-2", "Apotheker")),
                List.of()));
    List<Candidate> found = mapper.rank("apotheker", List.of(), Mapper.Half.SECOND, 5).candidates();
    assertThat(found)
        .extracting(Candidate::notation, Candidate::relation)
        .startsWith(tuple("SK-2", Relation.EXACT));
    assertThat(found.getFirst().confidence()).isGreaterThan(0.9);
    assertThat(found.getFirst().reasons().getFirst().label()).isEqualTo("Apotheker");
    assertThat(mapper.rank("medicijnen verkopen", List.of(), Mapper.Half.SECOND, 5).candidates())
        .extracting(Candidate::notation, Candidate::relation)
        .startsWith(tuple("SK-1", Relation.EXACT));
  }

  /** A key of no words is that of many texts: only one that is spelled the same says the same. */
  @Test
  void aLabelOfStopWordsIsExactAsItIsSpelledAlone() {
    List<LabelledCode> codes =
        List.of(
            named("17", "van"),
            named("SK-1", "en"),
            named("SK-2", "van de"),
            named("SK-3", "(de)"),
            named("SK-4", "Machines onderhouden"));
    Mapper mapper = MapperTraining.of(new TrainingData(Scheme.COMPETENT, codes, List.of()));
    for (String label : List.of("van", "en", "Van de", "(de)")) {
      Ranking found = mapper.rank(label, List.of("Houdt machines"), Mapper.Half.BOTH, 10);
      assertThat(found.fits()).as(label).isTrue();
      assertThat(found.candidates())
          .filteredOn(each -> each.relation() == Relation.EXACT)
          .extracting(Candidate::label)
          .as(label)
          .containsExactly(label.toLowerCase(Locale.ROOT));
    }
    for (String text : List.of("de", "de en van", "…", "-c")) {
      Ranking found = mapper.rank(text, List.of("Houdt machines"), Mapper.Half.BOTH, 10);
      assertThat(found.fits()).as(text).isFalse();
      assertThat(found.candidates()).as(text).noneMatch(each -> each.relation() == Relation.EXACT);
    }
    List<Candidate> others =
        mapper.rank("Onderhoudt de machines", List.of(), Mapper.Half.BOTH, 10).candidates();
    assertThat(others.getFirst().notation()).isEqualTo("SK-4");
    assertThat(others.subList(1, others.size()))
        .noneMatch(each -> each.relation() == Relation.EXACT);
  }

  /** Whoever does not do something does another thing. */
  @Test
  void aTextThatSaysNotIsNoLabelThatDoesNot() {
    for (String text :
        List.of(
            "Klachten niet behandelen",
            "Geen klachten behandelen",
            "Behandelt nooit klachten",
            "Bestellingen zonder registreren",
            "Registreert niets van bestellingen",
            "Ne pas traiter des réclamations",
            "Traiter sans réclamations")) {
      assertThat(rank(text).candidates())
          .as(text)
          .isNotEmpty()
          .noneMatch(each -> each.relation() == Relation.EXACT)
          .noneMatch(each -> each.method().equals("exact-label"));
    }
    Mapper mapper =
        MapperTraining.of(
            new TrainingData(
                Scheme.COMPETENT,
                List.of(
                    named("SK-1", "Werken zonder toezicht"),
                    named("SK-2", "Onder toezicht werken")),
                List.of()));
    assertThat(mapper.rank("Werkt zonder toezicht", List.of(), Mapper.Half.SECOND, 5).candidates())
        .extracting(Candidate::notation, Candidate::relation)
        .containsExactly(tuple("SK-1", Relation.EXACT), tuple("SK-2", Relation.CLOSE));
  }

  /** The other languages' small words are none of Dutch, and stay all. */
  @Test
  void saysTheSameOnlyWhereNothingIsDeniedInAnyLanguage() {
    for (String text : List.of("niet werken", "work without help", "ne travaille pas", "sans")) {
      List<String> words = TextFeatures.words(text);
      assertThat(Language.key(words).split(" ")).as(text).hasSameSizeAs(words);
    }
    assertThat(Language.key(TextFeatures.words("van de en"))).isEmpty();
  }

  /** Codes of version 1 have labels too, and are answered as they are printed. */
  @Test
  void aWholeLabelOfACodeThatIsPrintedAdaptedIsExact() {
    List<Example> printed = List.of(new Example("BK-1", "Meet hout", List.of(), List.of("17-c")));
    List<LabelledCode> codes =
        List.of(named("17", "Hout (vers) zagen"), named("18", "Hout meten"), named("19", "Zagen"));
    Mapper mapper = MapperTraining.of(new TrainingData(Scheme.COMPETENT, codes, printed));
    Candidate first =
        mapper.rank("Hout (vers) zagen", List.of(), Mapper.Half.FIRST, 5).candidates().getFirst();
    assertThat(first.notation()).isEqualTo("17-c");
    assertThat(first.label()).isEqualTo("Hout (vers) zagen");
    assertThat(first.relation()).isEqualTo(Relation.EXACT);
  }

  private static LabelledCode named(String notation, String label) {
    return new LabelledCode(notation, "", List.of(new Label(label, "nl")));
  }

  /** Whatever the catalogue and however it is written, the label itself is found first. */
  @Property(tries = 25)
  void aWholeLabelIsAlwaysFirst(
      @ForAll @Size(min = 1, max = 8)
          List<@Size(min = 1, max = 3) List<@IntRange(max = 9) Integer>> labels,
      @ForAll @IntRange(max = 7) int pick) {
    List<LabelledCode> codes = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = String.join(" ", labels.get(i).stream().map(WORDS::get).toList());
      codes.add(new LabelledCode("SK-" + (100 + i), "SK", List.of(new Label(label, "nl"))));
    }
    Mapper mapper = MapperTraining.of(new TrainingData(Scheme.COMPETENT, codes, List.of()));
    LabelledCode sought = codes.get(pick % codes.size());
    String label = sought.labels().getFirst().text();
    List<Candidate> found = mapper.rank(label, List.of(), Mapper.Half.SECOND, 100).candidates();
    List<String> expected =
        codes.stream()
            .filter(code -> code.labels().getFirst().text().equals(label))
            .map(LabelledCode::notation)
            .toList();
    assertThat(found.subList(0, expected.size()))
        .extracting(Candidate::notation)
        .isEqualTo(expected);
    assertThat(found)
        .allMatch(
            each -> expected.contains(each.notation()) == (each.relation() == Relation.EXACT));
    assertThat(found.getFirst().relation()).isEqualTo(Relation.EXACT);
    List<Double> confidences = found.stream().map(Candidate::confidence).toList();
    List<Double> sorted = new ArrayList<>(confidences);
    sorted.sort(Collections.reverseOrder());
    assertThat(confidences).isEqualTo(sorted).allMatch(each -> each >= 0 && each <= 1);
  }

  /** C# and R are skills, and a code that prefers a label comes before one that also has it. */
  @Test
  void aLabelIsExactInEitherLanguageAndWithoutAWord() {
    List<LabelledCode> codes =
        List.of(
            skill(
                "http://data.europa.eu/esco/skill/1", new Label("C#", "nl"), new Label("R", "en")),
            skill(
                "http://data.europa.eu/esco/skill/2",
                new Label("ethisch hacken", "nl"),
                new Label("data analyst", "nl"),
                new Label("was doen", "nl")),
            skill(
                "http://data.europa.eu/esco/skill/3",
                new Label("gegevens ontleden", "nl"),
                new Label("data analyst", "en")));
    Mapper mapper = MapperTraining.of(new TrainingData(Scheme.ESCO, codes, List.of()));
    Map<String, String> expected =
        Map.of("c#", "1", "R", "1", "Was doen", "2", "data analyst", "3", "ethisch hacken", "2");
    expected.forEach(
        (text, skill) -> {
          Ranking found = mapper.rank(text, List.of(), Mapper.Half.BOTH, 10);
          assertThat(found.fits()).as(text).isTrue();
          assertThat(found.candidates().getFirst().notation()).as(text).endsWith("/" + skill);
          assertThat(found.candidates())
              .filteredOn(each -> each.relation() == Relation.EXACT)
              .as(text)
              .hasSize(1);
        });
    assertThat(mapper.rank("C++", List.of(), Mapper.Half.BOTH, 10).candidates())
        .noneMatch(each -> each.relation() == Relation.EXACT);
  }

  private static LabelledCode skill(String iri, Label... labels) {
    return new LabelledCode(iri, "skill", List.of(labels));
  }

  /** What was learned of Dutch texts says what a label is worth in the other language. */
  @Test
  void aLabelIsWorthTheSameInBothLanguages() {
    List<LabelledCode> codes =
        List.of(
            new LabelledCode(
                "SK-1",
                "SK",
                List.of(
                    new Label("Bestellingen registreren", "nl"),
                    new Label("Enregistrer des commandes.", "fr"))),
            named("SK-2", "Klachten behandelen"));
    Mapper mapper = MapperTraining.of(new TrainingData(Scheme.COMPETENT, codes, List.of()));
    for (String text :
        List.of(
            "Bestellingen registreren",
            "Enregistrer des commandes",
            "Enregistrer des commandes.")) {
      assertThat(mapper.rank(text, List.of(), Mapper.Half.BOTH, 10).candidates().getFirst())
          .as(text)
          .returns(Relation.EXACT, Candidate::relation)
          .returns(0.97, Candidate::confidence);
    }
  }

  /** Words of a third language that Dutch has too, and compounds of words that are known. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Klanten per e-mail over hun bestellingen informeren",
        "Bestellingenregistratie",
      })
  void whatIsMadeOfKnownWordsFits(String text) {
    List<LabelledCode> codes =
        List.of(
            named("SK-1", "Bestellingen registreren"),
            named("SK-2", "De registratie controleren"),
            named("SK-3", "Klanten informeren"));
    Mapper mapper = MapperTraining.of(new TrainingData(Scheme.COMPETENT, codes, List.of()));
    assertThat(mapper.rank(text, List.of(), Mapper.Half.BOTH, 10).fits()).isTrue();
  }

  /** Each action of a line is one of its codes, and does less than the line says. */
  @Test
  void severalActionsInOneLineHaveSeveralCodes() {
    assertThat(
            MAPPER
                .rank(
                    "Registreert bestellingen en behandelt klachten",
                    List.of(),
                    Mapper.Half.SECOND,
                    2)
                .candidates())
        .extracting(Candidate::notation, Candidate::relation)
        .containsExactlyInAnyOrder(tuple("SK-1", Relation.NARROW), tuple("SK-3", Relation.NARROW));
  }

  @Test
  void tellsHowACodeRelatesByItsWords() {
    assertThat(
            rank("Bestellingen van buitenlandse klanten registreren")
                .candidates()
                .getFirst()
                .relation())
        .isEqualTo(Relation.BROAD);
    assertThat(rank("Planning").candidates().getFirst().relation()).isEqualTo(Relation.NARROW);
  }

  @Test
  void answersACodeOfVersion1TheWayItIsPrinted() {
    Ranking found = MAPPER.rank("Ontvangt en verwerkt orders", List.of(), Mapper.Half.FIRST, 3);
    assertThat(found.fits()).isTrue();
    assertThat(found.candidates().getFirst().notation()).isEqualTo("17-c");
    assertThat(found.candidates().getFirst().label()).isEqualTo("Ontvangt en verwerkt orders");
  }

  @Test
  void keepsVersionsApart() {
    assertThat(MAPPER.rank("Bestellingen", List.of(), Mapper.Half.FIRST, 20).candidates())
        .extracting(Candidate::notation)
        .containsExactlyInAnyOrder("17-c", "18", "co 01371");
    assertThat(MAPPER.isCandidate("17", Mapper.Half.FIRST)).isTrue();
    assertThat(MAPPER.isCandidate("17", Mapper.Half.SECOND)).isFalse();
    assertThat(MAPPER.isCandidate("SK-1", Mapper.Half.BOTH)).isTrue();
    assertThat(MAPPER.isCandidate("SK-99", Mapper.Half.BOTH)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t ",
        "*",
        "\\",
        "foo(",
        "xyzzy plugh",
        "negotiating with suppliers",
        "\u0000",
        "🙂🙂"
      })
  void nothingFitsWhatIsNoDutch(String text) {
    assertThat(rank(text).fits()).isFalse();
  }

  @Test
  void aTextOfAnySizeIsAnswered() {
    String large = "Registreert bestellingen en behandelt klachten. ".repeat(25_000);
    String word = "x".repeat(1 << 20);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(rank(large).candidates()).isNotEmpty();
          assertThat(rank(word).fits()).isFalse();
          MAPPER.rank("Klachten", Collections.nCopies(10_000, large), Mapper.Half.BOTH, 5);
        });
  }

  @Test
  void saysTheSameFromItsFile() throws IOException {
    MAPPER.write(directory);
    Mapper read = Mapper.open(directory, Scheme.COMPETENT);
    for (String text : List.of("Bestellingen registreren", "Houdt de stock bij", "Boekhouding")) {
      assertThat(read.rank(text, List.of("Telt"), Mapper.Half.BOTH, 10))
          .isEqualTo(MAPPER.rank(text, List.of("Telt"), Mapper.Half.BOTH, 10));
    }
    assertThat(read.learnedFrom()).isEqualTo(MAPPER.learnedFrom());
  }

  @Test
  void theSameDataGivesTheSameBytes() throws IOException {
    Path other = Files.createDirectory(directory.resolve("other"));
    MAPPER.write(directory);
    SmallCatalogue.mapper().write(other);
    assertThat(Mapper.file(other, Scheme.COMPETENT))
        .hasSameBinaryContentAs(Mapper.file(directory, Scheme.COMPETENT));
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> Mapper.open(directory, Scheme.COMPETENT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mapper.index is missing; build the graph anew");
  }

  /** The help of {@code map} says so. */
  @Test
  void noMoreCodesAreAnsweredThanAreWeighed() {
    List<LabelledCode> codes = new ArrayList<>();
    List<LabelledCode> concepts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<Label> label = List.of(new Label("taak " + i, "nl"));
      codes.add(new LabelledCode("SK-" + i, "SK", label));
      concepts.add(new LabelledCode("http://data.europa.eu/esco/skill/" + i, "skill", label));
      concepts.add(
          new LabelledCode("http://data.europa.eu/esco/occupation/" + i, "occupation", label));
    }
    assertThat(answered(Scheme.COMPETENT, codes)).isEqualTo(100);
    assertThat(answered(Scheme.ESCO, concepts)).isEqualTo(2 * 250);
  }

  private static int answered(Scheme scheme, List<LabelledCode> codes) {
    return MapperTraining.of(new TrainingData(scheme, codes, List.of()))
        .rank("taak", List.of(), Mapper.Half.BOTH, 1_000)
        .candidates()
        .size();
  }
}
