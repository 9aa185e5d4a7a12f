package org.competencegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/mapping.md has each method of the program, and no other. */
class MappingPageTest {

  private static String row(MappingMethod method) {
    float weight = method.weight();
    return "| `%s` | %s | %s |"
        .formatted(
            method.id(),
            method.description(),
            weight == Math.rint(weight) ? String.valueOf((int) weight) : String.valueOf(weight));
  }

  @Test
  void hasEachMethodInItsOrderWithItsWeightAndNoOther() throws IOException {
    String page = Files.readString(Path.of("docs/mapping.md"));
    List<String> rows =
        page.substring(page.indexOf("| method |"), page.indexOf("## Fused"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(rows).isEqualTo(MappingMethods.all().stream().map(MappingPageTest::row).toList());
  }
}
