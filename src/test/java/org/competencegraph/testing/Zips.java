package org.competencegraph.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips made in memory. */
public final class Zips {

  private Zips() {}

  /** A zip of these files, each with its text. */
  public static byte[] of(Map<String, String> files) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return ofBytes(contents);
  }

  /** A zip of these files. */
  public static byte[] ofBytes(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
