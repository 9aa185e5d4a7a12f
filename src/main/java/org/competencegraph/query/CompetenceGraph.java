package org.competencegraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.competencegraph.index.GraphIndex;
import org.competencegraph.mapping.Mapper;
import org.competencegraph.mapping.Scheme;
import org.competencegraph.snapshot.Lease;
import org.competencegraph.snapshot.Snapshot;
import org.competencegraph.snapshot.Snapshots;
import org.competencegraph.text.Hit;
import org.competencegraph.text.TextSearch;
import org.competencegraph.text.Things;

/**
 * The graph, for programs.
 *
 * <pre>{@code
 * try (CompetenceGraph graph = CompetenceGraph.open(Path.of("graph"))) {
 *   View.Qualification assistant = graph.qualification("BK-0351-3").orElseThrow();
 *   List<SearchHit> hits = graph.search("klachten", Optional.of(ThingType.COMPETENCE), Optional.empty(), 10);
 * }
 * }</pre>
 *
 * <p>What is asked by name is answered from a compact index in microseconds, text from Lucene;
 * nothing here asks the store, so it needs no Jena. One instance reads one snapshot from opening to
 * closing, whatever is published meanwhile; from then on its methods throw {@link
 * IllegalStateException}. Immutable, as its answers are, and safe for use by many threads.
 *
 * <p>An index is opened by the first who needs it. Where it cannot be read, which {@code verify}
 * would tell, the method throws {@link UncheckedIOException}.
 */
public final class CompetenceGraph implements AutoCloseable {

  private final Snapshot snapshot;
  private final Lease lease;
  private final IndexedGraph graph;
  private final Views views;
  private final LookUp lookUp;
  private final Map<ThingType, Things> things = new ConcurrentHashMap<>();
  private TextSearch text;
  private final Map<Scheme, CodeMapping> mappings = new EnumMap<>(Scheme.class);
  private final PublishedModel model;
  private volatile boolean closed;

  private CompetenceGraph(Snapshot snapshot, Lease lease, GraphIndex index) {
    this.snapshot = snapshot;
    this.lease = lease;
    this.graph = new IndexedGraph(index);
    this.views = new Views(graph);
    this.lookUp = new LookUp(graph);
    this.model = new PublishedModel(snapshot.embedding());
  }

  /**
   * Opens the current snapshot.
   *
   * @param directory the graph directory that {@code build} wrote
   * @throws IOException if there is no snapshot, or it cannot be read, with what to do
   */
  public static CompetenceGraph open(Path directory) throws IOException {
    Snapshot snapshot = new Snapshots(directory).inUse();
    Lease lease = snapshot.lease();
    try {
      return new CompetenceGraph(snapshot, lease, GraphIndex.open(snapshot.index()));
    } catch (IOException | RuntimeException e) {
      lease.close();
      throw e;
    }
  }

  /** The snapshot that this reads, for citing. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** One version of a qualification, by its number: {@code BK-0351-3}. */
  public Optional<View.Qualification> qualification(String number) {
    return find(number)
        .filter(View.Qualification.class::isInstance)
        .map(View.Qualification.class::cast);
  }

  /** A concept of Competent, by its code: {@code D140101}, {@code 17093-c}, {@code co 01805}. */
  public Optional<View.Competent> competent(String code) {
    return find(code).filter(View.Competent.class::isInstance).map(View.Competent.class::cast);
  }

  /**
   * Anything, by IRI or the part of it that tables print (competence/BK-0351-3/5), notation, a code
   * as a document prints it (D140101 Id9388-c), a competence's qualification and number ({@code
   * BK-0351-3/5}), the UUID of a skill or occupation of ESCO, or what mapping sets write for an IRI
   * ({@code esco-skill:…}); a label will do where one thing is called so. Case and the space of
   * {@code co 01805} do not matter.
   *
   * @return empty where nothing is named so, or several things are
   */
  public Optional<View> find(String id) {
    checkOpen();
    OptionalInt found = lookUp.find(id);
    return found.isEmpty() ? Optional.empty() : Optional.of(views.of(found.getAsInt()));
  }

