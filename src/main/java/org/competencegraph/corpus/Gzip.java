package org.competencegraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A gzipped file. */
final class Gzip {

  private static final String SUFFIX = ".gz";
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /**
   * What a file expands to.
   *
   * @param isWhole false where it is cut or damaged after this content
   */
  record Expanded(byte[] content, boolean isWhole) {}

  /** Expands a file, within limits, up to where it is cut or damaged. */
  static Expanded expand(byte[] bytes, String place, UnpackLimits limits) throws UnpackRefusal {
    int most = limits.expanded(bytes.length);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    boolean isWhole = true;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        content.write(buffer, 0, read);
        if (content.size() > most) {
          throw UnpackRefusal.tooLarge(
              place,
              "it expands to more than "
                  + most
                  + " bytes, which no document of ours does; nothing of it is read");
        }
      }
    } catch (IOException e) {
      isWhole = false;
    }
    return new Expanded(content.toByteArray(), isWhole);
  }

  /** The name of the file that was gzipped, by the custom of those who gzip. */
  static String nameWithin(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) && name.length() > SUFFIX.length()
        ? name.substring(0, name.length() - SUFFIX.length())
        : name;
  }
}
