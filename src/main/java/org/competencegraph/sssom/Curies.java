package org.competencegraph.sssom;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Prefixes, and the IRIs that are written with them. */
public final class Curies {

  /** Known without being declared. */
  static final Map<String, String> BUILT_IN =
      Map.ofEntries(
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("linkml", "https://w3id.org/linkml/"),
          Map.entry("oboInOwl", "http://www.geneontology.org/formats/oboInOwl#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("pav", "http://purl.org/pav/"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("semapv", "https://w3id.org/semapv/vocab/"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("sssom", "https://w3id.org/sssom/"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+");

  private static final Pattern FOREIGN = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private static final Pattern PREFIX = Pattern.compile("[A-Za-z_][\\w.-]*");

  private final SortedMap<String, String> namespaces = new TreeMap<>();

  /**
   * @param declared prefixes beside those that are known anyhow
   */
  public Curies(Map<String, String> declared) {
    namespaces.putAll(declared);
    namespaces.putAll(BUILT_IN);
  }

  /** Whether a text may be an absolute IRI in RDF. */
  public static boolean isIri(String text) {
    return IRI.matcher(text).matches();
  }

  /** The first character that no IRI has; empty where each may be in one. */
  static Optional<String> foreign(String text) {
    return FOREIGN.matcher(text).results().map(MatchResult::group).findFirst();
  }

  static boolean isPrefix(String text) {
    return PREFIX.matcher(text).matches();
  }

  /** The IRI that a CURIE stands for; empty where its prefix is not declared, or it makes none. */
  public Optional<String> expand(String curie) {
    int colon = curie.indexOf(':');
    String namespace = colon < 0 ? null : namespaces.get(curie.substring(0, colon));
    return Optional.ofNullable(namespace)
        .map(start -> start + curie.substring(colon + 1))
        .filter(Curies::isIri);
  }

  /** Whether a text starts with a prefix that is declared or known, whatever follows. */
  boolean hasPrefix(String text) {
    int colon = text.indexOf(':');
    return colon >= 0 && namespaces.containsKey(text.substring(0, colon));
  }

  /** An IRI with the longest namespace that it starts with; empty where there is none. */
  Optional<String> contract(String iri) {
    return prefixOf(iri)
        .map(prefix -> prefix + ":" + iri.substring(namespaces.get(prefix).length()));
  }

  /** The prefix that an IRI is written with. */
  Optional<String> prefixOf(String iri) {
    return namespaces.entrySet().stream()
        .filter(each -> iri.startsWith(each.getValue()))
        .max(Comparator.comparingInt(each -> each.getValue().length()))
        .map(Map.Entry::getKey);
  }

  String namespace(String prefix) {
    return namespaces.get(prefix);
  }
}
