package org.competencegraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.rdf.Prefixes;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Finds things by whatever a user calls them, see {@link CompetenceGraph#find}. */
final class LookUp {

  private static final int MOST_NAMED = 10;

  /** What the IRIs of things have before the part that tables print as their notation. */
  private static final List<String> FOLDERS = List.of("", "competence/", "training-plan/");

  private static final Pattern CURIE = Pattern.compile("([a-z-]+):(\\S+)");

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final IndexedGraph graph;

  LookUp(IndexedGraph graph) {
    this.graph = graph;
  }

  /**
   * What a name means.
   *
   * @throws UnclearName if nothing has it, or several things do
   */
  int known(String name) {
    List<Integer> meant = meant(name);
    if (meant.isEmpty()) {
      throw new NearestNotations(graph)
          .unknown(name, printed(name.strip()).findFirst().orElse(name));
    }
    if (meant.size() > 1) {
      throw new UnclearName(name, "is what several things are called: " + named(meant));
    }
    return meant.getFirst();
  }

  /**
   * What a name means, where one thing has to be meant that has contents: a series has none, its
   * versions do.
   *
   * @throws UnclearName as {@link #known} does, and if it is that of a series, with its versions
   */
  int knownVersion(String name) {
    int id = known(name);
    if (graph.type(id).equals(Optional.of(ThingType.SERIES))) {
      List<Integer> versions = graph.subjects(DCTERMS.IS_VERSION_OF, id);
      throw new UnclearName(
          name,
          "is all versions of a qualification; "
              + (versions.isEmpty()
                  ? "none of them is in the graph"
                  : "name one of them: " + named(versions)));
    }
    return id;
  }

  /** What a name means; empty where nothing has it, or several things do. */
  OptionalInt find(String name) {
    List<Integer> meant = meant(name);
    return meant.size() == 1 ? OptionalInt.of(meant.getFirst()) : OptionalInt.empty();
  }

  private List<Integer> meant(String name) {
    String id = name.strip();
    return byId(id).map(List::of).orElseGet(() -> labelled(CanonicalText.ofItem(id)));
  }

  private Optional<Integer> byId(String id) {
    OptionalInt exact = graph.id(id);
    if (exact.isPresent()) {
      return Optional.of(exact.getAsInt());
    }
    return Stream.concat(
            Stream.of(id, id.toUpperCase(Locale.ROOT), TypedCodes.spelled(id)), printed(id))
        .flatMap(notation -> graph.withNotation(notation).stream())
        .findFirst()
        .or(() -> belowTheBase(id))
        .or(() -> competence(id.toUpperCase(Locale.ROOT)))
        .or(() -> ofEsco(id))
        .or(() -> curie(id));
  }

  /** A concept of ESCO by the last part of its IRI. */
  private Optional<Integer> ofEsco(String uuid) {
    return UUID.matcher(uuid).matches()
        ? Stream.of(EscoConcept.SKILLS, EscoConcept.OCCUPATIONS)
            .flatMap(namespace -> inGraph(namespace + uuid.toLowerCase(Locale.ROOT)))
            .findFirst()
        : Optional.empty();
  }

  /** What mapping sets write for an IRI; any other folder of ours is a prefix for itself. */
  private Optional<Integer> curie(String id) {
    Matcher curie = CURIE.matcher(id);
    if (!curie.matches()) {
      return Optional.empty();
    }
    String prefix = curie.group(1);
    if (Prefixes.OF_OTHERS.containsKey(prefix)) {
      return inGraph(Prefixes.OF_OTHERS.get(prefix) + curie.group(2)).findFirst();
    }
    String folder = Prefixes.FOLDERS.getOrDefault(prefix, prefix + "/");
    return graph.idBelowTheBase(folder + curie.group(2)).stream().boxed().findFirst();
  }

  private Stream<Integer> inGraph(String iri) {
    return graph.id(iri).stream().boxed();
  }

  /** A code as a document prints it, alone. */
  private static Stream<String> printed(String id) {
    List<String> codes = TypedCodes.notations(id);
    return codes.size() == 1 ? codes.stream() : Stream.empty();
  }

  private Optional<Integer> belowTheBase(String path) {
    return FOLDERS.stream()
        .map(folder -> graph.idBelowTheBase(folder + path))
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .findFirst();
  }

  /** A competence by the notation of its qualification and its number. */
  private Optional<Integer> competence(String id) {
    int slash = id.indexOf('/');
    if (slash < 0 || !id.substring(slash + 1).matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(id.substring(slash + 1));
    return graph.withNotation(id.substring(0, slash)).stream()
        .flatMap(qualification -> graph.competence(qualification, number).stream())
        .findFirst();
  }

  /** Those that are called so; where none is, those that are but for the case. */
  private List<Integer> labelled(String label) {
    List<Integer> exact = graph.labelled(label);
    return exact.isEmpty()
        ? graph.inOtherCase(label).stream()
            .flatMap(each -> graph.labelled(each).stream())
            .distinct()
            .toList()
        : exact;
  }

  /** The shortest names of things that find them again. */
  private String named(List<Integer> things) {
    String named =
        things.stream()
            .limit(MOST_NAMED)
            .map(graph::reference)
            .map(LookUp::name)
            .collect(Collectors.joining(", "));
    int more = things.size() - MOST_NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  private static String name(Reference thing) {
    int below = thing.iri().indexOf("/id/");
    return !thing.notation().isEmpty()
        ? thing.notation()
        : below < 0 ? thing.iri() : thing.iri().substring(below + "/id/".length());
  }
}
