package org.competencegraph.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.competencegraph.vocabulary.EscoDraft.Sign;

/**
 * Takes what is of use from ESCO's RDF as it passes by; most of it is in other languages, or labels
 * a second time.
 */
final class EscoTriples implements TripleParser.Taker {

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String ESCO = "http://data.europa.eu/esco/model#";
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String STATUS = "http://purl.org/iso25964/skos-thes#status";
  private static final List<String> VERSION =
      List.of("http://www.w3.org/2002/07/owl#versionInfo", DCT + "hasVersion");

  private static final List<String> CONCEPTS =
      List.of("skill/", "occupation/", "isco/", "isced-f/", "concept-scheme/").stream()
          .map(path -> EscoConcept.NAMESPACE + path)
          .toList();

  /** What is taken of a triple whose object is an IRI. */
  private interface Link {
    void take(EscoDraft subject, String object);
  }

  private final EscoAssembly assembly;
  private final Place place;
  private final RowFindings findings;
  private final Map<String, Link> links = new HashMap<>();
  private final Map<String, BiConsumer<EscoDraft, String>> words = new HashMap<>();
  private final EscoDescriptions descriptions;
  private final TreeSet<String> versions = new TreeSet<>();
  private String languageOfWords = "";
  private long taken;

  EscoTriples(EscoAssembly assembly, Place place, RowFindings findings) {
    this.assembly = assembly;
    this.place = place;
    this.findings = findings;
    this.descriptions = new EscoDescriptions(assembly.languages());
    links.put(RDF_TYPE, EscoTriples::type);
    links.put(ESCO + "skillType", EscoDraft::skillType);
    links.put(ESCO + "skillReuseLevel", (draft, level) -> draft.reuseLevel(localName(level)));
    links.put(ESCO + "memberOfISCOGroup", EscoDraft::iscoGroup);
    links.put(ESCO + "relatedEssentialSkill", (draft, other) -> draft.essential(at(other)));
    links.put(ESCO + "relatedOptionalSkill", (draft, other) -> draft.optional(at(other)));
    links.put(ESCO + "isEssentialSkillFor", (draft, other) -> at(other).essential(draft));
    links.put(ESCO + "isOptionalSkillFor", (draft, other) -> at(other).optional(draft));
    links.put(SKOS + "broader", (draft, other) -> draft.broader(at(other)));
    links.put(SKOS + "narrower", (draft, other) -> at(other).broader(draft));
    links.put(SKOS + "inScheme", EscoDraft::scheme);
    links.put(DCT + "isReplacedBy", (draft, other) -> draft.replacedBy(at(other)));
    links.put(DCT + "replaces", (draft, other) -> at(other).replacedBy(draft));
    words.put(SKOS + "prefLabel", this::prefer);
    words.put(SKOS + "altLabel", (draft, text) -> draft.alternative(languageOfWords, text));
    words.put(SKOS + "hiddenLabel", (draft, text) -> draft.hidden(languageOfWords, text));
  }

  /** How many triples were of use. */
  long taken() {
    return taken + descriptions.taken();
  }

  /** What it says that its version is; several where it contradicts itself. */
  TreeSet<String> versions() {
    return versions;
  }

  private EscoDraft at(String iri) {
    return assembly.at(iri, place);
  }

  private static boolean isConcept(String iri) {
    if (!iri.startsWith(EscoConcept.NAMESPACE)) {
      return false;
    }
    for (String path : CONCEPTS) {
      if (iri.startsWith(path)) {
        return EscoConcept.isIri(iri);
      }
    }
    return false;
  }

  private static void type(EscoDraft draft, String type) {
    switch (type) {
      case ESCO + "Skill" -> draft.sign(Sign.SKILL);
      case ESCO + "Occupation" -> draft.sign(Sign.OCCUPATION);
      case SKOS + "ConceptScheme" -> draft.sign(Sign.SCHEME);
      case SKOS + "Concept" -> draft.sign(Sign.GROUP);
      default -> {
        // Some other view of the same.
      }
    }
  }

  @Override
  public void link(String subject, String predicate, String object) {
    if (EscoDescriptions.isNode(object)) {
      describe(subject, predicate, object);
      return;
    }
    Link link = links.get(predicate);
    if (link == null || !isConcept(subject)) {
      return;
    }
    boolean isOfConcepts = predicate != RDF_TYPE && !predicate.equals(RDF_TYPE);
    if (isOfConcepts && !EscoConcept.isIri(object)) {
      findings.add(
          Finding.error(
              "esco-iri", place, Row.quote(object) + " is no IRI of ESCO; the triple is left out"));
      return;
    }
    link.take(at(subject), object);
    taken++;
  }

  private void describe(String subject, String predicate, String node) {
    if (predicate.equals(DCT + "description") && isConcept(subject)) {
      descriptions.owner(node, at(subject));
    } else {
      descriptions.foreign(node);
    }
  }

  @Override
  public void text(
      String subject, String predicate, String text, String language, String datatype) {
    if (EscoDescriptions.isNode(subject)) {
      node(subject, predicate, text, datatype);
    } else if (VERSION.contains(predicate)) {
      versions.add(text.strip());
    } else if (isConcept(subject)) {
      concept(at(subject), predicate, text, language.toLowerCase(Locale.ROOT));
    }
  }

  private void concept(EscoDraft draft, String predicate, String text, String language) {
    switch (predicate) {
      case SKOS + "notation" -> draft.code(text.strip());
      case STATUS -> draft.status(text.strip());
      case DCT + "description" -> {
        if (assembly.languages().contains(language)) {
          EscoAssembly.text(text).ifPresent(each -> draft.description(language, each));
        }
      }
      default -> {
        BiConsumer<EscoDraft, String> taker = words.get(predicate);
        if (taker == null || !assembly.languages().contains(language)) {
          return;
        }
        languageOfWords = language;
        EscoAssembly.label(text, place, findings).ifPresent(label -> taker.accept(draft, label));
      }
    }
    taken++;
  }

  private void prefer(EscoDraft draft, String label) {
    EscoAssembly.prefer(draft, languageOfWords, label, 0, place, findings);
  }

  private void node(String iri, String predicate, String text, String datatype) {
    if (predicate.equals(ESCO + "nodeLiteral")) {
      descriptions.text(iri, text, datatype);
    } else if (predicate.equals(ESCO + "language")) {
      descriptions.language(iri, text.strip().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void broken(int line, String why) {
    findings.add(
        Finding.error(
            "esco-rdf", new Place(place.document(), line), "the line is left out: " + why));
  }

  private static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
