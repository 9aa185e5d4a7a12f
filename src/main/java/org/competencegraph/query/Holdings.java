package org.competencegraph.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What holds what, in arrays: the things that take part, numbered in the order of their IRIs, and
 * for each way of sharing its holders and members. Only facts are in it: suggestions are mappings,
 * and have none of these properties.
 *
 * <p>Immutable but for the sums it lends, and safe for use by many threads.
 */
final class Holdings {

  /** An activity or knowledge, with the competences that ask for it. */
  final Sharing skill;

  /** A Competent code, with the competences that it is printed for. */
  final Sharing code;

  /** A qualification or plan, with its competences. */
  final Sharing whole;

  /** A competence, with its activities, knowledge and codes. */
  final Sharing competence;

  /** A code without {@code -c}, with itself and its adaptations. */
  final Sharing adaptation;

  /** A broader concept, such as a fiche, with itself and what it is broader than. */
  final Sharing broader;

  /** An activity or knowledge, with the qualifications and plans that have it somewhere. */
  final Sharing skillOfWhole;

  /** A Competent code, with the qualifications and plans that have it somewhere. */
  final Sharing codeOfWhole;

  /** A subject, with the knowledge of it at any depth; for near matches only. */
  final Sharing subject;

  /** A title, with the competences that have it; for near matches only. */
  final Sharing title;

  private final List<Sharing> counted;
  private final int[] terms;
  private final long[] totals;
  private final BitSet qualifications;
  private final BitSet fiches;
  private final AtomicReference<Sums> sums = new AtomicReference<>();

  Holdings(IndexedGraph graph) {
    Pairing skills = pairs(graph, Esco.RELATED_ESSENTIAL_SKILL);
    Pairing codes = pairs(graph, Elm.RELATED_SKILL);
    Pairing competences = pairs(graph, Elm.HAS_LEARNING_OUTCOME).reversed();
    Pairing adaptations = pairs(graph, CG.ADAPTATION_OF).withTheHolders();
    Pairing narrower = pairs(graph, SKOS.BROADER).withTheHolders();
    BitSet present = new BitSet();
    Stream.of(skills, codes, competences, adaptations, narrower)
        .forEach(each -> each.mark(present));
    terms = present.stream().toArray();
    skill = sharing("shared-skill", skills);
    code = sharing("shared-code", codes);
    whole = sharing("same-qualification", competences);
    competence = sharing("same-competence", skills.reversed().and(codes.reversed()));
    adaptation = sharing("adapted-code", adaptations);
    broader = sharing("same-broader", narrower);
    skillOfWhole = ofWholes("shared-skill", skill);
    codeOfWhole = ofWholes("shared-code", code);
    subject = named(graph, "other-depth", DCTERMS.SUBJECT, skill.members()::degree);
    title = named(graph, "same-title", DCTERMS.TITLE, whole.holders()::degree);
    qualifications = ofType(graph, CG.QUALIFICATION);
    fiches = ofType(graph, CG.COMPETENT_FICHE);
    counted =
        Stream.of(skill, code, whole, competence, adaptation, broader, skillOfWhole, codeOfWhole)
            .filter(each -> !each.isEmpty())
            .toList();
    totals = totals();
  }

  /** Objects hold subjects: what is stated of many holds them together. */
  private static Pairing pairs(IndexedGraph graph, IRI predicate) {
    Pairing pairs = new Pairing();
    graph.forEach(predicate, (subject, object) -> pairs.add(object, subject));
    return pairs;
  }

  private Sharing sharing(String kind, Pairing pairs) {
    return Sharing.of(kind, terms.length, nodes(pairs.holders()), nodes(pairs.members()));
  }

  private int[] nodes(int[] ids) {
    return Arrays.stream(ids).map(id -> Arrays.binarySearch(terms, id)).toArray();
  }

  /** What the competences of a whole hold, as its own. */
  private Sharing ofWholes(String kind, Sharing ofCompetences) {
    Pairing pairs = new Pairing();
    for (int node = 0; node < terms.length; node++) {
      for (int each : whole.members().of(node)) {
        for (int held : ofCompetences.holders().of(each)) {
          pairs.add(held, node);
        }
      }
    }
    return Sharing.of(kind, terms.length, pairs.holders(), pairs.members());
  }

  private long[] totals() {
    long[] sum = new long[terms.length];
    for (Sharing each : counted) {
      for (int node = 0; node < terms.length; node++) {
        for (int at = each.holders().begin(node); at < each.holders().end(node); at++) {
          sum[node] += each.weights()[each.holders().at(at)];
        }
      }
    }
    return sum;
  }

  private interface Membership {
    int degree(int node);
  }

  /**
   * Members with the same name or subject. That itself is no thing that takes part: each is stood
   * for by the first of its members.
   */
  private Sharing named(IndexedGraph graph, String kind, IRI predicate, Membership membership) {
    Pairing pairs = new Pairing();
    Map<Integer, Integer> first = new HashMap<>();
    graph.forEach(
        predicate,
        (id, name) -> {
          int node = Arrays.binarySearch(terms, id);
          if (node >= 0 && membership.degree(node) > 0) {
            pairs.add(first.computeIfAbsent(name, key -> node), node);
          }
        });
    return Sharing.of(kind, terms.length, pairs.holders(), pairs.members());
  }

  private BitSet ofType(IndexedGraph graph, IRI type) {
    BitSet found = new BitSet(terms.length);
    for (int id : graph.ofType(type)) {
      node(id).ifPresent(found::set);
    }
    return found;
  }

  /** The number here of a term of the graph; empty where it takes no part. */
  OptionalInt node(int term) {
    int node = Arrays.binarySearch(terms, term);
    return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
  }

  /** The term of the graph with a number here. */
  int term(int node) {
    return terms[node];
  }

  /** The ways of sharing that make things related. */
  List<Sharing> counted() {
    return counted;
  }

  /** The weight of all that holds a thing, in the unit of {@link Sharing}. */
  long total(int node) {
    return totals[node];
  }

  /** The versions of qualifications that have competences. */
  BitSet qualifications() {
    return qualifications;
  }

  /** Whether a code stands for a whole profession, and says little of a single competence. */
  boolean isFiche(int node) {
    return fiches.get(node);
  }

  /** Sums of nobody else, all 0; to be given back so. */
  Sums borrowSums() {
    Sums free = sums.getAndSet(null);
    return free == null ? new Sums(terms.length) : free;
  }

  void giveBack(Sums used) {
    sums.set(used);
  }
}
