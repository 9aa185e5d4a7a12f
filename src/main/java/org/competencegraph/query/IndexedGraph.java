package org.competencegraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.competencegraph.index.Completions;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.index.Holdings;
import org.competencegraph.index.LabelTable;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.model.Term;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Elm;
import org.competencegraph.text.Things;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The index, asked in the words of the vocabulary. */
final class IndexedGraph {

  private static final List<IRI> LABELS = List.of(DCTERMS.TITLE, SKOS.PREF_LABEL, RDFS.LABEL);

  /** Classes of things that are in any graph with documents. */
  private static final List<IRI> WITH_THE_BASE = List.of(CG.QUALIFICATION, CG.TRAINING_PLAN);

  /** More things that are called the same are told apart by nobody. */
  private static final int MOST_SPELLINGS = 100;

  private final GraphIndex index;
  private final Map<Integer, ThingType> types = new HashMap<>();

  /** Few and asked for each time, so they are looked up once. */
  private final Map<IRI, OptionalInt> predicates = new ConcurrentHashMap<>();

  private final Names names;
  private final Optional<String> base;
  private Holdings holdings;
  private LabelTable labels;

  IndexedGraph(GraphIndex index) {
    this.index = index;
    for (ThingType type : ThingType.values()) {
      type.classes()
          .forEach(each -> index.iri(each.stringValue()).ifPresent(id -> types.put(id, type)));
    }
    names = new Names(index, types);
    base = base();
  }

  OptionalInt id(String iri) {
    return index.iri(iri);
  }

  /** A thing by its IRI without the base. */
  OptionalInt idBelowTheBase(String path) {
    return base.map(each -> id(each + path)).orElse(OptionalInt.empty());
  }

  /** What the IRIs of things begin with: as that of any thing of ours does. */
  private Optional<String> base() {
    return WITH_THE_BASE.stream()
        .flatMap(each -> subjects(RDF.TYPE, each).stream().limit(1))
        .map(this::iri)
        .findFirst()
        .map(iri -> iri.substring(0, iri.indexOf("/id/") + "/id/".length()));
  }

  private List<Integer> subjects(IRI predicate, IRI object) {
    OptionalInt id = id(object.stringValue());
    return id.isEmpty() ? List.of() : subjects(predicate, id.getAsInt());
  }

  String iri(int id) {
    return index.textOf(id);
  }

  /** The competence with a number in a qualification. */
  Optional<Integer> competence(int qualification, int number) {
    return objects(qualification, Elm.HAS_LEARNING_OUTCOME).stream()
        .filter(each -> number(each, CG.NUMBER).equals(OptionalInt.of(number)))
        .findFirst();
  }

  /** The things with a Dutch label or title; where there is none, with an English one. */
  List<Integer> labelled(String text) {
    OptionalInt dutch = index.text(text, Names.DUTCH);
    OptionalInt literal = dutch.isPresent() ? dutch : index.text(text, Names.ENGLISH);
    if (literal.isEmpty()) {
      return List.of();
    }
    return LABELS.stream()
        .flatMap(label -> subjects(label, literal.getAsInt()).stream())
        .distinct()
        .toList();
  }

  /** The labels that are this one but for the case of letters. */
  List<String> inOtherCase(String label) {
    Completions found = labels().completions(label, MOST_SPELLINGS);
    return IntStream.range(0, found.size())
        .mapToObj(place -> index.textOf(found.literal(place)))
        .filter(label::equalsIgnoreCase)
        .distinct()
        .toList();
  }

  /** The things with a notation; those of ESCO last, whose groups have bare numbers. */
  List<Integer> withNotation(String notation) {
    OptionalInt literal = index.plain(notation);
    return literal.isEmpty()
        ? List.of()
        : subjects(SKOS.NOTATION, literal.getAsInt()).stream()
            .sorted(Comparator.comparing(id -> Names.isOfEsco(iri(id))))
            .toList();
  }

  List<Integer> objects(int subject, IRI predicate) {
    OptionalInt id = predicate(predicate);
    return id.isEmpty() ? List.of() : boxed(index.objects(subject, id.getAsInt()));
  }

  List<Integer> subjects(IRI predicate, int object) {
    OptionalInt id = predicate(predicate);
    return id.isEmpty() ? List.of() : boxed(index.subjects(id.getAsInt(), object));
  }

  private OptionalInt predicate(IRI predicate) {
    return predicates.computeIfAbsent(predicate, each -> index.iri(each.stringValue()));
  }

  /** All things of a class. */
  List<Integer> ofType(IRI type) {
    return subjects(RDF.TYPE, type);
  }