  /**
   * The same as {@link #find}, of what has to be there.
   *
   * @throws UnclearName if nothing is named so, or several things are
   */
  public View get(String id) {
    checkOpen();
    return views.of(lookUp.known(id));
  }

  /**
   * What a thing is and is called, without all that belongs to it: the fastest look-up.
   *
   * @param id a notation as it is written, or anything that {@link #find} takes
   */
  public Optional<Reference> reference(String id) {
    checkOpen();
    OptionalInt noted = graph.noted(id);
    OptionalInt found = noted.isPresent() ? noted : lookUp.find(id);
    return found.isEmpty() ? Optional.empty() : Optional.of(graph.reference(found.getAsInt()));
  }

  /**
   * A label for a code that has none: most are printed with {@code -c}, which marks an adapted
   * wording, and described without.
   *
   * @param iri of a code
   * @return the same code with or without {@code -c} where that has a label, and this one has none
   */
  public Optional<Reference> labelledAs(String iri) {
    checkOpen();
    return graph.id(iri).stream()
        .boxed()
        .filter(id -> graph.label(id).isEmpty())
        .flatMap(graph::adaptations)
        .map(graph::reference)
        .filter(each -> !each.label().isEmpty())
        .findFirst();
  }

  /**
   * What may be meant by the beginning of a label or notation: one that is the text itself first,
   * then qualifications, codes, competences, activities and knowledge, of each what is used most;
   * then the shorter. Case, accents and signs do not matter.
   *
   * @param prefix what is typed; nothing is proposed for a text without a word
   * @param limit the most things, 0 or more
   * @throws WrongLimit if it is less
   * @throws UncheckedIOException if the index of labels cannot be read
   */
  public List<Completion> suggest(String prefix, int limit) {
    checkOpen();
    return graph.completions(prefix, WrongLimit.check(0, limit));
  }

  /**
   * What came, went, moved and was reworded between two qualifications, most of use for two
   * versions of one.
   *
   * @param a the one before, as {@link #find} takes it
   * @param b the one after
   * @throws UnclearName if either is not in the graph, or all versions of a qualification
   * @throws IllegalArgumentException if either is no qualification
   */
  public VersionDiff diff(String a, String b) {
    checkOpen();
    return new VersionComparison(graph).of(version(a), version(b));
  }

  private View.Qualification version(String id) {
    if (views.of(lookUp.knownVersion(id)) instanceof View.Qualification qualification) {
      return qualification;
    }
    throw new IllegalArgumentException("\"" + id + "\" is no qualification");
  }

  /**
   * Finds things by their words, the best first.
   *
   * @param words plain words; nothing in them is a query syntax
   * @param type only things of this type
   * @param language only labels and texts in this language
   * @param limit the most things, 0 or more
   * @throws WrongLimit if it is less
   * @throws UncheckedIOException if the text index cannot be read
   */
  public List<SearchHit> search(
      String words, Optional<ThingType> type, Optional<String> language, int limit) {
    return text()
        .search(words, language, type.map(this::things), WrongLimit.check(0, limit))
        .stream()
        .flatMap(hit -> hit(hit).stream())
        .toList();
  }

  private Things things(ThingType type) {
    return things.computeIfAbsent(type, graph::things);
  }

  private Optional<SearchHit> hit(Hit hit) {
    OptionalInt id = graph.id(hit.iri());
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Reference thing = graph.reference(id.getAsInt());
    return Optional.of(
        new SearchHit(
            thing.iri(),
            thing.type(),
            thing.notation(),
            thing.label(),
            hit.matchedLabel(),
            hit.language(),
            hit.score()));
  }

  private synchronized TextSearch text() {
    checkOpen();
    if (text == null) {
      try {
        text = TextSearch.open(snapshot.text());
      } catch (IOException e) {
        throw new UncheckedIOException(
            "the text index of " + snapshot.name() + " cannot be opened", e);
      }
    }
    return text;
  }

