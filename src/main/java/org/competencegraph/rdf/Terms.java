package org.competencegraph.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.base.InternedIRI;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Terms of others that RDF4J has no constants for, and the prefixes that our files declare. */
public final class Terms {

  /** The European Learning Model, version 3. */
  public static final class Elm {
    private static final String NAMESPACE = "http://data.europa.eu/snb/model/elm/";
    public static final IRI QUALIFICATION = new InternedIRI(NAMESPACE, "Qualification");
    public static final IRI LEARNING_OUTCOME = new InternedIRI(NAMESPACE, "LearningOutcome");
    public static final IRI HAS_LEARNING_OUTCOME = new InternedIRI(NAMESPACE, "learningOutcome");
    public static final IRI RELATED_SKILL = new InternedIRI(NAMESPACE, "relatedSkill");
    public static final IRI EQF_LEVEL = new InternedIRI(NAMESPACE, "EQFLevel");
    public static final IRI ISCED_F_CODE = new InternedIRI(NAMESPACE, "ISCEDFCode");
    public static final IRI NQF_LEVEL = new InternedIRI(NAMESPACE, "NQFLevel");

    /** The Flemish qualifications framework; ELM has no IRI for each of its levels. */
    public static final IRI FLEMISH_FRAMEWORK =
        new InternedIRI("http://data.europa.eu/snb/qdr/", "c_ed96825f");

    private Elm() {}

    /** A field of study of ISCED-F 2013, by its two to four digits. */
    public static IRI field(String code) {
      return Values.iri("http://data.europa.eu/snb/isced-f/" + code);
    }

    /** A level of the European framework, 1 to 8. */
    public static IRI eqf(int level) {
      return Values.iri("http://data.europa.eu/snb/eqf/" + level);
    }
  }

  /** ESCO's model. */
  public static final class Esco {
    private static final String NAMESPACE = "http://data.europa.eu/esco/model#";
    public static final IRI SKILL = new InternedIRI(NAMESPACE, "Skill");
    public static final IRI OCCUPATION = new InternedIRI(NAMESPACE, "Occupation");

    /** A skill or occupation of ESCO itself; only ESCO's own concepts are of this class. */
    public static final IRI MEMBER_CONCEPT = new InternedIRI(NAMESPACE, "MemberConcept");

    public static final IRI SKILL_REUSE_LEVEL = new InternedIRI(NAMESPACE, "skillReuseLevel");
    public static final IRI MEMBER_OF_ISCO_GROUP = new InternedIRI(NAMESPACE, "memberOfISCOGroup");
    public static final IRI RELATED_OPTIONAL_SKILL =
        new InternedIRI(NAMESPACE, "relatedOptionalSkill");
    public static final IRI SKILL_TYPE = new InternedIRI(NAMESPACE, "skillType");
    public static final IRI RELATED_ESSENTIAL_SKILL =
        new InternedIRI(NAMESPACE, "relatedEssentialSkill");
    public static final IRI TYPE_SKILL =
        new InternedIRI("http://data.europa.eu/esco/skill-type/", "skill");
    public static final IRI TYPE_KNOWLEDGE =
        new InternedIRI("http://data.europa.eu/esco/skill-type/", "knowledge");

    /** The status of a concept, such as released. */
    public static final IRI STATUS =
        new InternedIRI("http://purl.org/iso25964/skos-thes#", "status");

    private Esco() {}

    /** A level of reuse, such as transversal. */
    public static IRI reuseLevel(String name) {
      return Values.iri("http://data.europa.eu/esco/skill-reuse-level/" + name);
    }
  }

  /** The Simple Standard for Sharing Ontological Mappings. */
  public static final class Sssom {
    private static final String NAMESPACE = "https://w3id.org/sssom/";
    public static final IRI MAPPING_SET = new InternedIRI(NAMESPACE, "MappingSet");
    public static final IRI MAPPING = new InternedIRI(NAMESPACE, "Mapping");
    public static final IRI MAPPINGS = new InternedIRI(NAMESPACE, "mappings");
    public static final IRI JUSTIFICATION = new InternedIRI(NAMESPACE, "mapping_justification");
    public static final IRI CONFIDENCE = new InternedIRI(NAMESPACE, "confidence");
    public static final IRI SET_ID = new InternedIRI(NAMESPACE, "mapping_set_id");
    public static final IRI REVIEWER_ID = new InternedIRI(NAMESPACE, "reviewer_id");
    public static final IRI REVIEWER_LABEL = new InternedIRI(NAMESPACE, "reviewer_label");
    public static final IRI PREDICATE_MODIFIER = new InternedIRI(NAMESPACE, "predicate_modifier");
    public static final IRI OBJECT_LABEL = new InternedIRI(NAMESPACE, "object_label");
    public static final IRI SUBJECT_SOURCE = new InternedIRI(NAMESPACE, "subject_source");
    public static final IRI OBJECT_SOURCE = new InternedIRI(NAMESPACE, "object_source");
    public static final IRI EXTENSION = new InternedIRI(NAMESPACE, "ExtensionDefinition");
    public static final IRI EXTENSIONS = new InternedIRI(NAMESPACE, "extension_definitions");
    public static final IRI SLOT_NAME = new InternedIRI(NAMESPACE, "slot_name");
    public static final IRI PROPERTY = new InternedIRI(NAMESPACE, "property");
    public static final IRI TYPE_HINT = new InternedIRI(NAMESPACE, "type_hint");

    private Sssom() {}
  }

  /** The prefixes of every file that has prefixes. */
  static final List<Namespace> PREFIXES =
      List.of(
          CG.NS,
          new SimpleNamespace("dct", DCTERMS.NAMESPACE),
          new SimpleNamespace("elm", Elm.NAMESPACE),
          new SimpleNamespace("esco", Esco.NAMESPACE),
          OWL.NS,
          PROV.NS,
          RDF.NS,
          RDFS.NS,
          new SimpleNamespace("iso-thes", "http://purl.org/iso25964/skos-thes#"),
          new SimpleNamespace("semapv", "https://w3id.org/semapv/vocab/"),
          SKOS.NS,
          new SimpleNamespace("sssom", Sssom.NAMESPACE),
          XSD.NS);

  private Terms() {}
}
