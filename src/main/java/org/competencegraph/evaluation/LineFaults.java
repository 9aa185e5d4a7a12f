package org.competencegraph.evaluation;

import java.util.Optional;
import org.competencegraph.files.TextLines;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** What is said of a line that cannot be read. */
public final class LineFaults {

  private LineFaults() {}

  /**
   * The finding of a line, empty where it can be read.
   *
   * @param outcome what becomes of such a line: {@code is left out}
   */
  public static Optional<Finding> of(String document, TextLines.Line line, String outcome) {
    Place place = new Place(document, line.number());
    return line.fault()
        .map(
            fault ->
                switch (fault) {
                  case TOO_LONG ->
                      Finding.error(
                          "line-too-long",
                          place,
                          "this line has more than 1 MiB and " + outcome + "; a text is one line");
                  case NOT_UTF8 ->
                      Finding.error(
                          "line-encoding",
                          place,
                          "this line has bytes that are no text in UTF-8 and "
                              + outcome
                              + "; save the file as UTF-8");
                });
  }
}
