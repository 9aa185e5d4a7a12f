package org.competencegraph.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that documents, texts and files of a snapshot are known by: 64 hexadecimal digits. */
public final class Sha256 {

  private final MessageDigest digest;

  /** Of nothing, so far. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The hash of bytes. */
  public static String of(byte[] bytes) {
    return new Sha256().with(bytes, bytes.length).hex();
  }

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of all that a stream still has; closes nothing. */
  public static String of(InputStream in) throws IOException {
    Sha256 hash = new Sha256();
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      hash.with(buffer, read);
    }
    return hash.hex();
  }

  /** Takes in the first bytes of a buffer. */
  public Sha256 with(byte[] buffer, int length) {
    digest.update(buffer, 0, length);
    return this;
  }

  /** Takes in a part of a buffer. */
  public Sha256 with(byte[] buffer, int offset, int length) {
    digest.update(buffer, offset, length);
    return this;
  }

  /** The hash of all that was taken in; nothing can be added after this. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
