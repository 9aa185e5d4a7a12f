package org.competencegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.CompetentCode.Activity;
import org.competencegraph.model.CompetentCode.AdaptedWithoutNumber;
import org.competencegraph.model.CompetentCode.Fiche;
import org.competencegraph.model.CompetentCode.RegisterCompetence;
import org.competencegraph.model.CompetentCode.Version2;

/**
 * Reads the codes of Competent as documents print them: {@code D140101 Id-c/17093-c}, {@code co
 * 01805}, {@code SK-5472-c}.
 */
public final class CompetentCodes {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[/,;+]\\s*|\\s+en\\s+");
  private static final Pattern FICHE = Pattern.compile("([A-Z]\\d{6})(?:\\s+(.+))?");
  private static final Pattern ACTIVITY = Pattern.compile("(?:Id ?)?(\\d{3,6})(-c)?");
  private static final Pattern ADAPTED = Pattern.compile("(?:Id ?)?-c");
  private static final Pattern REGISTER = Pattern.compile("co ?(\\d{4,6})(-c)?");

  private CompetentCodes() {}

  /** The codes in a text that holds nothing else; empty where it holds anything else. */
  public static Optional<List<CompetentCode>> parse(String text) {
    List<CompetentCode> codes = new ArrayList<>();
    Optional<Fiche> fiche = Optional.empty();
    for (String part : SEPARATOR.split(text.strip())) {
      String rest = part;
      Matcher withFiche = FICHE.matcher(part);
      if (withFiche.matches()) {
        fiche = Optional.of(new Fiche(withFiche.group(1)));
        rest = withFiche.group(2);
      }
      Optional<CompetentCode> code =
          rest == null ? fiche.map(CompetentCode.class::cast) : one(rest, fiche);
      if (code.isEmpty()) {
        return Optional.empty();
      }
      codes.add(code.get());
    }
    return Optional.of(codes);
  }

  private static Optional<CompetentCode> one(String text, Optional<Fiche> fiche) {
    if (ADAPTED.matcher(text).matches()) {
      return Optional.of(new AdaptedWithoutNumber(fiche));
    }
    Matcher activity = ACTIVITY.matcher(text);
    if (activity.matches()) {
      return Optional.of(new Activity(activity.group(1), activity.group(2) != null, fiche));
    }
    Matcher register = REGISTER.matcher(text);
    if (register.matches()) {
      return Optional.of(new RegisterCompetence(register.group(1), register.group(2) != null));
    }
    return Version2.of(text).map(CompetentCode.class::cast);
  }
}
