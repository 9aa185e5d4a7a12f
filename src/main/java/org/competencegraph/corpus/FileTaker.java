package org.competencegraph.corpus;

import java.util.Optional;
import org.competencegraph.model.Finding;

/**
 * Makes something of each file of the input, unpacked. It is asked by several threads at once.
 *
 * @param <T> what it makes
 */
public interface FileTaker<T> {

  /**
   * Takes a file.
   *
   * @param content all its bytes
   * @param place what it is called in findings: {@code page.txt}, {@code all.zip!/folder/page.txt}
   * @param name without folders
   */
  T take(byte[] content, String place, String name);

  /** Whether anything is made of what is cut; else its content is not kept. */
  default boolean takesCut() {
    return false;
  }

  /**
   * Takes the beginning of a gzipped file that is cut or damaged, with a finding that says so;
   * empty where nothing can be made of a part, and the file is refused then. Half a document states
   * less than it seems to, but the rows of a table stand for themselves. Asked only where {@link
   * #takesCut} says so.
   *
   * @param content what could be unpacked
   */
  default Optional<T> takeCut(byte[] content, String place, String name) {
    return Optional.empty();
  }

  /** Takes note of a file, or an archive, that is not read. */
  T refuse(Finding finding, String name);
}
