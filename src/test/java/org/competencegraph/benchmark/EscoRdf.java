package org.competencegraph.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * RDF in the shape of ESCO's, N-Triples of any size that are made while they are read. First come
 * concepts with labels, labels of SKOS-XL and descriptions in 28 languages; after as many as ESCO
 * has, the same of things that are no concepts (qualifications), so that nothing more is kept. The
 * node of a description comes before, after or long after what it describes.
 */
final class EscoRdf extends InputStream {

  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String XL = "http://www.w3.org/2008/05/skos-xl#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final int BLOCK = 50;
  static final List<String> LANGUAGES =
      List.of(
          "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is",
          "it", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv", "uk");

  private final long size;
  private final int concepts;
  private final LongConsumer progress;
  private byte[] block = new byte[0];
  private int at;
  private int thing;
  private long made;
  private long triples;

  /**
   * @param size in bytes, and as much more as a block has
   * @param concepts that come first
   * @param progress is told how many bytes were made, at each block
   */
  EscoRdf(long size, int concepts, LongConsumer progress) {
    this.size = size;
    this.concepts = concepts;
    this.progress = progress;
  }

  long triples() {
    return triples;
  }

  long bytes() {
    return made;
  }

  int things() {
    return thing;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (at == block.length) {
      if (made >= size) {
        return -1;
      }
      progress.accept(made);
      next();
    }
    int count = Math.min(length, block.length - at);
    System.arraycopy(block, at, buffer, offset, count);
    at += count;
    return count;
  }

  private void next() {
    StringBuilder text = new StringBuilder();
    StringBuilder late = new StringBuilder();
    for (int i = 0; i < BLOCK; i++) {
      thing(text, late);
      thing++;
    }
    block = text.append(late).toString().getBytes(StandardCharsets.UTF_8);
    made += block.length;
    at = 0;
  }

  private void thing(StringBuilder text, StringBuilder late) {
    String name = "%08x-0000-4000-8000-000000000000".formatted(thing * 0x9E3779B1);
    boolean isConcept = thing < concepts;
    String iri = ESCO + (isConcept ? "skill/" : "qualification/") + name;
    if (isConcept) {
      link(text, iri, TYPE, ESCO + "model#Skill");
      link(text, iri, SKOS + "inScheme", ESCO + "concept-scheme/skills");
    }
    link(text, iri, TYPE, SKOS + "Concept");
    StringBuilder own = new StringBuilder();
    for (String tag : LANGUAGES) {
      labels(own, iri, name, tag);
      String node = ESCO + "node-literal/" + name + "-" + tag;
      node(thing % 3 == 0 ? text : thing % 3 == 1 ? own : late, node, tag);
      link(own, iri, "http://purl.org/dc/terms/description", node);
    }
    text.append(own);
  }

  private void labels(StringBuilder text, String iri, String name, String tag) {
    for (int i = 0; i < 4; i++) {
      String label = "\"label " + i + " of " + thing + " in " + tag + "\"@" + tag;
      String property = i == 0 ? "prefLabel" : "altLabel";
      String copy = ESCO + "label/" + name + "-" + tag + "-" + i;
      words(text, iri, SKOS + property, label);
      link(text, iri, XL + property, copy);
      link(text, copy, TYPE, XL + "Label");
      words(text, copy, XL + "literalForm", label);
    }
  }

  private void node(StringBuilder text, String node, String tag) {
    link(text, node, TYPE, ESCO + "model#NodeLiteral");
    words(text, node, ESCO + "model#nodeLiteral", "\"" + (tag + " text ").repeat(20) + "\"");
    words(
        text,
        node,
        ESCO + "model#language",
        "\"" + tag + "\"^^<http://www.w3.org/2001/XMLSchema#language>");
  }

  private void link(StringBuilder text, String subject, String predicate, String object) {
    words(text, subject, predicate, "<" + object + ">");
  }

  private void words(StringBuilder text, String subject, String predicate, String object) {
    text.append('<').append(subject).append("> <").append(predicate).append("> ");
    text.append(object).append(" .\n");
    triples++;
  }
}
