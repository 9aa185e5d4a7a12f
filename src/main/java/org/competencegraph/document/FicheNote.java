package org.competencegraph.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.CompetentCode.Fiche;
import org.competencegraph.model.Phrase;

/**
 * The Competent fiche that a note on a title names, in one of several wordings: {@code Competent
 * fiche "D140101 …"}, {@code Competentfiche van SERV (F130101)}, {@code Competent-fiche F160501 …}.
 *
 * @param label the fiche's own title, where the note gives it
 */
record FicheNote(Fiche fiche, Optional<String> label) {

  private static final Pattern FICHE =
      Pattern.compile(
          "(?i:competent)[- ]?fiche\\b[^A-Z]*?(?:SERV )?\\(?\"?([A-Z]\\d{6})\\)? ?([^\"]*)");
  private static final Pattern NOTE = Pattern.compile("(?i).*competent[- ]?fiche.*");

  /** Whether a line is such a note. */
  static boolean is(String text) {
    return NOTE.matcher(text).matches();
  }

  static Optional<FicheNote> in(Optional<Phrase> note) {
    return note.map(Phrase::text).map(FICHE::matcher).filter(Matcher::find).map(FicheNote::of);
  }

  private static FicheNote of(Matcher form) {
    String label = form.group(2).strip();
    return new FicheNote(
        new Fiche(form.group(1)), label.isEmpty() ? Optional.empty() : Optional.of(label));
  }
}