  private synchronized CodeMapping mapping(Target target) {
    checkOpen();
    return mappings.computeIfAbsent(target.scheme(), this::opened);
  }

  private CodeMapping opened(Scheme scheme) {
    if (scheme == Scheme.ESCO && !Files.exists(Mapper.file(snapshot.index(), scheme))) {
      throw new IllegalArgumentException(
          "the graph has nothing of ESCO to map to; build it anew with --esco");
    }
    try {
      return new CodeMapping(graph, model.in(Mapper.open(snapshot.index(), scheme)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the mapper of " + snapshot.name() + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the graph is closed, and answers no more");
    }
  }

  /** Gives the snapshot back, which may then be removed. A second time does nothing. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (text != null) {
      text.close();
    }
    model.close();
    lease.close();
  }

  /**
   * What has most in common with a thing, by what it shares and how rare that is; empty where
   * nothing has.
   *
   * @param id as {@link #find} takes it
   * @param limit the most things, 0 or more
   * @throws UnclearName if it is not in the graph, or all versions of a qualification
   * @throws WrongLimit if the limit is less than 0
   * @throws UncheckedIOException if the index of what holds what cannot be read
   */
  public List<Related> related(String id, int limit) {
    checkOpen();
    return new RelatedSkills(graph).of(lookUp.knownVersion(id), WrongLimit.check(0, limit));
  }

  /**
   * What is missing of what is wanted.
   *
   * @param have qualifications, competences, activities, knowledge, codes, and skills and
   *     occupations of ESCO
   * @param want a qualification, training plan, competence or occupation of ESCO
   * @throws UnclearName if one is not in the graph, or all versions of a qualification
   * @throws IllegalArgumentException if what is wanted asks for nothing
   * @throws UncheckedIOException if the index of what holds what cannot be read
   */
  public Gap gap(List<String> have, String want) {
    checkOpen();
    return having(have).of(lookUp.knownVersion(want));
  }

  /**
   * The qualifications that fit best; empty where none has anything in common.
   *
   * @param have as {@link #gap} takes it
   * @param limit the most qualifications, 0 or more
   * @throws UnclearName as {@link #gap} does
   * @throws WrongLimit if the limit is less than 0
   * @throws UncheckedIOException if the index of what holds what cannot be read
   */
  public List<Match> match(List<String> have, int limit) {
    checkOpen();
    return having(have).matches(WrongLimit.check(0, limit));
  }

  private SkillGap having(List<String> ids) {
    return new SkillGap(graph, ids.stream().map(lookUp::knownVersion).toList());
  }

  /**
   * The codes that a text may stand for, best first; none where nothing fits. A text that is a code
   * itself stands for that one, if it is in the graph and of the target, and for no other. A
   * sentence-embedding model that the graph was built with is opened with the first text; where
   * ONNX Runtime or tokenizers are not on the class path, the log says once that it is not asked.
   *
   * @param limit the most codes, 1 or more
   * @throws WrongLimit if the limit is less
   * @throws IllegalArgumentException if ESCO is asked for and was not loaded
   * @throws UncheckedIOException if what was learned, or the model, cannot be read
   */
  public Mapped map(Wording wording, Target target, int limit) {
    return mapping(target).map(wording, target, limit);
  }

  /**
   * All candidates ranked, also where map would say that nothing fits, and also of a text that is a
   * code: for measuring. It throws what {@link #map} does.
   */
  public Mapped ranking(Wording wording, Target target, int limit) {
    return mapping(target).ranking(wording, target, limit);
  }

  /**
   * Whether a code, without a final -c, is among the candidates of a target. It throws what {@link
   * #map} does.
   */
  public boolean isCandidate(String code, Target target) {
    return mapping(target).isCandidate(code, target);
  }

  /**
   * Whether map has learned from a text with codes that says the same but for order, inflection and
   * small words: measured on such texts, it looks better than it is.
   *
   * @throws IllegalArgumentException if ESCO is asked for and was not loaded
   */
  public boolean hasLearned(String text, Target target) {
    return mapping(target).hasLearned(text);
  }
}
