package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final Keys KEYS =
      Keys.of(List.of("bestel registreer", "", "klacht", "", "klacht"));

  @Test
  void findsEachTextWithAKey() {
    assertThat(KEYS.equal(List.of("klacht"))).containsExactly(0, 0, 1, 0, 1);
    assertThat(KEYS.equal(List.of("bestel registreer", "klacht", "klach")))
        .containsExactly(1, 0, 1, 0, 1);
    assertThat(KEYS.places()).containsEntry("klacht", List.of(2, 4));
  }

  @Test
  void findsNoneWithAnother() {
    assertThat(KEYS.equal(List.of("registreer bestel", "klach"))).isEmpty();
  }

  /** Texts of small words alone have the empty key, and do not say the same for that. */
  @Test
  void theEmptyKeyIsOfNoText() {
    assertThat(KEYS.equal(List.of(""))).isEmpty();
    assertThat(KEYS.places()).doesNotContainKey("");
  }

  @Test
  void keepsTheKeyOfEachTextInOrder() {
    assertThat(KEYS.all()).containsExactly("bestel registreer", "", "klacht", "", "klacht");
    assertThat(Keys.of(List.of()).equal(List.of("klacht"))).isEmpty();
  }
}
