package org.competencegraph.embedding;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The native library of Hugging Face's tokenizers, loaded once, from the jar that it comes in. The
 * jar has a loader of its own, which asks cloud services who they are and fetches what it misses;
 * it is not used.
 */
final class NativeTokenizers {

  private static final TokenizersLibrary LOADED = load();

  private NativeTokenizers() {}

  /**
   * The functions.
   *
   * @throws LinkageError if the jar is not there, or has no library for this machine
   */
  static TokenizersLibrary get() {
    return LOADED;
  }

  private static TokenizersLibrary load() {
    try {
      Path folder = Files.createTempDirectory("competence-graph-tokenizers");
      // Deleted in turn, the last one first.
      folder.toFile().deleteOnExit();
      for (String name : names()) {
        load(name, folder);
      }
      return TokenizersLibrary.LIB;
    } catch (IOException e) {
      throw new UnsatisfiedLinkError("the library of tokenizers cannot be unpacked: " + e);
    }
  }

  private static void load(String name, Path folder) throws IOException {
    String resource = "/native/lib/" + platform() + "/cpu/" + name;
    Path file = folder.resolve(name);
    try (InputStream in = TokenizersLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new UnsatisfiedLinkError("the jar of tokenizers has no " + resource);
      }
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    file.toFile().deleteOnExit();
    System.load(file.toAbsolutePath().toString());
  }

  private static List<String> names() {
    String name = System.mapLibraryName("tokenizers");
    return isWindows()
        ? List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll", name)
        : List.of(name);
  }

  private static String platform() {
    String system = isWindows() ? "win" : os().startsWith("mac") ? "osx" : "linux";
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    return system + "-" + processor;
  }

  private static boolean isWindows() {
    return os().startsWith("windows");
  }

  private static String os() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }
}
