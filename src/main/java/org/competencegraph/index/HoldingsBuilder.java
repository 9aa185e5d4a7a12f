package org.competencegraph.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.rdf.Terms.Esco;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Gathers from an index what holds what. */
final class HoldingsBuilder {

  private final GraphIndex index;
  private final int[] terms;
  private final List<Sharing> ways;

  private HoldingsBuilder(GraphIndex index) {
    this.index = index;
    Pairing skills = pairs(Esco.RELATED_ESSENTIAL_SKILL, false);
    Pairing codes = pairs(Elm.RELATED_SKILL);
    Pairing competences = pairs(Elm.HAS_LEARNING_OUTCOME).reversed();
    Pairing bases = pairs(CG.ADAPTATION_OF);
    Pairing adaptations = bases.withTheHolders();
    Pairing narrower = pairs(SKOS.BROADER, false).withTheHolders();
    Pairing essential = pairs(Esco.RELATED_ESSENTIAL_SKILL, true);
    Pairing optional = pairs(Esco.RELATED_OPTIONAL_SKILL, true);
    Pairing narrowerInEsco = pairs(SKOS.BROADER, true).withTheHolders();
    BitSet present = new BitSet();
    Stream.of(
            skills, codes, competences, adaptations, narrower, essential, optional, narrowerInEsco)
        .forEach(each -> each.mark(present));
    terms = present.stream().toArray();
    Sharing skill = sharing(0, skills);
    Sharing code = sharing(1, codes);
    Sharing whole = sharing(2, competences);
    Pairing stated = skills.reversed().and(codes.reversed());
    ways =
        List.of(
            skill,
            code,
            whole,
            sharing(3, stated.and(adapted(codes, bases))),
            sharing(4, adaptations),
            sharing(5, narrower),
            ofWholes(6, whole, skill),
            ofWholes(7, whole, code),
            sharing(8, essential),
            sharing(9, optional),
            sharing(10, essential.reversed().withTheHolders()),
            sharing(11, optional.reversed().withTheHolders()),
            sharing(12, narrowerInEsco),
            named(13, DCTERMS.SUBJECT, skill.members()),
            named(14, DCTERMS.TITLE, whole.holders()),
            sharing(15, stated));
  }

  /**
   * The codes without {@code -c} of those that competences have: it is the same code, but for the
   * wording, and a catalogue describes only the one without.
   */
  private static Pairing adapted(Pairing codes, Pairing bases) {
    Map<Integer, Integer> base = new HashMap<>();
    int[] without = bases.holders();
    int[] adaptations = bases.members();
    for (int i = 0; i < adaptations.length; i++) {
      base.put(adaptations[i], without[i]);
    }
    Pairing pairs = new Pairing();
    int[] printed = codes.holders();
    int[] competences = codes.members();
    for (int i = 0; i < printed.length; i++) {
      if (base.containsKey(printed[i])) {
        pairs.add(competences[i], base.get(printed[i]));
      }
    }
    return pairs;
  }

  static Holdings of(GraphIndex index) {
    HoldingsBuilder builder = new HoldingsBuilder(index);
    return new Holdings(
        IntBuffer.wrap(builder.terms),
        LongBuffer.wrap(builder.totals()),
        builder.ofType(CG.QUALIFICATION),
        builder.ofType(CG.COMPETENT_FICHE),
        builder.ways);
  }

  /** Objects hold subjects: what is stated of many holds them together. */
  private Pairing pairs(IRI predicate) {
    Pairing pairs = new Pairing();
    index
        .iri(predicate.stringValue())
        .ifPresent(id -> index.forEach(id, (subject, object) -> pairs.add(object, subject)));
    return pairs;
  }

  /** The same, of subjects that are concepts of ESCO, or of all others. */
  private Pairing pairs(IRI predicate, boolean ofEsco) {
    Pairing pairs = new Pairing();
    index
        .iri(predicate.stringValue())
        .ifPresent(
            id ->
                index.forEach(
                    id,
                    (subject, object) -> {
                      if (EscoConcept.isIri(index.textOf(subject)) == ofEsco) {
                        pairs.add(object, subject);
                      }
                    }));
    return pairs;
  }

  private Sharing sharing(int way, Pairing pairs) {
    return Sharing.of(
        Holdings.KINDS.get(way), terms.length, nodes(pairs.holders()), nodes(pairs.members()));
  }

  private int[] nodes(int[] ids) {
    return Arrays.stream(ids).map(id -> Arrays.binarySearch(terms, id)).toArray();
  }

  /** What the competences of a whole hold, as its own. */
  private Sharing ofWholes(int way, Sharing whole, Sharing ofCompetences) {
    Pairing pairs = new Pairing();
    for (int node = 0; node < terms.length; node++) {
      for (int each : whole.members().of(node)) {
        for (int held : ofCompetences.holders().of(each)) {
          pairs.add(held, node);
        }
      }
    }
    return Sharing.of(Holdings.KINDS.get(way), terms.length, pairs.holders(), pairs.members());
  }

  /**
   * Members with the same name or subject. That itself is no thing that takes part: each is stood
   * for by the first of its members.
   */
  private Sharing named(int way, IRI predicate, Adjacency membership) {
    Pairing pairs = new Pairing();
    Map<Integer, Integer> first = new HashMap<>();
    Pairing named = pairs(predicate);
    int[] names = named.holders();
    int[] ids = named.members();
    for (int i = 0; i < ids.length; i++) {
      int node = Arrays.binarySearch(terms, ids[i]);
      if (node >= 0 && membership.degree(node) > 0) {
        pairs.add(first.computeIfAbsent(names[i], key -> node), node);
      }
    }
    return Sharing.of(Holdings.KINDS.get(way), terms.length, pairs.holders(), pairs.members());
  }

  private long[] totals() {
    long[] sum = new long[terms.length];
    for (Sharing each : ways.subList(0, Holdings.COUNTED)) {
      for (int node = 0; node < terms.length; node++) {
        for (int at = each.holders().begin(node); at < each.holders().end(node); at++) {
          sum[node] += each.weight(each.holders().at(at));
        }
      }
    }
    return sum;
  }

  private BitSet ofType(IRI type) {
    BitSet found = new BitSet(terms.length);
    OptionalInt isA = index.iri(RDF.TYPE.stringValue());
    OptionalInt sought = index.iri(type.stringValue());
    if (isA.isPresent() && sought.isPresent()) {
      for (int id : index.subjects(isA.getAsInt(), sought.getAsInt())) {
        int node = Arrays.binarySearch(terms, id);
        if (node >= 0) {
          found.set(node);
        }
      }
    }
    return found;
  }
}
