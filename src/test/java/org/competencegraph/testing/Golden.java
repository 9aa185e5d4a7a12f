package org.competencegraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files with what is expected; {@code -Dgolden=update} writes them anew, and the difference is to
 * be reviewed.
 */
public final class Golden {

  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private Golden() {}

  /** Compares with a golden file, or writes it. */
  public static void check(Path file, String actual) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("golden file; -Dgolden=update writes it").exists();
    assertThat(actual)
        .as("differs from %s; -Dgolden=update rewrites it", file)
        .isEqualTo(Files.readString(file));
  }
}
