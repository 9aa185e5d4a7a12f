package org.competencegraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.competencegraph.RioTriples;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Finding;
import org.competencegraph.testing.Zips;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ESCO's RDF in every syntax, order and number of languages. */
class EscoRdfTest {

  private static final Path CUT = Path.of("src/test/resources/esco");
  private static final String SKILL = EscoConcept.NAMESPACE + "skill/";
  private static final String NODE = EscoConcept.NAMESPACE + "node-literal/";
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is",
          "it", "lt", "lv", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv", "uk");

  @TempDir Path folder;

  private static Esco read(Path path, String... languages) {
    return EscoPackage.read(Input.of(List.of(path)), List.of(languages), new RioTriples());
  }

  private static Model turtle() throws IOException {
    try (InputStream in = Files.newInputStream(CUT.resolve("esco.ttl"))) {
      return Rio.parse(in, RDFFormat.TURTLE);
    }
  }

  static Stream<RDFFormat> formats() {
    return Stream.of(RDFFormat.NTRIPLES, RDFFormat.RDFXML, RDFFormat.TURTLE);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsTheSameFromEverySyntaxAsFromTables(RDFFormat format) throws IOException {
    // Without the suffix of its syntax: files are known by their content.
    Path file = folder.resolve("esco.rdf");
    try (OutputStream out = Files.newOutputStream(file)) {
      Rio.write(turtle(), out, format);
    }
    Esco rdf = read(file, "nl", "en");
    assertThat(rdf.findings()).filteredOn(Finding::needsMending).isEmpty();
    assertThat(rdf.concepts()).isEqualTo(read(CUT.resolve("csv"), "nl", "en").concepts());
  }

  @Test
  void readsOnInAZipAfterRdfXml() throws IOException {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    Rio.write(turtle(), xml, RDFFormat.RDFXML);
    Path zip = folder.resolve("esco.zip");
    String row = SKILL + "last";
    Files.write(
        zip,
        Zips.of(
            Map.of(
                "a.rdf",
                xml.toString(StandardCharsets.UTF_8),
                "skills_nl.csv",
                "conceptUri,preferredLabel\n" + row + ",de laatste\n",
                "z.rdf",
                xml.toString(StandardCharsets.UTF_8) + "<!-- other bytes -->")));
    Esco esco = read(zip, "nl", "en");
    assertThat(esco.findings()).filteredOn(Finding::needsMending).isEmpty();
    assertThat(esco.files()).hasSize(3);
    assertThat(esco.concepts()).extracting(EscoConcept::iri).contains(row).hasSize(13);
  }

  @Test
  void readsTheSameInWhateverOrderTriplesCome() throws IOException {
    Path whole = folder.resolve("esco.nt");
    try (OutputStream out = Files.newOutputStream(whole)) {
      Rio.write(turtle(), out, RDFFormat.NTRIPLES);
    }
    List<EscoConcept> concepts = read(whole, "nl", "en").concepts();
    for (int seed = 0; seed < 20; seed++) {
      List<String> lines = new ArrayList<>(Files.readAllLines(whole));
      Collections.shuffle(lines, new Random(seed));
      Path file = Files.write(folder.resolve("shuffled.nt"), lines);
      assertThat(read(file, "nl", "en").concepts()).as("seed " + seed).isEqualTo(concepts);
    }
  }

  private Path inAllLanguages(int skills) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int skill = 0; skill < skills; skill++) {
      String subject = "<" + SKILL + "s" + skill + "> ";
      text.append(subject)
          .append("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>")
          .append(" <http://data.europa.eu/esco/model#Skill> .\n");
      for (String tag : LANGUAGES) {
        String node = "<" + NODE + skill + "-" + tag + "> ";
        words(text, subject, "prefLabel", "label " + skill + " in " + tag, tag);
        words(text, subject, "altLabel", "other " + skill + " in " + tag, tag);
        text.append(subject).append("<http://purl.org/dc/terms/description> ").append(node);
        text.append(".\n").append(node).append("<http://data.europa.eu/esco/model#nodeLiteral> ");
        text.append("\"text ").append(skill).append(" in ").append(tag).append("\" .\n");
        text.append(node).append("<http://data.europa.eu/esco/model#language> \"").append(tag);
        text.append("\"^^<http://www.w3.org/2001/XMLSchema#language> .\n");
      }
    }
    return Files.writeString(folder.resolve("all.nt"), text);
  }

  private static void words(
      StringBuilder text, String subject, String property, String words, String tag) {
    text.append(subject)
        .append("<http://www.w3.org/2004/02/skos/core#" + property + "> \"")
        .append(words)
        .append("\"@")
        .append(tag.equals("nl") ? tag.toUpperCase(Locale.ROOT) : tag)
        .append(" .\n");
  }

  @Test
  void cutsAllLanguagesButTheChosenOnes() throws IOException {
    Esco esco = read(inAllLanguages(40), "nl", "en");
    assertThat(esco.findings()).extracting(Finding::code).containsExactly("esco-relations-missing");
    assertThat(esco.concepts()).hasSize(40);
    assertThat(esco.concepts())
        .allSatisfy(
            each -> {
              String number = each.iri().substring(SKILL.length() + 1);
              assertThat(each.labels())
                  .isEqualTo(
                      Map.of(
                          "nl", "label " + number + " in nl", "en", "label " + number + " in en"));
              assertThat(each.alternatives().keySet()).isEqualTo(Set.of("nl", "en"));
              assertThat(each.descriptions())
                  .isEqualTo(
                      Map.of("nl", "text " + number + " in nl", "en", "text " + number + " in en"));
            });
  }

  @Test
  void takesALanguageThatIsChosenAlone() throws IOException {
    Esco esco = read(inAllLanguages(2), "uk");
    assertThat(esco.concepts().getFirst().labels()).isEqualTo(Map.of("uk", "label 0 in uk"));
  }
}
