package org.competencegraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What only the official register says of a qualification, in the records of its API.
 *
 * @param recognised the day of recognition (<i>erkenningsdatum</i>)
 * @param status in words: <i>erkend</i>
 * @param statusCode the same as a code: {@code ERKEND}
 * @param struckOff whether the qualification was taken off the register (<i>geschrapt</i>)
 * @param summary the short description (<i>korte omschrijving</i>)
 * @param scope what belongs to the profession and what does not (<i>afbakening</i>)
 * @param note <i>extra info</i>
 * @param synonyms other titles of the profession, without "(m/v)"
 * @param domains where the profession stands among others, each from the widest to the narrowest
 * @param fields of study, ISCED-F 2013, from the widest to the narrowest
 * @param subject in the database of certificates (<i>LED-onderwerp</i>)
 * @param parts partial qualifications (<i>deelkwalificaties</i>)
 * @param certificates with the law that requires them
 */
public record RegisterEntry(
    Optional<LocalDate> recognised,
    Optional<Phrase> status,
    Optional<String> statusCode,
    Optional<Boolean> struckOff,
    Optional<Phrase> summary,
    Optional<Phrase> scope,
    Optional<Phrase> note,
    List<Phrase> synonyms,
    List<List<Phrase>> domains,
    List<FieldOfStudy> fields,
    Optional<Subject> subject,
    List<Part> parts,
    List<Certificate> certificates) {

  /** Nothing: what any other document has of it. */
  public static final RegisterEntry NONE =
      new RegisterEntry(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of());

  /** Copies the lists. */
  public RegisterEntry {
    synonyms = List.copyOf(synonyms);
    domains = domains.stream().map(List::copyOf).toList();
    fields = List.copyOf(fields);
    parts = List.copyOf(parts);
    certificates = List.copyOf(certificates);
  }

  /**
   * A field of study of ISCED-F 2013.
   *
   * @param code two digits (broad), three (narrow) or four (detailed)
   * @param label in English, as the register gives it
   */
  public record FieldOfStudy(String code, Optional<String> label) {}

  /**
   * A subject of the database of certificates (<i>leer- en ervaringsbewijzendatabank</i>, LED).
   *
   * @param number such as {@code LED-0087}
   * @param code such as {@code 341004}
   */
  public record Subject(String number, Optional<String> code, Optional<Phrase> label) {}

  /**
   * A partial qualification.
   *
   * @param number such as {@code BK-0130-5-DBK-01}
   */
  public record Part(String number, Optional<Phrase> title) {}

  /**
   * A certificate that the law requires, with what kind it is and which law.
   *
   * @param description what {@link Certificates.Required} lists
   */
  public record Certificate(
      Phrase description, Optional<Phrase> type, Optional<Phrase> regulation) {}
}
