package org.competencegraph.embedding;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.util.List;

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
    try (UnpackedLibraries unpacked =
        UnpackedLibraries.of(
            TokenizersLibrary.class, "/native/lib/" + platform() + "/cpu", names())) {
      unpacked.load();
      return TokenizersLibrary.LIB;
    }
  }

  private static List<String> names() {
    String name = System.mapLibraryName("tokenizers");
    return UnpackedLibraries.system().equals("win")
        ? List.of("libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll", name)
        : List.of(name);
  }

  private static String platform() {
    return UnpackedLibraries.system()
        + "-"
        + System.getProperty("os.arch").replace("amd64", "x86_64");
  }
}
