package org.competencegraph.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.base.InternedIRI;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;

/** The project's own vocabulary. Each term is defined in {@code ontology/competence-graph.ttl}. */
public final class CG {

  /** The namespace, which never changes. */
  public static final String NAMESPACE = "https://w3id.org/competence-graph/ns#";

  /** Prefix and namespace. */
  public static final Namespace NS = new SimpleNamespace("cg", NAMESPACE);

  // Classes
  public static final IRI QUALIFICATION = term("Qualification");
  public static final IRI PARTIAL_QUALIFICATION = term("PartialQualification");
  public static final IRI QUALIFICATION_SERIES = term("QualificationSeries");
  public static final IRI COMPETENCE = term("Competence");
  public static final IRI PERSONAL_COMPETENCE = term("PersonalCompetence");
  public static final IRI ACTIVITY = term("Activity");
  public static final IRI KNOWLEDGE = term("Knowledge");
  public static final IRI SUBJECT = term("Subject");
  public static final IRI COMPETENT_CONCEPT = term("CompetentConcept");
  public static final IRI COMPETENT_FICHE = term("CompetentFiche");
  public static final IRI COMPETENT_ACTIVITY = term("CompetentActivity");
  public static final IRI COMPETENT_COMPETENCE = term("CompetentCompetence");
  public static final IRI COMPETENT_SKILL = term("CompetentSkill");
  public static final IRI COMPETENT_KNOWLEDGE = term("CompetentKnowledge");
  public static final IRI COMPETENT_SOFT_SKILL = term("CompetentSoftSkill");
  public static final IRI COMPETENT_OCCUPATION = term("CompetentOccupation");
  public static final IRI ROME_FICHE = term("RomeFiche");
  public static final IRI ROME_APPELLATION = term("RomeAppellation");

  /** All kinds of concepts of Competent. */
  public static final List<IRI> COMPETENT_CLASSES =
      List.of(
          COMPETENT_FICHE,
          COMPETENT_ACTIVITY,
          COMPETENT_COMPETENCE,
          COMPETENT_SKILL,
          COMPETENT_KNOWLEDGE,
          COMPETENT_SOFT_SKILL,
          COMPETENT_OCCUPATION);

  public static final IRI TRAINING_PLAN = term("TrainingPlan");
  public static final IRI DOMAIN = term("Domain");
  public static final IRI LED_SUBJECT = term("LedSubject");
  public static final IRI CERTIFICATE = term("Certificate");
  public static final IRI DOCUMENT = term("Document");
  public static final IRI PASSAGE = term("Passage");

  // Individuals
  public static final IRI BASIC_ACTIVITIES = term("group-basic");
  public static final IRI SPECIFIC_ACTIVITIES = term("group-specific");
  public static final IRI BASIC_DEPTH = term("depth-basic");
  public static final IRI STANDARD_DEPTH = term("depth-standard");
  public static final IRI THOROUGH_DEPTH = term("depth-thorough");

  // Properties of a qualification
  public static final IRI LEVEL = term("level");
  public static final IRI CURRENT = term("current");
  public static final IRI TITLE_NOTE = term("titleNote");
  public static final IRI COMPETENT_FICHE_OF = term("competentFiche");
  public static final IRI COGNITIVE_SKILL = term("cognitiveSkill");
  public static final IRI PROBLEM_SOLVING_SKILL = term("problemSolvingSkill");
  public static final IRI MOTOR_SKILL = term("motorSkill");
  public static final IRI GENERIC_KNOWLEDGE = term("genericKnowledge");
  public static final IRI SPECIFIC_KNOWLEDGE = term("specificKnowledge");
  public static final IRI OTHER_KNOWLEDGE = term("otherKnowledge");
  public static final IRI WORK_ENVIRONMENT = term("workEnvironment");
  public static final IRI WAY_OF_ACTING = term("wayOfActing");
  public static final IRI AUTONOMOUS_IN = term("autonomousIn");
  public static final IRI BOUND_BY = term("boundBy");
  public static final IRI RELIES_ON = term("reliesOn");
  public static final IRI RESPONSIBILITY = term("responsibility");
  public static final IRI CERTIFICATE_REQUIRED = term("certificateRequired");
  public static final IRI REQUIRED_CERTIFICATE = term("requiredCertificate");

  // Properties of a qualification that only the register states
  public static final IRI STATUS = term("status");
  public static final IRI STATUS_CODE = term("statusCode");
  public static final IRI STRUCK_OFF = term("struckOff");
  public static final IRI IN_DOMAIN = term("domain");
  public static final IRI LED_SUBJECT_OF = term("ledSubject");
  public static final IRI CERTIFICATE_OF = term("certificate");
  public static final IRI CERTIFICATE_TYPE = term("certificateType");
  public static final IRI REGULATION = term("regulation");

  // Properties of a competence, a concept, a plan
  public static final IRI NUMBER = term("number");
  public static final IRI GROUP = term("group");
  public static final IRI COMPETENCE_TYPE = term("competenceType");
  public static final IRI STATED_KIND = term("statedKind");
  public static final IRI ADAPTED_WITHOUT_NUMBER = term("adaptedWithoutNumber");
  public static final IRI ADAPTATION_OF = term("adaptationOf");
  public static final IRI DEPTH = term("depth");
  public static final IRI DURATION = term("duration");
  public static final IRI TRAINING_ACTION = term("trainingAction");
  public static final IRI PERSONAL_COMPETENCE_OF = term("personalCompetence");

  // Properties of a document and its passages
  public static final IRI FAMILY = term("family");
  public static final IRI LINE = term("line");
  public static final IRI ROW = term("row");
  public static final IRI PRINTED_TEXT = term("printedText");
  public static final IRI REPAIR = term("repair");

  private CG() {}

  private static IRI term(String name) {
    // RDF4J's Values would take a tenth of a second to load, of the little that opening a graph
    // takes.
    return new InternedIRI(NAMESPACE, name);
  }
}
