package org.competencegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/findings.md has each code of the program, and no other. */
class FindingsPageTest {

  private static final Pattern IN_CODE =
      Pattern.compile(
          "(?:(?:error|warning|info)\\(|new Unreadable\\(|fault\\.accept\\(|rejected\\(|refused\\(\\s*name,)\\s*\"([a-z]+(?:-[a-z]+)+)\"");
  private static final Pattern IN_PAGE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

  private static Set<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void hasEachCodeAndNoOther() throws IOException {
    String program;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      program =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(
                  file -> {
                    try {
                      return Files.readString(file);
                    } catch (IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                  })
              .collect(Collectors.joining("\n"));
    }
    assertThat(found(IN_PAGE, Files.readString(Path.of("docs/findings.md"))))
        .containsExactlyInAnyOrderElementsOf(found(IN_CODE, program));
  }
}
