package org.competencegraph.document;

import java.util.List;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Content;

/** A family of documents that look alike. */
interface DocumentReader {

  /** The family's name, as in {@link org.competencegraph.model.Source#family()}. */
  String family();

  /**
   * What a document of this family looks like, in a few words, for somebody whose document is not
   * recognised.
   */
  String looksLike();

  /** How sure it is that these lines are of this family, from 0 (not at all) to 1. */
  double recognises(List<Line> lines);

  /**
   * The line numbers (from 1) at which a document starts: one for each document in the file, in
   * order.
   */
  List<Integer> starts(List<Line> lines);

  /** Reads one document, and says in {@code findings} what it could not read. */
  Content read(List<Line> lines, Findings findings) throws Unreadable;

  /** The document lacks what it is known by, so that nothing can be said of it. */
  final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;

    Unreadable(String code, String message) {
      super(message);
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
