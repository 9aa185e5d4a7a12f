package org.competencegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.QualificationNumber;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static final String BASE = Iris.DEFAULT_BASE;
  private final Iris iris = new Iris(BASE);

  @Test
  void namesThingsAsTheContractHasIt() {
    QualificationNumber number = QualificationNumber.parse("BK-0351-3").orElseThrow();
    assertThat(iris.qualification(number)).hasToString(BASE + "id/qualification/BK-0351-3");
    assertThat(iris.qualification(number.ofSeries()))
        .hasToString(BASE + "id/qualification/BK-0351");
    assertThat(iris.competence(number, CompetenceId.of(5)))
        .hasToString(BASE + "id/competence/BK-0351-3/5");
    assertThat(iris.competent(new CompetentCode.Activity("17093", true, Optional.empty())))
        .hasToString(BASE + "id/competent/17093-c");
    assertThat(iris.competent(new CompetentCode.RegisterCompetence("01805", false)))
        .hasToString(BASE + "id/competent/co-01805");
    assertThat(iris.trainingPlan("Commercieel medewerker binnendienst"))
        .hasToString(BASE + "id/training-plan/commercieel-medewerker-binnendienst");
    assertThat(iris.activity("Creëert een nieuw klantendossier").toString())
        .matches(".*id/activity/creeert-een-nieuw-klantendossier-[0-9a-f]{12}");
  }

  @Property
  void distinctTextsHaveDistinctIris(@ForAll String one, @ForAll String other) {
    Assume.that(!one.equals(other));
    assertThat(iris.activity(one)).isNotEqualTo(iris.activity(other));
    assertThat(iris.knowledge(one)).isNotEqualTo(iris.activity(one));
  }

  @Property
  void everyTextHasAnIriOfPlainCharacters(@ForAll String text) {
    IRI iri = iris.subject(text);
    assertThat(URI.create(iri.stringValue()).isAbsolute()).isTrue();
    assertThat(iri.stringValue()).matches("[a-zA-Z0-9:/.-]+");
    assertThat(iri.stringValue().length()).isLessThan(150);
  }

  @Property
  void distinctNumbersHaveDistinctIris(
      @ForAll @IntRange(min = 0, max = 9999) int series,
      @ForAll @IntRange(min = 1, max = 99) int version,
      @ForAll @IntRange(min = 1, max = 99) int competence) {
    QualificationNumber number =
        new QualificationNumber("%04d".formatted(series), OptionalInt.of(version));
    assertThat(QualificationNumber.parse(number.toString())).contains(number);
    assertThat(iris.qualification(number)).isNotEqualTo(iris.qualification(number.ofSeries()));
    assertThat(iris.competence(number, CompetenceId.of(competence)))
        .isNotEqualTo(iris.competence(number.ofSeries(), CompetenceId.of(competence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/",
        "https://example.org",
        "ftp://example.org/",
        "https://a b/",
        "https://x.org/?q=/"
      })
  void refusesABaseThatNamesNothing(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends with /");
  }
}
