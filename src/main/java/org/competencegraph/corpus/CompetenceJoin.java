package org.competencegraph.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.competencegraph.model.Competence;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Place;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Source;

/**
 * The competences of a page or a dossier, each as the one of the record that it is: that of the
 * same title or, where no title says so, that of the same number. It gets the record's number, and
 * of its codes those that the record has, too.
 */
final class CompetenceJoin {

  private final Qualification record;
  private final String recordName;
  private final Source source;
  private final List<Finding> findings;
  private final Map<String, Competence> byTitle = new HashMap<>();
  private final Map<Integer, Competence> byNumber = new HashMap<>();

  CompetenceJoin(Qualification record, String recordName, Source source, List<Finding> findings) {
    this.record = record;
    this.recordName = recordName;
    this.source = source;
    this.findings = findings;
    for (Competence each : record.competences()) {
      each.title().ifPresent(title -> byTitle.putIfAbsent(key(title), each));
      each.id().number().ifPresent(number -> byNumber.put(number, each));
    }
  }

  private static String key(Phrase title) {
    return title.text().toLowerCase(Locale.ROOT);
  }

  List<Competence> joined(List<Competence> competences) {
    if (record.competences().isEmpty()) {
      return competences;
    }
    Map<Competence, Competence> partners = partners(competences);
    List<Competence> joined = new ArrayList<>();
    for (Competence each : competences) {
      Competence partner = partners.get(each);
      joined.add(partner == null ? apart(each) : with(each, partner));
    }
    return joined;
  }

  /** Titles first: a number says little where an other competence has the title. */
  private Map<Competence, Competence> partners(List<Competence> competences) {
    Map<Competence, Competence> partners = new HashMap<>();
    Set<Competence> taken = new HashSet<>();
    for (Competence each : competences) {
      Optional<Competence> same = each.title().map(title -> byTitle.get(key(title)));
      same.filter(taken::add).ifPresent(partner -> partners.put(each, partner));
    }
    for (Competence each : competences) {
      OptionalInt number = each.id().number();
      if (!partners.containsKey(each) && number.isPresent()) {
        Optional.ofNullable(byNumber.get(number.getAsInt()))
            .filter(taken::add)
            .ifPresent(partner -> partners.put(each, partner));
      }
    }
    return partners;
  }

  private Competence with(Competence competence, Competence partner) {
    if (!titles(competence, partner)) {
      findings.add(
          Finding.info(
              "competence-reworded",
              place(competence),
              "competence "
                  + competence.id()
                  + " has other words than in "
                  + recordName
                  + ": \""
                  + partner.title().map(Phrase::text).orElse("")
                  + "\"; they are taken for one by their number"));
    }
    CompetenceId id =
        partner.id().number().isPresent()
            ? CompetenceId.of(partner.id().number().getAsInt())
            : partner.id();
    return competence.withId(id).withCodes(codes(competence, partner));
  }

  private static boolean titles(Competence one, Competence other) {
    return one.title().map(CompetenceJoin::key).equals(other.title().map(CompetenceJoin::key));
  }

  /** A record that gives no code says nothing of codes. */
  private List<CompetentCode> codes(Competence competence, Competence partner) {
    if (partner.codes().isEmpty()) {
      return competence.codes();
    }
    Set<String> right = new HashSet<>();
    partner.codes().forEach(code -> right.add(code.notation()));
    List<CompetentCode> kept = new ArrayList<>();
    for (CompetentCode code : competence.codes()) {
      if (right.contains(code.notation())) {
        kept.add(code);
      } else {
        findings.add(
            Finding.info(
                "code-superseded",
                place(competence),
                "the code "
                    + code.notation()
                    + " of competence "
                    + competence.id()
                    + " is not among those of "
                    + recordName
                    + " ("
                    + String.join(
                        ", ", partner.codes().stream().map(CompetentCode::notation).toList())
                    + "); the record's are taken"));
      }
    }
    return kept;
  }

  /**
   * The record has no such competence. Its number may be that of another there, so it is known by
   * the document's family and its number in it.
   */
  private Competence apart(Competence competence) {
    findings.add(
        Finding.warning(
            "competence-not-joined",
            place(competence),
            "competence "
                + competence.id()
                + " is none of those in "
                + recordName
                + "; it is kept by itself, see which document is right"));
    return competence.withId(
        new CompetenceId(
            OptionalInt.empty(), Optional.of(source.family() + "-" + competence.id())));
  }

  private Place place(Competence competence) {
    return competence.title().map(Phrase::place).orElse(Place.whole(source.name()));
  }
}
