package org.competencegraph.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.ProfessionTitle;
import org.competencegraph.model.RegisterEntry;
import org.competencegraph.model.RegisterEntry.Certificate;
import org.competencegraph.model.RegisterEntry.FieldOfStudy;
import org.competencegraph.model.RegisterEntry.Part;
import org.competencegraph.model.RegisterEntry.Subject;

/** Reads what only the register has of a qualification. */
final class RegisterFields {

  private static final Pattern FIELD = Pattern.compile("\\d{2,4}");
  private static final Pattern LED_NUMBER = Pattern.compile("LED-\\d{1,6}");
  private static final Pattern PART = Pattern.compile("BK-\\d{4}-\\d{1,3}-DBK-\\d{1,3}");

  private final JsonFields fields;
  private final RecordFindings findings;

  RegisterFields(JsonFields fields, RecordFindings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  RegisterEntry whole(Optional<LocalDate> recognised, List<Certificate> certificates) {
    return new RegisterEntry(
        recognised,
        fields.item("status"),
        fields.text("statuscode"),
        fields.truth("geschrapt"),
        fields.prose("omschrijving_kort"),
        scope(),
        fields.prose("extra_info"),
        synonyms(fields),
        domains(),
        studies(),
        subject(),
        parts(),
        certificates);
  }

  /**
   * From an element of the list.
   *
   * @param series what holds for the qualification as a whole
   */
  RegisterEntry listed(Optional<JsonFields> series, Optional<LocalDate> recognised) {
    return new RegisterEntry(
        recognised,
        fields.item("status"),
        fields.text("statuscode"),
        series.flatMap(whole -> whole.truth("geschrapt")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        series.map(RegisterFields::synonyms).orElse(List.of()),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Optional<Phrase> scope() {
    Optional<Phrase> scope = Optional.empty();
    for (JsonFields each : fields.objectOrText("afbakening")) {
      scope = each.prose("omschrijving").or(() -> each.prose("waarde"));
      each.reportRest();
    }
    return scope;
  }

  /** Each once: with and without "(m/v)" it is the same title. */
  private static List<Phrase> synonyms(JsonFields from) {
    Set<String> seen = new HashSet<>();
    List<Phrase> synonyms = new ArrayList<>();
    for (Phrase each : from.values("synoniemen")) {
      String title = ProfessionTitle.withoutMark(each.text());
      if (!title.isEmpty() && seen.add(title)) {
        synonyms.add(each.withText(title));
      }
    }
    return synonyms;
  }

  private List<List<Phrase>> domains() {
    List<List<Phrase>> domains = new ArrayList<>();
    for (JsonFields each : fields.objects("domeinen")) {
      Optional<Phrase> own = each.item("domein").or(() -> each.item("waarde"));
      List<Phrase> path = new ArrayList<>();
      for (JsonFields step : each.objects("pad")) {
        step.skip("level");
        step.item("domein").or(() -> step.item("waarde")).ifPresent(path::add);
        step.reportRest();
      }
      // The path as one text repeats the path; in some records it is that of all domains.
      each.skip("pad_tekst");
      own.filter(name -> path.isEmpty() || !path.getLast().text().equals(name.text()))
          .ifPresent(path::add);
      if (!path.isEmpty()) {
        domains.add(path);
      }
      each.reportRest();
    }
    return domains;
  }

  private List<FieldOfStudy> studies() {
    List<FieldOfStudy> studies = new ArrayList<>();
    fields
        .object("isced")
        .ifPresent(
            isced -> {
              isced
                  .object("studiegebieden")
                  .ifPresent(
                      areas -> {
                        for (String level : List.of("broad", "narrow", "detail")) {
                          areas.object(level).flatMap(this::study).ifPresent(studies::add);
                        }
                        areas.reportRest();
                      });
              isced.reportRest();
            });
    return studies;
  }

  private Optional<FieldOfStudy> study(JsonFields area) {
    Optional<String> code = coded(area, "code", FIELD, "a code of ISCED-F such as 0416");
    Optional<String> label = area.text("omschrijving");
    area.reportRest();
    return code.map(each -> new FieldOfStudy(each, label));
  }

  private Optional<Subject> subject() {
    Optional<JsonFields> led = fields.object("led_onderwerp");
    Optional<Subject> subject =
        led.flatMap(
            each ->
                coded(each, "led_onderwerp_nummer", LED_NUMBER, "a number such as LED-0087")
                    .map(
                        number ->
                            new Subject(number, each.text("code"), each.item("omschrijving"))));
    led.ifPresent(JsonFields::reportRest);
    return subject;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (JsonFields each : fields.objects("deelkwalificaties")) {
      Optional<String> number = each.textLike(PART);
      if (number.isEmpty()) {
        findings.warning(
            "record-value",
            each.place(),
            "not read: no number such as BK-0130-5-DBK-01 in this partial qualification");
      }
      Optional<Phrase> title = each.item("titel");
      number.ifPresent(known -> parts.add(new Part(known, title)));
      each.skip("links");
      each.reportRest();
    }
    return parts;
  }

  private Optional<String> coded(JsonFields from, String field, Pattern form, String expected) {
    Optional<String> code = from.text(field);
    if (code.isPresent() && !form.matcher(code.get()).matches()) {
      findings.warning(
          "record-value",
          from.place(field),
          "not read: \"" + Findings.shortened(code.get()) + "\" is not " + expected);
      return Optional.empty();
    }
    return code;
  }
}
