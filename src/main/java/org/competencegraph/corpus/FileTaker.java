package org.competencegraph.corpus;

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

  /** Takes note of a file, or an archive, that is not read. */
  T refuse(Finding finding, String name);
}
