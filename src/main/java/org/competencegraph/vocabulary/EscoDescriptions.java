package org.competencegraph.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.competencegraph.model.EscoConcept;

/**
 * Descriptions as ESCO's RDF has them: nodes with a text and a language, of which the parts come in
 * any order. What is incomplete waits, unless it is known to be of no use: of such a node only a
 * number is kept, until its last part has come.
 */
final class EscoDescriptions {

  private static final String NODE = EscoConcept.NAMESPACE + "node-literal/";
  private static final Pattern MARKUP = Pattern.compile("<[/a-zA-Z][^<>]{0,200}>");

  private static final int OWNER = 1;
  private static final int TEXT = 2;
  private static final int LANGUAGE = 4;

  /** A node that is not complete, and may be of use. */
  private static final class Node {
    private int missing = OWNER | TEXT | LANGUAGE;
    private String text = "";
    private String language = "";
    private Optional<EscoDraft> owner = Optional.empty();
  }

  private final List<String> languages;
  private final Map<String, Node> waiting = new HashMap<>();

  /** What is yet to come of nodes that are of no use, by a number for their IRI. */
  private final Map<Long, Integer> left = new HashMap<>();

  private long taken;

  /**
   * @param languages that descriptions are kept in
   */
  EscoDescriptions(List<String> languages) {
    this.languages = languages;
  }

  static boolean isNode(String iri) {
    return iri.startsWith(NODE);
  }

  /** How many were complete. */
  long taken() {
    return taken;
  }

  /** How many nodes are held, those of no use among them. */
  int held() {
    return waiting.size() + left.size();
  }

  /** Takes whose description a node is. */
  void owner(String iri, EscoDraft owner) {
    String key = key(iri);
    if (!isLeft(key, OWNER)) {
      Node node = node(key);
      node.owner = Optional.of(owner);
      has(key, node, OWNER);
    }
  }

  /** Hears that a node says something else than what a concept is. */
  void foreign(String iri) {
    String key = key(iri);
    if (!isLeft(key, OWNER)) {
      leave(key, OWNER);
    }
  }

  void text(String iri, String text, String datatype) {
    String key = key(iri);
    if (!isLeft(key, TEXT)) {
      boolean isMarkedUp = datatype.endsWith("HTML") || datatype.endsWith("XMLLiteral");
      Node node = node(key);
      node.text = isMarkedUp ? MARKUP.matcher(text).replaceAll(" ") : text;
      has(key, node, TEXT);
    }
  }

  void language(String iri, String language) {
    String key = key(iri);
    if (isLeft(key, LANGUAGE)) {
      return;
    }
    if (languages.contains(language)) {
      Node node = node(key);
      node.language = language;
      has(key, node, LANGUAGE);
    } else {
      leave(key, LANGUAGE);
    }
  }

  private Node node(String key) {
    return waiting.computeIfAbsent(key, each -> new Node());
  }

  private void has(String key, Node node, int part) {
    node.missing &= ~part;
    if (node.missing == 0) {
      waiting.remove(key);
      EscoAssembly.text(node.text)
          .ifPresent(text -> node.owner.orElseThrow().description(node.language, text));
      taken++;
    }
  }

  private boolean isLeft(String key, int part) {
    if (left.isEmpty()) {
      return false;
    }
    long number = number(key);
    Optional<Integer> missing = Optional.ofNullable(left.get(number));
    missing.ifPresent(parts -> keep(number, parts & ~part));
    return missing.isPresent();
  }

  private void leave(String key, int part) {
    Node node = Optional.ofNullable(waiting.remove(key)).orElseGet(Node::new);
    keep(number(key), node.missing & ~part);
  }

  private void keep(long number, int missing) {
    if (missing == 0) {
      left.remove(number);
    } else {
      left.put(number, missing);
    }
  }

  private static String key(String iri) {
    return iri.substring(NODE.length());
  }

  /** FNV-1a of 64 bits: of ten million nodes, two have one number once in 400,000 files. */
  private static long number(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
