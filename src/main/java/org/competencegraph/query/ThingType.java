package org.competencegraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;

/** The kinds of things that the graph knows, as a user names them. */
public enum ThingType {
  /** One version of a professional qualification. */
  QUALIFICATION(CG.QUALIFICATION),
  /** All versions of a qualification. */
  SERIES(CG.QUALIFICATION_SERIES),
  /** A competence of a qualification or a training plan. */
  COMPETENCE(CG.COMPETENCE),
  /** Something that is done. */
  ACTIVITY(CG.ACTIVITY),
  /** Something that is known. */
  KNOWLEDGE(CG.KNOWLEDGE),
  /** What is known, whatever the depth. */
  SUBJECT(CG.SUBJECT),
  /** A concept of Competent, of any kind. */
  COMPETENT(CG.COMPETENT_CLASSES.toArray(IRI[]::new)),
  /** A concept of ROME: a fiche or a job title. */
  ROME(CG.ROME_FICHE, CG.ROME_APPELLATION),
  /**
   * A concept of ESCO. Skills and occupations have a class that only ESCO's own are of; its groups
   * and schemes are told by their IRIs.
   */
  ESCO(Esco.MEMBER_CONCEPT),
  /** A training plan. */
  PLAN(CG.TRAINING_PLAN),
  /** A competence of the person, in a training plan. */
  PERSONAL(CG.PERSONAL_COMPETENCE),
  /** A source document. */
  DOCUMENT(CG.DOCUMENT);

  private final List<IRI> classes;
  private final String id = name().toLowerCase(Locale.ROOT);

  ThingType(IRI... classes) {
    this.classes = List.of(classes);
  }

  List<IRI> classes() {
    return classes;
  }

  /** The name a user types. */
  public String id() {
    return id;
  }

  /** The type of that name. */
  public static Optional<ThingType> of(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equalsIgnoreCase(id)).findFirst();
  }
}
