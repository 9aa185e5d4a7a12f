package org.competencegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.competencegraph.model.CompetentCode.Activity;
import org.competencegraph.model.CompetentCode.AdaptedWithoutNumber;
import org.competencegraph.model.CompetentCode.Fiche;
import org.competencegraph.model.CompetentCode.RegisterCompetence;
import org.competencegraph.model.CompetentCode.Version2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetentCodesTest {

  private static final Optional<Fiche> FICHE = Optional.of(new Fiche("D140101"));

  @Test
  void readsAnActivityWithItsFiche() {
    assertThat(CompetentCodes.parse("D140101 Id9388-c").orElseThrow())
        .containsExactly(new Activity("9388", true, FICHE));
    assertThat(CompetentCodes.parse("D140101 Id6746").orElseThrow())
        .containsExactly(new Activity("6746", false, FICHE));
  }

  @Test
  void readsSeveralCodesOfOneFiche() {
    assertThat(CompetentCodes.parse("D140101 Id-c/17093-c").orElseThrow())
        .containsExactly(new AdaptedWithoutNumber(FICHE), new Activity("17093", true, FICHE));
  }

  @Test
  void readsCodesOfTheRegisterAndOfVersion2() {
    assertThat(CompetentCodes.parse("co 01805").orElseThrow())
        .containsExactly(new RegisterCompetence("01805", false));
    assertThat(CompetentCodes.parse("SK-5472-c, KN-12").orElseThrow())
        .containsExactly(
            new Version2(Version2.Kind.SK, "5472", true),
            new Version2(Version2.Kind.KN, "12", false));
    assertThat(CompetentCodes.parse("-c").orElseThrow())
        .containsExactly(new AdaptedWithoutNumber(Optional.empty()));
  }

  @Test
  void writesACodeAsItIsRead() {
    assertThat(CompetentCodes.parse("17093-c; co 01805; SK-5472-c").orElseThrow())
        .extracting(CompetentCode::notation)
        .containsExactly("17093-c", "co 01805", "SK-5472-c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "commerciële informatie",
        "D140101 en meer",
        "12",
        "co",
        "X-12",
        "toepassingsgericht"
      })
  void takesNothingElseForACode(String text) {
    assertThat(CompetentCodes.parse(text)).isEmpty();
  }
}