  /** What holds what, opened by the first who asks. */
  synchronized Holdings holdings() {
    if (holdings == null) {
      try {
        holdings = index.holdings();
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }
    return holdings;
  }

  private synchronized LabelTable labels() {
    if (labels == null) {
      try {
        labels = index.labels();
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }
    return labels;
  }

  /** The things whose label or notation begins so, the best first. */
  List<Completion> completions(String typed, int limit) {
    Completions found = labels().completions(typed, limit);
    List<Completion> completions = new ArrayList<>(found.size());
    for (int place = 0; place < found.size(); place++) {
      Reference thing = reference(found.thing(place));
      completions.add(
          new Completion(
              thing.iri(),
              thing.type(),
              thing.notation(),
              thing.label(),
              index.textOf(found.literal(place))));
    }
    return Collections.unmodifiableList(completions);
  }

  /** Tells all statements of a predicate. */
  void forEach(IRI predicate, GraphIndex.StatementConsumer consumer) {
    predicate(predicate).ifPresent(id -> index.forEach(id, consumer));
  }

  private static List<Integer> boxed(int[] ids) {
    return IntStream.of(ids).boxed().toList();
  }

  List<Integer> predicates(int subject) {
    return boxed(index.predicates(subject));
  }

  List<String> texts(int subject, IRI predicate) {
    return objects(subject, predicate).stream().map(this::iri).toList();
  }

  Optional<String> text(int subject, IRI predicate) {
    return objects(subject, predicate).stream().findFirst().map(this::iri);
  }

  OptionalInt number(int subject, IRI predicate) {
    return text(subject, predicate)
        .map(Integer::parseInt)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  Optional<ThingType> type(int subject) {
    return objects(subject, RDF.TYPE).stream()
        .filter(types::containsKey)
        .map(types::get)
        .findFirst()
        .or(
            () ->
                Optional.of(ThingType.ESCO)
                    .filter(type -> Names.isOfEsco(iri(subject)) && isDescribed(subject)));
  }

  /** All things of a type, to be searched for. Those of ESCO are told by their IRIs. */
  Things things(ThingType type) {
    return type == ThingType.ESCO
        ? Things.below(EscoConcept.NAMESPACE)
        : Things.of(
            type.classes().stream()
                .flatMap(each -> ofType(each).stream())
                .filter(each -> type(each).equals(Optional.of(type)))
                .map(this::iri)
                .toList());
  }

  private boolean isDescribed(int subject) {
    return !objects(subject, RDF.TYPE).isEmpty();
  }

  boolean isA(int subject, IRI type) {
    return objects(subject, RDF.TYPE).stream()
        .anyMatch(each -> iri(each).equals(type.stringValue()));
  }

  /** A thing by its names; a literal is its own label. */
  Reference reference(int id) {
    return names.of(id);
  }

  /** The first thing with a notation, if there is one. */
  OptionalInt noted(String notation) {
    return names.noted(notation);
  }

  List<Reference> references(List<Integer> ids) {
    List<Reference> references = new ArrayList<>(ids.size());
    ids.forEach(id -> references.add(reference(id)));
    return references;
  }

  String label(int id) {
    return names.label(id);
  }

  /** The same code with or without {@code -c}: what it adapts, then what adapts it. */
  Stream<Integer> adaptations(int code) {
    return Stream.concat(
        objects(code, CG.ADAPTATION_OF).stream(), subjects(CG.ADAPTATION_OF, code).stream());
  }

  /** The literals of a property, by language tag; those of a language in their order. */
  SortedMap<String, List<String>> textsByLanguage(int id, IRI property) {
    SortedMap<String, List<String>> texts = new TreeMap<>();
    for (int each : objects(id, property)) {
      if (index.term(each) instanceof Term.Literal text) {
        texts.computeIfAbsent(text.language(), key -> new ArrayList<>()).add(text.text());
      }
    }
    return texts;
  }

  /** The preferred labels by language tag, in the order of these; the first of each. */
  SortedMap<String, String> labels(int id) {
    SortedMap<String, String> labels = new TreeMap<>();
    for (int each : objects(id, SKOS.PREF_LABEL)) {
      if (index.term(each) instanceof Term.Literal text) {
        labels.putIfAbsent(text.language(), text.text());
      }
    }
    return labels;
  }

  static List<Integer> sortedDistinct(List<Integer> ids) {
    int[] sorted = ids.stream().mapToInt(Integer::intValue).distinct().toArray();
    Arrays.sort(sorted);
    return boxed(sorted);
  }
}
