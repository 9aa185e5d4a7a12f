package org.competencegraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A thing of the graph with all that belongs to it. */
public sealed interface View {

  /** The thing itself. */
  Reference thing();

  /**
   * A qualification, from all documents that describe it.
   *
   * @param level 1 to 8
   * @param year of recognition
   * @param current whether a document says that it is the version in force
   * @param statements activities, knowledge and texts for the profession as a whole, by the local
   *     name of their property (cognitiveSkill, workEnvironment …), in the order of the documents
   * @param suggestions training plans that may be for it
   * @param documents that describe it
   */
  record Qualification(
      Reference thing,
      OptionalInt level,
      OptionalInt year,
      Optional<Boolean> current,
      String definition,
      Optional<Reference> fiche,
      List<Competence> competences,
      Map<String, List<Reference>> statements,
      List<Suggestion> suggestions,
      List<Reference> documents)
      implements View {

    /** Keeps copies of the lists and maps. */
    public Qualification {
      competences = List.copyOf(competences);
      statements = Frozen.lists(statements);
      suggestions = List.copyOf(suggestions);
      documents = List.copyOf(documents);
    }
  }

  /** All versions of a qualification that the graph has. */
  record Series(Reference thing, List<Reference> versions) implements View {

    /** Keeps copies of the lists and maps. */
    public Series {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A competence of a qualification or a plan.
   *
   * @param partOf the qualification or plan
   * @param number from 1; 0 where it has none, and is known by the register's code
   * @param group {@code basic} or {@code specific}, empty where no document says
   * @param codes of Competent, as printed in a document
   * @param adaptedWithoutNumber whether a document prints a bare {@code -c}
   * @param suggestions what is not printed, but may be meant
   * @param mappings to ESCO, and whatever was published, reviewed or derived
   */
  record Competence(
      Reference thing,
      Optional<Reference> partOf,
      int number,
      String group,
      List<Reference> codes,
      boolean adaptedWithoutNumber,
      List<Reference> activities,
      List<Reference> knowledge,
      List<String> trainingActions,
      List<Suggestion> suggestions,
      List<MappedTo> mappings,
      List<Reference> documents)
      implements View {

    /** Keeps copies of the lists and maps. */
    public Competence {
      codes = List.copyOf(codes);
      activities = List.copyOf(activities);
      knowledge = List.copyOf(knowledge);
      trainingActions = List.copyOf(trainingActions);
      suggestions = List.copyOf(suggestions);
      mappings = List.copyOf(mappings);
      documents = List.copyOf(documents);
    }
  }

  /**
   * A concept of Competent.
   *
   * @param kind fiche, activity, competence, skill, knowledge, soft-skill or occupation
   * @param labels by language tag, where a catalogue or a document has them
   * @param broader for an activity its fiche
   * @param adaptationOf the code without {@code -c}
   * @param narrower the activities of a fiche
   * @param adaptations the same code with {@code -c}: adapted wordings of it
   * @param usedBy the competences that a document prints it for
   * @param qualifications whose fiche it is
   * @param suggestedFor the competences that it is suggested for
   * @param suggestions what is suggested for it: for a fiche that of ROME
   * @param mappings to ESCO, and whatever was published, reviewed or derived
   */
  record Competent(
      Reference thing,
      String kind,
      Map<String, String> labels,
      List<Reference> broader,
      List<Reference> adaptationOf,
      List<Reference> narrower,
      List<Reference> adaptations,
      List<Reference> usedBy,
      List<Reference> qualifications,
      List<Suggestion> suggestedFor,
      List<Suggestion> suggestions,
      List<MappedTo> mappings)
      implements View {

    /** Keeps copies of the lists and maps. */
    public Competent {
      labels = Frozen.map(labels);
      broader = List.copyOf(broader);
      adaptationOf = List.copyOf(adaptationOf);
      narrower = List.copyOf(narrower);
      adaptations = List.copyOf(adaptations);
      usedBy = List.copyOf(usedBy);
      qualifications = List.copyOf(qualifications);
      suggestedFor = List.copyOf(suggestedFor);
      suggestions = List.copyOf(suggestions);
      mappings = List.copyOf(mappings);
    }
  }

  /**
   * A concept of ROME.
   *
   * @param kind fiche or appellation
   * @param labels by language tag
   * @param alternatives other labels
   * @param broader for a job title its fiche
   * @param appellations the job titles of a fiche
   * @param suggestedFor the fiches of Competent that may be a part of it
   */
  record Rome(
      Reference thing,
      String kind,
      Map<String, String> labels,
      List<String> alternatives,
      List<Reference> broader,
      List<Reference> appellations,
      List<Suggestion> suggestedFor)
      implements View {

    /** Keeps copies of the lists and maps. */
    public Rome {
      labels = Frozen.map(labels);
      alternatives = List.copyOf(alternatives);
      broader = List.copyOf(broader);
      appellations = List.copyOf(appellations);
      suggestedFor = List.copyOf(suggestedFor);
    }
  }

  /**
   * A concept of ESCO.
   *
   * @param kind skill, knowledge, occupation, isco-group, skill-group or scheme
   * @param labels by language tag
   * @param alternatives other labels, by language tag
   * @param descriptions by language tag
   * @param reuseLevel of a skill: transversal, cross-sector, sector-specific or
   *     occupation-specific; empty where nobody says
   * @param status such as released; empty where nobody says
   * @param iscoGroup of an occupation
   * @param narrower how many concepts are one level below it
   * @param essentialSkills of an occupation or a skill
   * @param essentialFor how many occupations and skills it is essential for
   * @param optionalFor how many occupations and skills it is optional for
   * @param replacedBy what stands for it now
   * @param suggestedFor what it is suggested for
   */
  record Esco(
      Reference thing,
      String kind,
      Map<String, String> labels,
      Map<String, List<String>> alternatives,
      Map<String, String> descriptions,
      String reuseLevel,
      String status,
      Optional<Reference> iscoGroup,
      List<Reference> broader,
      int narrower,
      List<Reference> essentialSkills,
      List<Reference> optionalSkills,
      int essentialFor,
      int optionalFor,
      List<Reference> replacedBy,
      List<Suggestion> suggestedFor)
      implements View {

    /** Keeps copies of the lists and maps. */
    public Esco {
      labels = Frozen.map(labels);
      alternatives = Frozen.lists(alternatives);
      descriptions = Frozen.map(descriptions);
      broader = List.copyOf(broader);
      essentialSkills = List.copyOf(essentialSkills);
      optionalSkills = List.copyOf(optionalSkills);
      replacedBy = List.copyOf(replacedBy);
      suggestedFor = List.copyOf(suggestedFor);
    }
  }

  /**
   * An activity, knowledge, or a subject of knowledge.
   *
   * @param depth basic, standard or thorough; empty for all but knowledge
   * @param subject of knowledge
   * @param knowledge of a subject
   * @param usedBy the competences and qualifications that state it
   */
  record Concept(
      Reference thing,
      String depth,
      Optional<Reference> subject,
      List<Reference> knowledge,
      List<Reference> usedBy)
      implements View {

    /** Keeps copies of the lists and maps. */
    public Concept {
      knowledge = List.copyOf(knowledge);
      usedBy = List.copyOf(usedBy);
    }
  }

  /**
   * A training plan.
   *
   * @param suggestions the qualifications that it may be for
   */
  record Plan(
      Reference thing,
      String description,
      List<Competence> competences,
      List<Reference> personalCompetences,
      List<Suggestion> suggestions,
      List<Reference> documents)
      implements View {

    /** Keeps copies of the lists and maps. */
    public Plan {
      competences = List.copyOf(competences);
      personalCompetences = List.copyOf(personalCompetences);
      suggestions = List.copyOf(suggestions);
      documents = List.copyOf(documents);
    }
  }

  /** Anything else: what the graph says of it. */
  record Other(Reference thing, Map<String, List<Reference>> statements) implements View {

    /** Keeps copies of the lists and maps. */
    public Other {
      statements = Frozen.lists(statements);
    }
  }
}
