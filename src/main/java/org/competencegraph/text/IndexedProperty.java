package org.competencegraph.text;

/**
 * The properties whose literals can be searched: the one list of them, each with the Lucene field
 * that holds it. Text as printed in a document is left out, for it says the same a second time.
 */
public enum IndexedProperty {
  /** What a concept is called. */
  PREF_LABEL("prefLabel", Names.SKOS + "prefLabel"),
  /** What else it is called. */
  ALT_LABEL("altLabel", Names.SKOS + "altLabel"),
  /** Its code or number. */
  NOTATION("notation", Names.SKOS + "notation"),
  /** What a qualification or competence is called. */
  TITLE("title", Names.DCT + "title"),
  /** What it is. */
  DESCRIPTION("description", Names.DCT + "description"),
  /** Where the work is done. */
  WORK_ENVIRONMENT("workEnvironment", Names.CG + "workEnvironment"),
  /** How it is done. */
  WAY_OF_ACTING("wayOfActing", Names.CG + "wayOfActing"),
  /** What is decided alone. */
  AUTONOMOUS_IN("autonomousIn", Names.CG + "autonomousIn"),
  /** What sets bounds. */
  BOUND_BY("boundBy", Names.CG + "boundBy"),
  /** Whose help is asked for. */
  RELIES_ON("reliesOn", Names.CG + "reliesOn"),
  /** What is answered for. */
  RESPONSIBILITY("responsibility", Names.CG + "responsibility"),
  /** What is done to learn it. */
  TRAINING_ACTION("trainingAction", Names.CG + "trainingAction");

  private final String field;
  private final String iri;

  IndexedProperty(String field, String iri) {
    this.field = field;
    this.iri = iri;
  }

  /** The Lucene field. */
  public String field() {
    return field;
  }

  /** The property. */
  public String iri() {
    return iri;
  }

  /** Namespaces, which an enum cannot declare ahead of its constants. */
  private static final class Names {
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String CG = "https://w3id.org/competence-graph/ns#";
  }
}
