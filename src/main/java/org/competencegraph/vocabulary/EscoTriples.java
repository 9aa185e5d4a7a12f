package org.competencegraph.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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

  /** What the version of is that of ESCO: other things, such as ontologies, have their own. */
  private static final String SCHEMES = EscoConcept.NAMESPACE + "concept-scheme/";

  private static final List<String> CONCEPTS =
      List.of("skill/", "occupation/", "isco/", "isced-f/", "concept-scheme/").stream()
          .map(path -> EscoConcept.NAMESPACE + path)
          .toList();

  /** What is taken of a triple whose object is an IRI. */
  private interface Link {
    void take(EscoDraft subject, String object);
  }

  private final EscoAssembly assembly;
  private final String file;
  private final RowFindings findings;
  private final Map<String, Link> links = new HashMap<>();
  private final Map<String, BiConsumer<EscoDraft, String>> words = new HashMap<>();
  private final Supplier<Place> here = this::place;
  private final EscoDescriptions descriptions;
  private final TreeSet<String> versions = new TreeSet<>();
  private int line;
  private String languageOfWords = "";
  private long taken;

  EscoTriples(EscoAssembly assembly, String file, RowFindings findings) {
    this.assembly = assembly;
    this.file = file;
    this.findings = findings;
    this.descriptions = new EscoDescriptions(assembly.languages());
    links.put(RDF_TYPE, this::type);
    links.put(ESCO + "skillType", this::skillType);
    links.put(ESCO + "skillReuseLevel", (draft, level) -> draft.reuseLevel(localName(level)));
    links.put(ESCO + "memberOfISCOGroup", EscoDraft::iscoGroup);
    links.put(ESCO + "relatedEssentialSkill", (one, other) -> one.essential(at(other), here));
    links.put(ESCO + "relatedOptionalSkill", (one, other) -> one.optional(at(other), here));
    links.put(ESCO + "isEssentialSkillFor", (one, other) -> at(other).essential(one, here));
    links.put(ESCO + "isOptionalSkillFor", (one, other) -> at(other).optional(one, here));
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
    return assembly.at(iri, here);
  }

  /** Of the many places that triples stand at, few are ever told. */
  private Place place() {
    return new Place(file, line);
  }

  @Override
  public void at(int line) {
    this.line = line;
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

  private void type(EscoDraft draft, String type) {
    switch (type) {
      case ESCO + "Skill" -> draft.sign(Sign.SKILL, here);
      case ESCO + "Occupation" -> draft.sign(Sign.OCCUPATION, here);
      case SKOS + "ConceptScheme" -> draft.sign(Sign.SCHEME, here);
      case SKOS + "Concept" -> draft.sign(Sign.GROUP, here);
      default -> {
        // Some other view of the same.
      }
    }
  }

  private void skillType(EscoDraft draft, String type) {
    if (!draft.skillType(type)) {
      findings.add(
          Finding.warning(
              "esco-skill-type",
              place(),
              type
                  + " of "
                  + draft.iri()
                  + " is neither a skill nor knowledge; it is left out, and the concept counts as a"
                  + " skill unless something else says knowledge"));
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
              "esco-iri",
              place(),
              "of "
                  + subject
                  + ": "
                  + Row.quote(object)
                  + " is no IRI of ESCO; the triple is left out"));
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
      if (subject.startsWith(SCHEMES)) {
        versions.add(text.strip());
      }
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
        EscoAssembly.label(text, here, findings).ifPresent(label -> taker.accept(draft, label));
      }
    }
    taken++;
  }

  private void prefer(EscoDraft draft, String label) {
    EscoAssembly.prefer(draft, languageOfWords, label, 0, here, findings);
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
    findings.add(Finding.error("esco-rdf", new Place(file, line), "the line is left out: " + why));
  }

  private static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
