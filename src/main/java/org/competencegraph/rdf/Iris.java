package org.competencegraph.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.competencegraph.model.CompetenceId;
import org.competencegraph.model.CompetentCode;
import org.competencegraph.model.QualificationNumber;
import org.competencegraph.model.Sha256;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The IRIs of everything that the project names, below one base. An IRI comes from what identifies
 * a thing, so the same input gives the same IRIs, and no blank node is needed.
 */
public final class Iris {

  /** The base where none is given. */
  public static final String DEFAULT_BASE = "https://w3id.org/competence-graph/";

  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SLUG_LENGTH = 60;

  /** 48 bits: with a million texts, the odds that any two share a hash are about one in 560. */
  private static final int HASH_DIGITS = 12;

  private final String base;

  /**
   * @param base an absolute http or https IRI that ends with a slash
   * @throws IllegalArgumentException if it is not, with what to do
   */
  public Iris(String base) {
    if (!isBase(base)) {
      throw new IllegalArgumentException(
          "\""
              + base
              + "\" is no base; it is an absolute IRI such as "
              + DEFAULT_BASE
              + ", with http or https, and ends with /");
    }
    this.base = base;
  }

  private static boolean isBase(String base) {
    try {
      URI uri = new URI(base);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && base.endsWith("/");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The base below which all IRIs stand. */
  public String base() {
    return base;
  }

  /** A version of a qualification, or the series of all its versions. */
  public IRI qualification(QualificationNumber number) {
    return id("qualification/" + number);
  }

  /** A competence by its number in a qualification, or by its code where it has no number. */
  public IRI competence(QualificationNumber qualification, CompetenceId competence) {
    return id("competence/" + qualification + "/" + competence);
  }

  /** A partial qualification, by its number: {@code BK-0130-5-DBK-01}. */
  public IRI partialQualification(String number) {
    return id("qualification/" + number);
  }

  /** A domain of professions, by its name. */
  public IRI domain(String name) {
    return id("domain/" + slugAndHash(name));
  }

  /** A subject of the database of certificates, by its number: {@code LED-0087}. */
  public IRI ledSubject(String number) {
    return id("led-subject/" + number);
  }

  /** A certificate that the law requires, shared by all who state it in the same words. */
  public IRI certificate(String text) {
    return id("certificate/" + slugAndHash(text));
  }

  /** The graph with what follows from the numbers of qualifications alone. */
  public IRI seriesGraph() {
    return Values.iri(base, "graph/series");
  }

  /** An activity, shared by all who state it. */
  public IRI activity(String text) {
    return id("activity/" + slugAndHash(text));
  }

  /** Knowledge at a depth, shared by all who state it. */
  public IRI knowledge(String text) {
    return id("knowledge/" + slugAndHash(text));
  }

  /** What is known, whatever the depth. */
  public IRI subject(String text) {
    return id("subject/" + slugAndHash(text));
  }

  /** A concept of Competent; only codes that name one have an IRI. */
  public IRI competent(CompetentCode code) {
    if (code instanceof CompetentCode.AdaptedWithoutNumber) {
      throw new IllegalArgumentException("A bare -c names no concept");
    }
    return id("competent/" + code.notation().replace(' ', '-'));
  }

  /** A fiche of ROME, by its code. */
  public IRI rome(String code) {
    return id("rome/" + code);
  }

  /** A job title of ROME, by its number. */
  public IRI romeAppellation(String number) {
    return id("rome/appellation/" + number);
  }

  /** The concepts of a loaded vocabulary together, by its name. */
  public IRI conceptScheme(String name) {
    return id("concept-scheme/" + name);
  }

  /** A training plan, by its title. */
  public IRI trainingPlan(String title) {
    return id("training-plan/" + slug(title));
  }

  /** A competence of a training plan. */
  public IRI planCompetence(String planTitle, int number) {
    return id("training-plan/" + slug(planTitle) + "/" + number);
  }

  /** A personal competence of a training plan. */
  public IRI personalCompetence(String planTitle, int number) {
    return id("training-plan/" + slug(planTitle) + "/personal/" + number);
  }

  /** A source document, by the hash of its bytes. */
  public IRI document(String sha256) {
    return id("document/" + sha256);
  }

  /** A passage of a document; numbers count from 1. */
  public IRI passage(String sha256, int number) {
    return id("document/" + sha256 + "/passage/" + number);
  }

  /** The graph with what a document states. */
  public IRI documentGraph(String sha256) {
    return Values.iri(base, "graph/document/" + sha256);
  }

  /** A set of mappings, by its name. */
  public IRI mappingSet(String name) {
    return id("mapping-set/" + name);
  }

  /** The graph with a set of mappings. */
  public IRI mappingSetGraph(String name) {
    return Values.iri(base, "graph/mapping-set/" + name);
  }

  /** One mapping of a set. */
  public IRI mapping(IRI subject, IRI predicate, IRI object, String set) {
    return mapping(subject + "\n" + predicate + "\n" + object + "\n" + set);
  }

  /** One mapping of a set, by all that tells it from others. */
  IRI mapping(String identity) {
    return id("mapping/" + hash(identity));
  }

  /**
   * The same thing below this base: files say what they map below the base that they were written
   * with, or below the default one.
   */
  public String carried(String iri) {
    return iri.startsWith(DEFAULT_BASE + "id/") ? base + iri.substring(DEFAULT_BASE.length()) : iri;
  }

  /** The graph of a loaded vocabulary. */
  public IRI vocabularyGraph(String name, String version) {
    return Values.iri(base, "graph/vocabulary/" + name + "/" + version);
  }

  private IRI id(String path) {
    return Values.iri(base, "id/" + path);
  }

  private static String slugAndHash(String text) {
    String slug = slug(text);
    return slug.isEmpty() ? hash(text) : slug + "-" + hash(text);
  }

  /** The words of a text that a person can read in an address bar; not unique. */
  static String slug(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String slug = NOT_A_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    slug = slug.replaceAll("^-|-$", "");
    if (slug.length() <= SLUG_LENGTH) {
      return slug;
    }
    int end = slug.lastIndexOf('-', SLUG_LENGTH);
    return slug.substring(0, end > 0 ? end : SLUG_LENGTH);
  }

  private static String hash(String text) {
    return Sha256.of(text).substring(0, HASH_DIGITS);
  }
}
