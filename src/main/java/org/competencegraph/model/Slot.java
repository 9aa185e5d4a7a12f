package org.competencegraph.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What SSSOM says of a mapping or of a set of them, a slot for each thing, in the order in which
 * files have them.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-model/">SSSOM 1.1, data model</a>
 */
public enum Slot {
  SSSOM_VERSION(Kind.CHOICE, On.SET),
  MAPPING_SET_ID(Kind.URI, On.SET),
  MAPPING_SET_VERSION(Kind.TEXT, On.SET, "http://www.w3.org/2002/07/owl#versionInfo"),
  MAPPING_SET_SOURCE(Kind.URIS, On.SET, "http://www.w3.org/ns/prov#wasDerivedFrom"),
  MAPPING_SET_TITLE(Kind.TEXT, On.SET, "http://purl.org/dc/terms/title"),
  MAPPING_SET_DESCRIPTION(Kind.TEXT, On.SET, "http://purl.org/dc/terms/description"),
  MAPPING_SET_CONFIDENCE(Kind.SHARE, On.SET),
  RECORD_ID(Kind.ENTITY, On.MAPPING),
  SUBJECT_ID(Kind.ENTITY, On.MAPPING, "http://www.w3.org/2002/07/owl#annotatedSource"),
  SUBJECT_LABEL(Kind.TEXT, On.MAPPING),
  SUBJECT_CATEGORY(Kind.TEXT, On.MAPPING),
  PREDICATE_ID(Kind.ENTITY, On.MAPPING, "http://www.w3.org/2002/07/owl#annotatedProperty"),
  PREDICATE_LABEL(Kind.TEXT, On.MAPPING),
  PREDICATE_MODIFIER(Kind.CHOICE, On.MAPPING),
  OBJECT_ID(Kind.ENTITY, On.MAPPING, "http://www.w3.org/2002/07/owl#annotatedTarget"),
  OBJECT_LABEL(Kind.TEXT, On.MAPPING),
  OBJECT_CATEGORY(Kind.TEXT, On.MAPPING),
  MAPPING_JUSTIFICATION(Kind.ENTITY, On.MAPPING),
  DERIVED_FROM(Kind.ENTITIES, On.MAPPING, "http://www.w3.org/ns/prov#wasDerivedFrom"),
  AUTHOR_ID(Kind.ENTITIES, On.MAPPING, "http://purl.org/pav/authoredBy"),
  AUTHOR_LABEL(Kind.TEXTS, On.MAPPING),
  REVIEWER_ID(Kind.ENTITIES, On.MAPPING),
  REVIEWER_LABEL(Kind.TEXTS, On.MAPPING),
  CREATOR_ID(Kind.ENTITIES, On.BOTH, "http://purl.org/dc/terms/creator"),
  CREATOR_LABEL(Kind.TEXTS, On.BOTH),
  LICENSE(Kind.URI, On.BOTH, "http://purl.org/dc/terms/license"),
  SUBJECT_TYPE(Kind.CHOICE, On.BOTH),
  SUBJECT_SOURCE(Kind.ENTITY, On.BOTH),
  SUBJECT_SOURCE_VERSION(Kind.TEXT, On.BOTH),
  OBJECT_TYPE(Kind.CHOICE, On.BOTH),
  OBJECT_SOURCE(Kind.ENTITY, On.BOTH),
  OBJECT_SOURCE_VERSION(Kind.TEXT, On.BOTH),
  PREDICATE_TYPE(Kind.CHOICE, On.BOTH),
  MAPPING_PROVIDER(Kind.URI, On.BOTH),
  MAPPING_SOURCE(Kind.ENTITY, On.MAPPING),
  MAPPING_CARDINALITY(Kind.CHOICE, On.MAPPING),
  CARDINALITY_SCOPE(Kind.TEXTS, On.BOTH),
  MAPPING_TOOL(Kind.TEXT, On.BOTH),
  MAPPING_TOOL_ID(Kind.ENTITY, On.BOTH),
  MAPPING_TOOL_VERSION(Kind.TEXT, On.BOTH),
  MAPPING_DATE(Kind.DATE, On.BOTH, "http://purl.org/dc/terms/created"),
  PUBLICATION_DATE(Kind.DATE, On.BOTH, "http://purl.org/dc/terms/issued"),
  REVIEW_DATE(Kind.DATE, On.MAPPING),
  CONFIDENCE(Kind.SHARE, On.MAPPING),
  CURATION_RULE(Kind.ENTITIES, On.BOTH),
  CURATION_RULE_TEXT(Kind.TEXTS, On.BOTH),
  SUBJECT_MATCH_FIELD(Kind.ENTITIES, On.BOTH),
  OBJECT_MATCH_FIELD(Kind.ENTITIES, On.BOTH),
  MATCH_STRING(Kind.TEXTS, On.MAPPING),
  SUBJECT_PREPROCESSING(Kind.ENTITIES, On.BOTH),
  OBJECT_PREPROCESSING(Kind.ENTITIES, On.BOTH),
  SIMILARITY_SCORE(Kind.SHARE, On.MAPPING),
  SIMILARITY_MEASURE(Kind.TEXT, On.BOTH),
  SEE_ALSO(Kind.URIS, On.BOTH, "http://www.w3.org/2000/01/rdf-schema#seeAlso"),
  ISSUE_TRACKER(Kind.URI, On.SET),
  ISSUE_TRACKER_ITEM(Kind.ENTITY, On.MAPPING),
  OTHER(Kind.TEXT, On.BOTH),
  COMMENT(Kind.TEXT, On.BOTH, "http://www.w3.org/2000/01/rdf-schema#comment");

  /** What a slot holds, one or many of it. */
  public enum Kind {
    /** The IRI of a thing, written as a CURIE. */
    ENTITY,
    /** Several such. */
    ENTITIES,
    /** An IRI, written in full. */
    URI,
    /** Several such. */
    URIS,
    /** Words. */
    TEXT,
    /** Several such. */
    TEXTS,
    /** A number from 0 to 1. */
    SHARE,
    /** A date. */
    DATE,
    /** One of the words that SSSOM lists, see {@link SlotWords}. */
    CHOICE;

    /** Whether a slot may hold more than one. */
    public boolean isMany() {
      return this == ENTITIES || this == URIS || this == TEXTS;
    }

    /** Whether it is written as a CURIE. */
    public boolean isEntity() {
      return this == ENTITY || this == ENTITIES;
    }
  }

  /** What has the slot. */
  public enum On {
    /** Sets alone. */
    SET,
    /** Mappings alone. */
    MAPPING,
    /** Either. */
    BOTH
  }

  /** The namespace of SSSOM. */
  public static final String NAMESPACE = "https://w3id.org/sssom/";

  private static final Map<String, Slot> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Slot::id, Function.identity()));

  private final Kind kind;
  private final On on;
  private final String property;

  Slot(Kind kind, On on) {
    this(kind, on, "");
  }

  Slot(Kind kind, On on, String property) {
    this.kind = kind;
    this.on = on;
    this.property = property;
  }

  /** Its name in files: {@code subject_id}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it holds. */
  public Kind kind() {
    return kind;
  }

  /** Whether a mapping can have it. */
  public boolean isOfMappings() {
    return on != On.SET;
  }

  /** Whether a set can have it. */
  public boolean isOfSets() {
    return on != On.MAPPING;
  }

  /** The IRI of its property in RDF. */
  public String property() {
    return property.isEmpty() ? NAMESPACE + id() : property;
  }

  /** The slot of a name; empty for a column or key that SSSOM does not know. */
  public static Optional<Slot> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
