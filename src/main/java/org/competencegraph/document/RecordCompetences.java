package org.competencegraph.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.CompetentCodes;
import org.competencegraph.model.Depth;
import org.competencegraph.model.Knowledge;
import org.competencegraph.model.Phrase;

/**
 * The competences of a record, with the kinds that it gives to their activities.
 *
 * @param knowledge of the qualification itself, where it is not said by competence
 */
record RecordCompetences(
    List<Competence> competences,
    List<Knowledge> knowledge,
    List<Phrase> cognitive,
    List<Phrase> problemSolving,
    List<Phrase> motor) {

  static final RecordCompetences NONE =
      new RecordCompetences(List.of(), List.of(), List.of(), List.of(), List.of());

  static RecordCompetences read(JsonFields record, RecordFindings findings) {
    return new Reader(findings).read(record);
  }

  private static final class Reader {
    private final RecordFindings findings;
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> kindsTold = new HashSet<>();
    private final Map<String, Phrase> cognitive = new LinkedHashMap<>();
    private final Map<String, Phrase> problemSolving = new LinkedHashMap<>();
    private final Map<String, Phrase> motor = new LinkedHashMap<>();

    Reader(RecordFindings findings) {
      this.findings = findings;
    }

    RecordCompetences read(JsonFields record) {
      List<Competence> competences = new ArrayList<>();
      for (JsonFields each : record.objects("competenties")) {
        competence(each).ifPresent(competences::add);
        each.reportRest();
      }
      // Skills that belong to no competence have a kind, and that is where they go.
      activities(record);
      return new RecordCompetences(
          competences.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList(),
          knowledge(record),
          List.copyOf(cognitive.values()),
          List.copyOf(problemSolving.values()),
          List.copyOf(motor.values()));
    }

    private Optional<Competence> competence(JsonFields fields) {
      Optional<CompetenceId> id = id(fields);
      if (id.isEmpty()) {
        fields.skip("waarde", "competentie_type", "referenties", "vaardigheden", "kennis", "nr");
        return Optional.empty();
      }
      Optional<Phrase> title = fields.item("waarde");
      if (title.isEmpty()) {
        findings.error(
            "competence-title-missing",
            fields.place(),
            "competence " + id.get() + " has no title; its activities are read all the same");
      }
      List<Phrase> activities = activities(fields);
      return Optional.of(
          new Competence(
              id.get(),
              title,
              fields.item("competentie_type"),
              Optional.empty(),
              codes(fields),
              activities,
              knowledge(fields)));
    }

    /** A number or a code that an earlier competence has is no name for this one. */
    private Optional<CompetenceId> id(JsonFields fields) {
      OptionalInt number = fields.number("nr");
      Optional<String> code = fields.text("competentie_code").filter(CompetenceId::isCode);
      boolean known = number.isPresent() && number.getAsInt() > 0;
      if (known && !numbers.add(number.getAsInt())) {
        findings.warning(
            "competence-number",
            fields.place("nr"),
            "the number "
                + number.getAsInt()
                + " is used before; this competence is known by its code alone");
        known = false;
      }
      if (code.isPresent() && !codes.add(code.get())) {
        findings.warning(
            "competence-number",
            fields.place("competentie_code"),
            "the code " + code.get() + " is used before; it is left out here");
        code = Optional.empty();
      }
      if (!known && code.isEmpty()) {
        findings.error(
            "competence-number",
            fields.place(),
            "a competence with neither a number nor a code of its own; it is left out, number it");
        return Optional.empty();
      }
      return Optional.of(new CompetenceId(known ? number : OptionalInt.empty(), code));
    }

    private List<CompetentCode> codes(JsonFields fields) {
      Set<CompetentCode> found = new LinkedHashSet<>();
      for (JsonFields reference : fields.objects("referenties")) {
        Optional<String> text = reference.text("referentie_nr").or(() -> reference.text("waarde"));
        Optional<List<CompetentCode>> parsed = text.flatMap(CompetentCodes::parse);
        if (text.isPresent() && parsed.isEmpty()) {
          findings.warning(
              "competence-code-unknown",
              reference.place("referentie_nr"),
              "not read: \"" + Findings.shortened(text.get()) + "\" is no code of Competent");
        }
        parsed.ifPresent(found::addAll);
        reference.reportRest();
      }
      return List.copyOf(found);
    }

    private List<Phrase> activities(JsonFields fields) {
      Map<String, Phrase> activities = new LinkedHashMap<>();
      for (JsonFields each : fields.objects("vaardigheden")) {
        Optional<Phrase> activity = each.item("waarde");
        Optional<String> type = each.text("vaardigheid_type");
        activity.ifPresent(
            phrase -> {
              activities.putIfAbsent(phrase.text(), phrase);
              type.ifPresent(kind -> sort(phrase, kind, each));
            });
        each.reportRest();
      }
      return List.copyOf(activities.values());
    }

    private void sort(Phrase activity, String kind, JsonFields fields) {
      Optional<Map<String, Phrase>> list =
          switch (kind.toLowerCase(Locale.ROOT)) {
            case "cognitieve vaardigheden", "cognitieve vaardigheid" -> Optional.of(cognitive);
            case "probleemoplossende vaardigheden", "probleemoplossende vaardigheid" ->
                Optional.of(problemSolving);
            case "motorische vaardigheden", "motorische vaardigheid" -> Optional.of(motor);
            default -> Optional.empty();
          };
      if (list.isEmpty()) {
        findings.warning(
            "record-value",
            fields.place("vaardigheid_type"),
            "\""
                + Findings.shortened(kind)
                + "\" is no kind of skill that is known; the skill is read");
      }
      list.ifPresent(skills -> skills.putIfAbsent(activity.text(), activity));
    }

    private List<Knowledge> knowledge(JsonFields fields) {
      Map<String, Knowledge> known = new LinkedHashMap<>();
      for (JsonFields each : fields.objects("kennis")) {
        Optional<Phrase> phrase = each.item("waarde");
        Optional<String> kind = each.text("kennis_type");
        phrase
            .map(Knowledge::of)
            .map(knowledge -> withKind(knowledge, kind, each))
            .ifPresent(knowledge -> known.putIfAbsent(knowledge.phrase().text(), knowledge));
        each.reportRest();
      }
      return List.copyOf(known.values());
    }

    private Knowledge withKind(Knowledge knowledge, Optional<String> kind, JsonFields fields) {
      if (kind.isEmpty()) {
        return knowledge;
      }
      Optional<Depth> stated =
          switch (kind.get().toLowerCase(Locale.ROOT)) {
            case "basiskennis" -> Optional.of(Depth.BASIC);
            case "kennis" -> Optional.of(Depth.STANDARD);
            case "grondige kennis" -> Optional.of(Depth.THOROUGH);
            default -> Optional.empty();
          };
      if (stated.isEmpty()) {
        findings.warning(
            "record-value",
            fields.place("kennis_type"),
            "\""
                + Findings.shortened(kind.get())
                + "\" is no kind of knowledge that is known; the knowledge is read");
        return knowledge;
      }
      Knowledge kinded = knowledge.withStatedKind(stated.get());
      if (kinded.statedKind().isPresent()
          && knowledge.depth().isPresent()
          && kindsTold.add(knowledge.phrase().text())) {
        findings.info(
            "knowledge-kind",
            fields.place("kennis_type"),
            "the kind is \""
                + kind.get()
                + "\", the words say \""
                + Findings.shortened(knowledge.phrase().text())
                + "\"; the depth is that of the words, and the kind is kept");
      }
      return kinded;
    }
  }
}
