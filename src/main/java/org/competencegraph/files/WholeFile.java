package org.competencegraph.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all. */
public final class WholeFile {

  /** Something that writes. */
  public interface Content {
    /** Writes the file; the stream is closed for it. */
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file beside its place, and moves it there in one step; what was there stays until
   * then.
   *
   * @throws IOException also that of the content; the file is then what it was. It names the file,
   *     not the draft, where there is no place for it
   */
  public static void write(Path file, Content content) throws IOException {
    checkPlace(file);
    Path draft =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(opened(draft, file))) {
        content.writeTo(out);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static OutputStream opened(Path draft, Path file) throws IOException {
    try {
      return Files.newOutputStream(draft);
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(file.toString());
    }
  }

  /**
   * Looks whether a file may be at a place, for those who would work long before they write it.
   *
   * @throws IOException if the place is a folder, or in none, with what to do
   */
  public static void checkPlace(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": is a folder; name a file, in it or elsewhere");
    }
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(
          file
              + ": "
              + (Files.exists(folder)
                  ? folder + " is no folder; name a file in one"
                  : "there is no folder " + folder + "; make it first, or name another"));
    }
  }
}
