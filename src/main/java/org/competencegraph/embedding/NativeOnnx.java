package org.competencegraph.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.util.List;

/**
 * ONNX Runtime, loaded once: quiet, and without the telemetry that it has on Windows. It is shown
 * where its libraries are, for what it unpacks itself leaves a folder behind with each run.
 */
final class NativeOnnx {

  private static final String FOLDER = "onnxruntime.native.path";

  private static final OrtEnvironment LOADED = load();

  private NativeOnnx() {}

  /**
   * The runtime.
   *
   * @throws LinkageError if the jar is not there, or has no library for this machine
   */
  static OrtEnvironment get() {
    return LOADED;
  }

  private static OrtEnvironment load() {
    if (System.getProperty(FOLDER) != null) {
      return environment();
    }
    String resources = "/ai/onnxruntime/native/" + platform();
    List<String> names =
        List.of(System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));
    try (UnpackedLibraries unpacked =
        UnpackedLibraries.of(OrtLoggingLevel.class, resources, names)) {
      System.setProperty(FOLDER, unpacked.folder().toString());
      return environment();
    } finally {
      System.clearProperty(FOLDER);
    }
  }

  private static OrtEnvironment environment() {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "competence-graph");
    try {
      environment.setTelemetry(false);
    } catch (OrtException e) {
      throw new IllegalStateException("telemetry of ONNX Runtime cannot be switched off", e);
    }
    return environment;
  }

  private static String platform() {
    return UnpackedLibraries.system()
        + "-"
        + System.getProperty("os.arch").replace("amd64", "x64").replace("x86_64", "x64");
  }
}
