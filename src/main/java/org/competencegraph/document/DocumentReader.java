package org.competencegraph.document;

import java.util.List;
import org.competencegraph.extract.Line;
import org.competencegraph.model.Content;

/** Reads one family of documents. */
interface DocumentReader {

  /** What its documents have in common. */
  Family family();

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
