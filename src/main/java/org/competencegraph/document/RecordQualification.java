package org.competencegraph.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.competencegraph.model.Certificates;
import org.competencegraph.model.Descriptors;
import org.competencegraph.model.Level;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.RegisterEntry;

/** Reads one qualification of the register's API. */
final class RecordQualification {

  private final JsonFields fields;
  private final RecordFindings findings;

  RecordQualification(JsonFields fields, RecordFindings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /** From an answer with all that there is; empty where it has no number, with a finding. */
  Optional<Qualification> whole() {
    Optional<Qualification> read = number().map(this::whole);
    fields.skip("links");
    if (read.isPresent()) {
      fields.reportRest();
    }
    return read;
  }

  /**
   * From an element of the list.
   *
   * @param series what holds for the qualification as a whole, where this version is the one that
   *     it is said of
   * @param latest what is said of the version that was recognised last, where it is this one
   */
  Optional<Qualification> listed(Optional<JsonFields> series, Optional<JsonFields> latest) {
    RegisterFields entry = new RegisterFields(fields, findings);
    Optional<Qualification> read =
        number()
            .map(
                number ->
                    qualification(
                        number,
                        RecordCompetences.NONE,
                        new Certificates.NotStated(),
                        entry.listed(series, latest.flatMap(this::date)),
                        latest.flatMap(this::date)));
    fields.skip("links");
    if (read.isPresent()) {
      fields.reportRest();
    }
    return read;
  }

  private Qualification whole(QualificationNumber number) {
    RecordCompetences competences = RecordCompetences.read(fields, findings);
    RegisterFields register = new RegisterFields(fields, findings);
    RecordCertificates certificates = RecordCertificates.read(fields);
    Optional<LocalDate> recognised = date(fields);
    RegisterEntry entry = register.whole(recognised, certificates.inFull());
    return qualification(number, competences, certificates.stated(), entry, recognised);
  }

  private Qualification qualification(
      QualificationNumber number,
      RecordCompetences competences,
      Certificates certificates,
      RegisterEntry entry,
      Optional<LocalDate> recognised) {
    Optional<Phrase> note = fields.item("titel_toelichting");
    Optional<FicheNote> fiche = FicheNote.in(note);
    return new Qualification(
        number,
        fields.item("titel"),
        note,
        fiche.map(FicheNote::fiche),
        fiche.flatMap(FicheNote::label),
        fields.prose("definitie"),
        level(),
        year(recognised),
        fields.truth("nieuwste_versie"),
        competences.competences(),
        descriptors(competences),
        certificates,
        entry);
  }

  private Optional<QualificationNumber> number() {
    Optional<String> text = fields.text("versie_nr_lang");
    Optional<QualificationNumber> number =
        text.flatMap(QualificationNumber::parse).filter(each -> each.version().isPresent());
    if (number.isEmpty()) {
      findings.error(
          "number-missing",
          fields.place(),
          "no number such as BK-0351-3 in \"versie_nr_lang\"; without it nothing can be said of this"
              + " qualification");
      return number;
    }
    OptionalInt version = fields.number("versie_nr_kort");
    if (version.isPresent() && !version.equals(number.get().version())) {
      findings.warning(
          "version-differs",
          fields.place("versie_nr_kort"),
          "version "
              + version.getAsInt()
              + ", but the number is "
              + number.get()
              + "; the number is taken");
    }
    return number;
  }

  private Optional<Level> level() {
    OptionalInt level = fields.number("vks_niveau");
    if (level.isPresent() && !Level.isValid(level.getAsInt())) {
      findings.error(
          "level-out-of-range",
          fields.place("vks_niveau"),
          level.getAsInt() + " is no level; a level is a number from 1 to 8");
      return Optional.empty();
    }
    return level.isPresent() ? Optional.of(new Level(level.getAsInt())) : Optional.empty();
  }

  private Optional<LocalDate> date(JsonFields from) {
    Optional<String> text = from.text("erkenningsdatum");
    try {
      return text.map(day -> LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day));
    } catch (DateTimeParseException e) {
      findings.warning(
          "record-value",
          from.place("erkenningsdatum"),
          "not read: \"" + Findings.shortened(text.get()) + "\" is not a day such as 2019-09-20");
      return Optional.empty();
    }
  }

  private OptionalInt year(Optional<LocalDate> recognised) {
    OptionalInt year = fields.number("erkenningsjaar");
    if (year.isPresent() && (year.getAsInt() < 1000 || year.getAsInt() > 9999)) {
      findings.warning(
          "record-value", fields.place("erkenningsjaar"), year.getAsInt() + " is not a year");
      year = OptionalInt.empty();
    }
    if (recognised.isEmpty()) {
      return year;
    }
    if (year.isPresent() && year.getAsInt() != recognised.get().getYear()) {
      findings.warning(
          "record-value",
          fields.place("erkenningsjaar"),
          year.getAsInt() + " is not the year of " + recognised.get() + "; both are kept");
    }
    return year.isPresent() ? year : OptionalInt.of(recognised.get().getYear());
  }

  private Descriptors descriptors(RecordCompetences competences) {
    AutonomyFields autonomy = AutonomyFields.read(fields, findings);
    return new Descriptors(
        List.of(),
        List.of(),
        competences.knowledge(),
        competences.cognitive(),
        competences.problemSolving(),
        competences.motor(),
        fields.values("omgevingscontext"),
        fields.values("handelingscontext"),
        autonomy.autonomousIn(),
        autonomy.boundBy(),
        autonomy.reliesOn(),
        fields.values("verantwoordelijkheid"));
  }
}
