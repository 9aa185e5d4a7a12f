package org.competencegraph.cli;

import java.util.regex.Pattern;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.query.Target;

/** Which codes are of a target, by how they are written: a record has those of all versions. */
final class TargetCodes {

  private static final Pattern COMPETENT1 = Pattern.compile("[A-Z]\\d{6}|(?:co )?\\d+");

  private TargetCodes() {}

  static boolean isOf(String code, Target target) {
    return switch (target) {
      case COMPETENT1 -> COMPETENT1.matcher(code).matches();
      case COMPETENT2 -> CompetentCode.Version2.of(code).isPresent();
      case ESCO -> EscoConcept.isIri(code);
      case COMPETENT -> isOf(code, Target.COMPETENT1) || isOf(code, Target.COMPETENT2);
    };
  }
}
