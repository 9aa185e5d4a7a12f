package org.competencegraph.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * RDF in the shape of ESCO's, N-Triples of any size in a file: skills and occupations with
 * relations in both directions, and in 28 languages with a preferred label, eight alternative ones,
 * all labels a second time in SKOS-XL, and a description as a node. All is made up from a seed.
 * What is stated of a concept in a language stands together; the languages follow each other, those
 * that a build keeps first, so that it shows what memory the others take.
 */
final class MadeUpEsco {

  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String XL = "http://www.w3.org/2008/05/skos-xl#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String STRING = "^^<http://www.w3.org/2001/XMLSchema#";

  /** About what is stated of a concept in a language. */
  private static final long BYTES_OF_A_LANGUAGE = 7_570;

  private static final int ALTERNATIVES = 8;
  private static final int RELATIONS = 8;
  private static final int WORDS = 4_000;
  private static final List<String> KEPT = List.of("nl", "en");
  private static final String LATIN = "abcdefghijklmnoprstuvwz";

  private final Random random;
  private final List<String> concepts = new ArrayList<>();
  private final Path file;
  private OutputStream out;
  private long triples;

  private MadeUpEsco(Path file, long seed) {
    this.file = file;
    this.random = new Random(seed);
  }

  /**
   * Makes a file.
   *
   * @param size in bytes, about
   * @return how many triples it has
   */
  static long write(Path file, long size, long seed) throws IOException {
    MadeUpEsco esco = new MadeUpEsco(file, seed);
    esco.write((int) Math.max(10, size / BYTES_OF_A_LANGUAGE / EscoRdf.LANGUAGES.size()));
    return esco.triples;
  }

  private void write(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String name = new UUID(random.nextLong(), random.nextLong()).toString();
      concepts.add(ESCO + (i % 6 == 0 ? "occupation/" : "skill/") + name);
    }
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out = stream;
      for (String each : concepts) {
        facts(each);
      }
      List<String> languages = new ArrayList<>(EscoRdf.LANGUAGES);
      languages.sort(Comparator.comparing(tag -> !KEPT.contains(tag)));
      for (String tag : languages) {
        language(tag);
      }
    }
  }

  private void facts(String concept) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean isSkill = concept.startsWith(ESCO + "skill/");
    link(text, concept, TYPE, SKOS + "Concept");
    link(text, concept, TYPE, ESCO + "model#MemberConcept");
    link(text, concept, TYPE, ESCO + "model#" + (isSkill ? "Skill" : "Occupation"));
    link(
        text,
        concept,
        SKOS + "inScheme",
        ESCO + "concept-scheme/" + (isSkill ? "skills" : "occupations"));
    literal(text, concept, "http://purl.org/iso25964/skos-thes#status", "\"released\"");
    if (isSkill) {
      link(text, concept, ESCO + "model#skillType", ESCO + "skill-type/skill");
    }
    for (int i = 0; i < RELATIONS; i++) {
      String skill = skill();
      boolean isEssential = i % 2 == 0;
      String there = isEssential ? "relatedEssentialSkill" : "relatedOptionalSkill";
      String back = isEssential ? "isEssentialSkillFor" : "isOptionalSkillFor";
      link(text, concept, ESCO + "model#" + there, skill);
      link(text, skill, ESCO + "model#" + back, concept);
    }
    write(text);
  }

  private String skill() {
    int place = random.nextInt(concepts.size());
    return concepts.get(place % 6 == 0 ? place + 1 - 2 * (place / (concepts.size() - 1)) : place);
  }

  private void language(String tag) throws IOException {
    List<String> words = words(tag);
    for (String concept : concepts) {
      StringBuilder text = new StringBuilder();
      String name = concept.substring(concept.lastIndexOf('/') + 1);
      for (int i = 0; i <= ALTERNATIVES; i++) {
        String label = "\"" + phrase(words, 2 + random.nextInt(4)) + " " + i + "\"@" + tag;
        String property = i == 0 ? "prefLabel" : "altLabel";
        String copy = ESCO + "label/" + name + "-" + tag + "-" + i;
        literal(text, concept, SKOS + property, label);
        link(text, concept, XL + property, copy);
        link(text, copy, TYPE, XL + "Label");
        literal(text, copy, XL + "literalForm", label);
      }
      String node = ESCO + "node-literal/" + name + "-" + tag;
      link(text, concept, DCT + "description", node);
      link(text, node, TYPE, ESCO + "model#NodeLiteral");
      literal(
          text,
          node,
          ESCO + "model#nodeLiteral",
          "\"" + phrase(words, 30 + random.nextInt(40)) + ".\"" + STRING + "string>");
      literal(text, node, ESCO + "model#language", "\"" + tag + "\"" + STRING + "language>");
      write(text);
    }
  }

  /** Words of a language have its letters, and no meaning. */
  private List<String> words(String tag) {
    char first =
        switch (tag) {
          case "ar" -> '\u0628';
          case "bg", "uk" -> '\u0430';
          case "el" -> '\u03B1';
          default -> 'a';
        };
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      int length = 3 + random.nextInt(9);
      for (int j = 0; j < length; j++) {
        word.append(
            first == 'a'
                ? LATIN.charAt(random.nextInt(LATIN.length()))
                : (char) (first + random.nextInt(17)));
      }
      words.add(word.toString());
    }
    return words;
  }

  /** Few words are used much, most are not. */
  private String phrase(List<String> words, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < length; i++) {
      double share = random.nextDouble();
      phrase.append(i == 0 ? "" : " ").append(words.get((int) (WORDS * share * share * share)));
    }
    return phrase.toString();
  }

  private void write(StringBuilder text) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void link(StringBuilder text, String subject, String predicate, String object) {
    literal(text, subject, predicate, "<" + object + ">");
  }

  private void literal(StringBuilder text, String subject, String predicate, String object) {
    text.append('<').append(subject).append("> <").append(predicate).append("> ");
    text.append(object).append(" .\n");
    triples++;
  }
}
