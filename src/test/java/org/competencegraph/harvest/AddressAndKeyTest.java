package org.competencegraph.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a key may be sent, and what a key is. */
class AddressAndKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        BaseUrl.OFFICIAL,
        "https://example.org",
        "https://example.org:8443/v2/",
        "http://localhost:8080/v2",
        "http://127.0.0.1",
        "http://[::1]:80/x"
      })
  void takesAnAddress(String text) {
    assertThat(BaseUrl.of(text).toString()).isEqualTo(text.replaceAll("/$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "http://example.org",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://10.0.0.1/",
        "http://localhost@example.org/",
        "https://user:word@example.org",
        "https://example.org/?key=s3cr3t-k3y-of-a-test",
        "https://example.org/#x",
        "https://example.org:99999",
        "ftp://example.org",
        "file:///etc/passwd",
        "https://",
        "https:example.org",
        "not an address s3cr3t-k3y-of-a-test"
      })
  void refusesAnAddress(String text) {
    assertThatThrownBy(() -> BaseUrl.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the address of the register")
        .hasMessageNotContaining(TestHarvest.KEY)
        .hasNoCause();
  }

  @Test
  void aKeyIsNeverShown() {
    ApiKey key = ApiKey.of(" " + TestHarvest.KEY + "\n");
    assertThat(key).hasToString("[key]");
    assertThat(key.hiddenIn("a" + TestHarvest.KEY.toUpperCase() + "b")).isEqualTo("a[key]b");
    for (String bad :
        new String[] {"", "  ", "s3cr3t k3y", "s3cr3t\nk3y", "s3cr3t\u0000", "sécret"}) {
      assertThatThrownBy(() -> ApiKey.of(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("VKS_API_KEY")
          .hasMessageNotContaining("cret");
    }
  }

  @Test
  void aKeyInTheAddressIsRefused() {
    Question question =
        new Question(
            BaseUrl.of("https://example.org/" + TestHarvest.KEY), Optional.empty(), false, false);
    assertThatThrownBy(
            () -> new Harvest(question, Path.of("x"), ApiKey.of(TestHarvest.KEY), "test"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(TestHarvest.KEY);
  }
}
