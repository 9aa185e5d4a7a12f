package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes with descriptions, in each order of their parts: (o)wner, (t)ext, (l)anguage. */
class EscoDescriptionsTest {

  private static final String NODE = EscoConcept.NAMESPACE + "node-literal/1";

  private final EscoDescriptions descriptions = new EscoDescriptions(List.of("nl"));
  private final EscoDraft owner =
      new EscoDraft(EscoConcept.NAMESPACE + "skill/1", Place.whole("esco.nt"));

  private void take(String order, Runnable whose, String language) {
    order
        .chars()
        .forEach(
            part -> {
              switch (part) {
                case 'o' -> whose.run();
                case 't' -> descriptions.text(NODE, "een tekst", "");
                default -> descriptions.language(NODE, language);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"otl", "olt", "tol", "tlo", "lot", "lto"})
  void keepsOneInAChosenLanguage(String order) {
    take(order, () -> descriptions.owner(NODE, owner), "nl");
    assertThat(owner.concept().descriptions()).isEqualTo(Map.of("nl", "een tekst"));
    assertThat(descriptions.held()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"otl", "olt", "tol", "tlo", "lot", "lto"})
  void holdsNothingOfOneInAnotherLanguage(String order) {
    take(order, () -> descriptions.owner(NODE, owner), "fr");
    assertThat(owner.concept().descriptions()).isEmpty();
    assertThat(descriptions.held()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"otl", "olt", "tol", "tlo", "lot", "lto"})
  void holdsNothingOfOneThatDescribesNoConcept(String order) {
    take(order, () -> descriptions.foreign(NODE), "nl");
    assertThat(descriptions.taken()).isZero();
    assertThat(descriptions.held()).isZero();
  }
}
