package org.competencegraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;
import org.competencegraph.snapshot.Draft;
import org.competencegraph.snapshot.Manifest;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.store.Store;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * A graph of the size of ESCO, for measuring: 14,000 skills, 3,000 occupations as qualifications of
 * one competence each, 130,000 relations between them, and 8,600 codes. Few skills are asked for by
 * many and most by few, as in ESCO (Zipf and Mandelbrot; the first by about 700 occupations). The
 * project's own writers make a snapshot of it. The same each time.
 */
public final class SyntheticGraph {

  private static final int SKILLS = 14_000;
  private static final int OCCUPATIONS = 3_000;
  private static final int RELATIONS = 130_000;
  private static final int CODES = 8_600;
  private static final int CODES_OF_EACH = 2;
  private static final int OCCUPATIONS_IN_A_FILE = 1_000;
  private static final double SHIFT = 20;
  private static final double EXPONENT = 0.9;

  private static final List<String> VERBS =
      List.of("Registreert", "Controleert", "Plant", "Bespreekt", "Onderhoudt", "Meet", "Bereidt");
  private static final List<String> NOUNS =
      List.of(
          "bestellingen",
          "klantgegevens",
          "machines",
          "voorraden",
          "dossiers",
          "offertes",
          "metingen",
          "gewassen",
          "leidingen",
          "maaltijden",
          "patiënten",
          "houtverbindingen");
  private static final List<String> PLACES =
      List.of("magazijn", "winkel", "werkplaats", "laboratorium", "keuken", "kantoor", "tuinbouw");

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final int times;
  private final Random random = new Random(4);
  private final List<IRI> skills = new ArrayList<>();
  private final List<IRI> codes = new ArrayList<>();
  private final double[] upTo;

  private SyntheticGraph(int times) {
    this.times = times;
    this.upTo = new double[SKILLS * times];
    double sum = 0;
    for (int rank = 0; rank < upTo.length; rank++) {
      sum += Math.pow(rank + SHIFT * times, -EXPONENT);
      upTo[rank] = sum;
    }
  }

  /**
   * Builds a snapshot.
   *
   * @param times how many times the size of ESCO
   */
  public static void build(Path directory, int times) throws IOException {
    new SyntheticGraph(times).build(directory);
  }

  /** The notation of a code, from 0. */
  public static String code(int number) {
    return "SK-" + (10_000 + number);
  }

  /** The IRI of a skill, from 0. */
  public static String skill(int number) {
    return Iris.DEFAULT_BASE + "id/activity/activiteit-" + (1_000_000 + number);
  }

  private void build(Path directory) throws IOException {
    try (Draft draft = new Snapshots(directory).begin()) {
      GraphFiles files = new GraphFiles(draft);
      files.take("skills", skills());
      files.take("codes", codes());
      for (int from = 0; from < OCCUPATIONS * times; from += OCCUPATIONS_IN_A_FILE) {
        files.take("occupations-" + from, occupations(from));
      }
      files.index();
      Store.build(draft.rdfFiles(), draft.tdb2(), draft.text());
      draft.publish(
          Manifest.draft("benchmark", "", Iris.DEFAULT_BASE, List.of(), Map.of(), List.of()));
    }
  }

  private List<Statement> skills() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < SKILLS * times; i++) {
      IRI skill = VALUES.createIRI(skill(i));
      skills.add(skill);
      add(statements, skill, RDF.TYPE, SKOS.CONCEPT);
      add(statements, skill, RDF.TYPE, Esco.SKILL);
      add(statements, skill, RDF.TYPE, CG.ACTIVITY);
      add(statements, skill, SKOS.PREF_LABEL, VALUES.createLiteral(words() + " " + i, "nl"));
    }
    return statements;
  }

  private List<Statement> codes() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < CODES * times; i++) {
      IRI code = VALUES.createIRI(Iris.DEFAULT_BASE + "id/competent/" + code(i));
      codes.add(code);
      add(statements, code, RDF.TYPE, SKOS.CONCEPT);
      add(statements, code, RDF.TYPE, CG.COMPETENT_SKILL);
      add(statements, code, SKOS.NOTATION, VALUES.createLiteral(code(i)));
      add(statements, code, SKOS.PREF_LABEL, VALUES.createLiteral(words() + " " + i, "nl"));
    }
    return statements;
  }

  private List<Statement> occupations(int from) {
    List<Statement> statements = new ArrayList<>();
    for (int i = from; i < from + OCCUPATIONS_IN_A_FILE; i++) {
      String notation = "BK-" + (100_000 + i) + "-1";
      IRI occupation = VALUES.createIRI(Iris.DEFAULT_BASE + "id/qualification/" + notation);
      IRI competence = VALUES.createIRI(Iris.DEFAULT_BASE + "id/competence/" + notation + "/1");
      add(statements, occupation, RDF.TYPE, CG.QUALIFICATION);
      add(statements, occupation, SKOS.NOTATION, VALUES.createLiteral(notation));
      add(statements, occupation, DCTERMS.TITLE, VALUES.createLiteral("Beroep " + i, "nl"));
      add(statements, occupation, Elm.HAS_LEARNING_OUTCOME, competence);
      add(statements, competence, RDF.TYPE, CG.COMPETENCE);
      add(statements, competence, CG.NUMBER, VALUES.createLiteral(1));
      add(statements, competence, DCTERMS.TITLE, VALUES.createLiteral(words() + " " + i, "nl"));
      for (IRI skill : some()) {
        add(statements, competence, Esco.RELATED_ESSENTIAL_SKILL, skill);
      }
      for (int each = 0; each < CODES_OF_EACH; each++) {
        add(statements, competence, Elm.RELATED_SKILL, codes.get(random.nextInt(codes.size())));
      }
    }
    return statements;
  }

  /** Half as many to half as many again as the average. */
  private Set<IRI> some() {
    int average = RELATIONS / OCCUPATIONS;
    int size = average / 2 + random.nextInt(average + 2);
    Set<IRI> found = new HashSet<>();
    while (found.size() < size) {
      double at = random.nextDouble() * upTo[upTo.length - 1];
      int rank = java.util.Arrays.binarySearch(upTo, at);
      found.add(skills.get(rank < 0 ? -rank - 1 : rank));
    }
    return found;
  }

  private String words() {
    return any(VERBS) + " " + any(NOUNS) + " in " + any(PLACES);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static void add(List<Statement> statements, IRI subject, IRI predicate, Value object) {
    statements.add(
        VALUES.createStatement(
            subject,
            predicate,
            object,
            VALUES.createIRI(Iris.DEFAULT_BASE + "graph/vocabulary/esco/synthetic")));
  }
}
