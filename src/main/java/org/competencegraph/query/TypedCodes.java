package org.competencegraph.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.CompetentCode.AdaptedWithoutNumber;
import org.competencegraph.model.CompetentCodes;

/** Codes of Competent as people type and copy them: in any case, or as a document prints them. */
final class TypedCodes {

  /** More than codes are not looked for in a text of this length. */
  private static final int LONGEST = 100;

  private static final Pattern ADAPTED = Pattern.compile("-C\\b");
  private static final Pattern ACTIVITY = Pattern.compile("\\bID ?(?=\\d|-c)");
  private static final Pattern REGISTER = Pattern.compile("\\bCO[- ]?(?=\\d)");

  private TypedCodes() {}

  /** The case and the space that codes are written with: {@code co 01805}, {@code 17093-c}. */
  static String spelled(String text) {
    String adapted = ADAPTED.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("-c");
    return REGISTER.matcher(ACTIVITY.matcher(adapted).replaceAll("Id")).replaceAll("co ");
  }

  /**
   * The notations of the codes that a text is made of: {@code 9388-c} of {@code D140101 Id9388-c}.
   *
   * @return none where it holds anything else
   */
  static List<String> notations(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    return CompetentCodes.parse(spelled(text)).stream()
        .flatMap(List::stream)
        .filter(code -> !(code instanceof AdaptedWithoutNumber))
        .map(CompetentCode::notation)
        .distinct()
        .toList();
  }
}
