package org.competencegraph.query;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Term;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What things are called. Every answer is made of it, so it looks up its predicates once, and walks
 * the index without objects in between.
 */
final class Names {

  /**
   * What a competence is known by: the notation of its qualification or plan, and its number there
   * or the register's code.
   */
  private static final String OF_A_QUALIFICATION = "id/competence/";

  static final String DUTCH = "nl";
  static final String ENGLISH = "en";

  private static final String OF_A_PLAN = "id/training-plan/";

  private final GraphIndex index;
  private final Map<Integer, ThingType> types;
  private final int type;
  private final int notation;
  private final int[] labels;

  /**
   * @param types by the numbers of their classes
   */
  Names(GraphIndex index, Map<Integer, ThingType> types) {
    this.index = index;
    this.types = Map.copyOf(types);
    this.type = number(RDF.TYPE);
    this.notation = number(SKOS.NOTATION);
    this.labels =
        List.of(DCTERMS.TITLE, SKOS.PREF_LABEL, RDFS.LABEL).stream()
            .mapToInt(this::number)
            .toArray();
  }

  private int number(IRI predicate) {
    return index.iri(predicate.stringValue()).orElse(GraphIndex.NONE);
  }

  /** A thing by its names; a literal is its own label. */
  Reference of(int id) {
    String text = index.textOf(id);
    if (!index.isIri(id)) {
      return new Reference("", "", "", text);
    }
    return new Reference(text, type(id, text), notation(id, text), label(id));
  }

  /** The first thing with a notation. */
  OptionalInt noted(String text) {
    OptionalInt literal = index.plain(text);
    if (literal.isEmpty() || notation == GraphIndex.NONE) {
      return OptionalInt.empty();
    }
    int thing = index.firstSubject(notation, literal.getAsInt());
    if (thing != GraphIndex.NONE && isOfEsco(index.textOf(thing))) {
      thing = ownFirst(index.subjects(notation, literal.getAsInt()));
    }
    return thing == GraphIndex.NONE ? OptionalInt.empty() : OptionalInt.of(thing);
  }

  /** A bare number is a group of ESCO only where it is no code of ours. */
  private int ownFirst(int[] things) {
    for (int each : things) {
      if (!isOfEsco(index.textOf(each))) {
        return each;
      }
    }
    return things[0];
  }

  static boolean isOfEsco(String iri) {
    return iri.startsWith(EscoConcept.NAMESPACE);
  }

  private String type(int id, String iri) {
    for (int each : index.objects(id, type)) {
      ThingType known = types.get(each);
      if (known != null) {
        return known.id();
      }
    }
    return isOfEsco(iri) && index.firstObject(id, type) != GraphIndex.NONE
        ? ThingType.ESCO.id()
        : "";
  }

  private String notation(int id, String iri) {
    int mark = iri.indexOf(OF_A_QUALIFICATION);
    if (mark >= 0) {
      return iri.substring(mark + OF_A_QUALIFICATION.length());
    }
    mark = iri.indexOf(OF_A_PLAN);
    if (mark >= 0) {
      return iri.substring(mark + OF_A_PLAN.length());
    }
    return text(index.firstObject(id, notation));
  }

  String label(int id) {
    for (int label : labels) {
      int literal = index.firstObject(id, label);
      if (literal != GraphIndex.NONE) {
        return text(dutch(id, label, literal));
      }
    }
    return "";
  }

  /** Of labels in several languages the Dutch one, else the first. */
  private int dutch(int id, int label, int first) {
    int[] all = index.objects(id, label);
    if (all.length > 1) {
      for (int each : all) {
        if (index.term(each) instanceof Term.Literal text && text.language().equals(DUTCH)) {
          return each;
        }
      }
    }
    return first;
  }

  private String text(int literal) {
    return literal == GraphIndex.NONE ? "" : index.textOf(literal);
  }
}
