package org.competencegraph.store;

/**
 * The properties whose literals can be searched: the one list of them, each with the Lucene field
 * that holds it. Text as printed in a document is left out, for it says the same a second time.
 */
enum IndexedProperty {
  PREF_LABEL("prefLabel", Names.SKOS + "prefLabel"),
  ALT_LABEL("altLabel", Names.SKOS + "altLabel"),
  NOTATION("notation", Names.SKOS + "notation"),
  TITLE("title", Names.DCT + "title"),
  DESCRIPTION("description", Names.DCT + "description"),
  WORK_ENVIRONMENT("workEnvironment", Names.CG + "workEnvironment"),
  WAY_OF_ACTING("wayOfActing", Names.CG + "wayOfActing"),
  AUTONOMOUS_IN("autonomousIn", Names.CG + "autonomousIn"),
  BOUND_BY("boundBy", Names.CG + "boundBy"),
  RELIES_ON("reliesOn", Names.CG + "reliesOn"),
  RESPONSIBILITY("responsibility", Names.CG + "responsibility"),
  TRAINING_ACTION("trainingAction", Names.CG + "trainingAction");

  private final String field;
  private final String iri;

  IndexedProperty(String field, String iri) {
    this.field = field;
    this.iri = iri;
  }

  String field() {
    return field;
  }

  String iri() {
    return iri;
  }

  /** Namespaces, which an enum cannot declare ahead of its constants. */
  private static final class Names {
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String CG = "https://w3id.org/competence-graph/ns#";
  }
}
