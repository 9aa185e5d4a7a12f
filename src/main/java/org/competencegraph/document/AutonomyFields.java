package org.competencegraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.competencegraph.model.Phrase;

/** Reads the list {@code autonomie} of a record, which is three lists in one. */
record AutonomyFields(List<Phrase> autonomousIn, List<Phrase> boundBy, List<Phrase> reliesOn) {

  static AutonomyFields read(JsonFields record, RecordFindings findings) {
    AutonomyFields lists =
        new AutonomyFields(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (JsonFields each : record.objects("autonomie")) {
      String type = each.text("autonomie_type").orElse("").toLowerCase(Locale.ROOT);
      Optional<List<Phrase>> list = lists.of(type);
      if (list.isEmpty() && each.has("waarde")) {
        findings.warning(
            "record-value",
            each.place("autonomie_type"),
            "not read: \"" + Findings.shortened(type) + "\" is no kind of autonomy that is known");
        each.skip("waarde");
      } else {
        each.item("waarde").ifPresent(phrase -> list.orElseThrow().add(phrase));
      }
      each.reportRest();
    }
    return lists;
  }

  private Optional<List<Phrase>> of(String type) {
    return switch (type) {
      case "is zelfstandig in" -> Optional.of(autonomousIn);
      case "is gebonden aan" -> Optional.of(boundBy);
      case "doet beroep op" -> Optional.of(reliesOn);
      default -> Optional.empty();
    };
  }
}
