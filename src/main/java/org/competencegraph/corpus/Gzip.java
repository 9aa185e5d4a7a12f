package org.competencegraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A gzipped file. */
final class Gzip {

  private static final String SUFFIX = ".gz";

  private Gzip() {}

  /** Expands a file, within limits. */
  static byte[] expand(byte[] bytes, String place, UnpackLimits limits) throws UnpackRefusal {
    int most = limits.expanded(bytes.length);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        throw UnpackRefusal.tooLarge(
            place,
            "it expands to more than "
                + most
                + " bytes, which no document of ours does; nothing of it is read");
      }
      return content;
    } catch (IOException e) {
      throw UnpackRefusal.damaged(
          place, "it starts as a gzipped file and is cut or damaged after that");
    }
  }

  /** The name of the file that was gzipped, by the custom of those who gzip. */
  static String nameWithin(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) && name.length() > SUFFIX.length()
        ? name.substring(0, name.length() - SUFFIX.length())
        : name;
  }
}
