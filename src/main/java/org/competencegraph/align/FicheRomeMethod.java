package org.competencegraph.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Relation;
import org.competencegraph.model.RomeFiche;

/**
 * Fiches of Competent 1 and of ROME: VDAB made its fiches out of ROME's, and numbers them with
 * ROME's code and two digits, so D140101 is a part of D1401.
 *
 * <p>The confidence is .95: the codes are built so, but ROME has moved on since, and a code may
 * stand for something else now. It is a rule of thumb, not measured against known pairs.
 */
final class FicheRomeMethod implements AlignmentMethod {

  private static final double CONFIDENCE = 0.95;
  private static final int LENGTH_OF_ROME = 5;

  @Override
  public String id() {
    return "competent-fiche-rome";
  }

  @Override
  public String description() {
    return "Fiches of Competent 1 whose first five characters are the code of a fiche of ROME.";
  }

  @Override
  public List<Alignment> align(Candidates candidates) {
    Map<String, RomeFiche> rome =
        candidates.catalogue().romeFiches().stream()
            .collect(Collectors.toMap(RomeFiche::code, Function.identity()));
    List<Alignment> alignments = new ArrayList<>();
    for (CompetentCode.Fiche fiche : candidates.fiches()) {
      RomeFiche broader = rome.get(fiche.notation().substring(0, LENGTH_OF_ROME));
      if (broader != null) {
        alignments.add(alignment(fiche, broader));
      }
    }
    return alignments;
  }

  private static Alignment alignment(CompetentCode.Fiche fiche, RomeFiche broader) {
    return new Alignment(
        new Aligned.Code(fiche, fiche.notation()),
        Relation.BROAD,
        new Aligned.Rome(broader),
        CONFIDENCE,
        broader.code(),
        "the code of the fiche is that of ROME's fiche " + broader.code() + " and two digits");
  }
}
