package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;

/**
 * A set that is brought to where its earlier rows stand. They stay, but for those about which a new
 * row says something: the same subject, predicate and object, or a relation of the same two beside
 * which that of the earlier row cannot hold.
 *
 * @param set the header of the new one, and the rows of both
 * @param kept how many rows of the earlier one stay
 * @param replaced those that do not, for what is now said is otherwise
 */
public record MergedSet(MappingSet set, int kept, List<Replaced> replaced) {

  /**
   * A row that is gone.
   *
   * @param line where it stood
   */
  public record Replaced(int line, Mapping earlier, Mapping later) {}

  /** Copies the list. */
  public MergedSet {
    replaced = List.copyOf(replaced);
  }

  /** A set where there was none before. */
  public static MergedSet of(MappingSet brought) {
    return new MergedSet(brought, 0, List.of());
  }

  /**
   * Joins two.
   *
   * @param earlier what is there, a set whole and readable
   */
  public static MergedSet of(SssomReading earlier, MappingSet brought) {
    MappingSet there = earlier.set().orElseThrow();
    Map<String, List<Mapping>> rows = new LinkedHashMap<>();
    Said said = new Said(brought.mappings());
    Set<Mapping> news = new HashSet<>(brought.mappings());
    List<Replaced> replaced = new ArrayList<>();
    int kept = 0;
    for (int i = 0; i < there.mappings().size(); i++) {
      Mapping mapping = withOwn(there.mappings().get(i), there, brought);
      Optional<Mapping> later = said.instead(mapping);
      List<Mapping> same = rows.computeIfAbsent(statement(mapping), key -> new ArrayList<>());
      if (later.isEmpty()) {
        same.add(mapping);
        kept++;
      } else if (!news.contains(mapping)) {
        replaced.add(new Replaced(earlier.lines().get(i), mapping, later.get()));
      }
    }
    for (Mapping each : brought.mappings()) {
      rows.computeIfAbsent(statement(each), key -> new ArrayList<>()).add(each);
    }
    MappingSet joined = withHeader(there, brought);
    return new MergedSet(
        joined.with(rows.values().stream().flatMap(List::stream).toList()), kept, replaced);
  }

  /** What the new rows say, for looking up what takes the place of an earlier one. */
  private static final class Said {

    private final Map<String, Mapping> statements = new HashMap<>();
    private final Map<List<String>, List<Mapping>> pairs = new HashMap<>();

    Said(List<Mapping> news) {
      for (Mapping each : news) {
        statements.putIfAbsent(statement(each), each);
        pairs.computeIfAbsent(each.pair(), key -> new ArrayList<>()).add(each);
      }
    }

    /** One that says the same or denies it, before one that only excludes it. */
    Optional<Mapping> instead(Mapping earlier) {
      return Optional.ofNullable(statements.get(statement(earlier)))
          .or(
              () ->
                  pairs.getOrDefault(earlier.pair(), List.of()).stream()
                      .filter(each -> Contradictions.areApart(earlier, each))
                      .findFirst());
    }
  }

  /** What the header above a row said of it, where the new one says otherwise. */
  private static Mapping withOwn(Mapping mapping, MappingSet there, MappingSet brought) {
    Mapping own = mapping;
    for (Slot slot : Slot.values()) {
      List<String> of = there.slots().getOrDefault(slot.id(), List.of());
      boolean isOfRows = slot.isOfSets() && slot.isOfMappings();
      boolean changes = !of.equals(brought.slots().getOrDefault(slot.id(), List.of()));
      if (isOfRows && changes && own.values(slot).isEmpty()) {
        own = own.with(slot.id(), of);
      }
    }
    return own;
  }

  private static MappingSet withHeader(MappingSet there, MappingSet brought) {
    SortedMap<String, String> prefixes = new TreeMap<>(there.prefixes());
    prefixes.putAll(brought.prefixes());
    Map<String, MappingSet.Extension> extensions = new LinkedHashMap<>();
    there.extensions().forEach(each -> extensions.put(each.name(), each));
    brought.extensions().forEach(each -> extensions.put(each.name(), each));
    SortedMap<String, List<String>> slots = new TreeMap<>(there.slots());
    slots.keySet().removeIf(name -> Slot.of(name).map(Slot::isOfMappings).orElse(false));
    slots.putAll(brought.slots());
    return new MappingSet(
        brought.name(),
        prefixes,
        List.copyOf(extensions.values()),
        slots,
        brought.sources(),
        List.of());
  }

  /** There may be nothing in one vocabulary, and nothing in another. */
  private static String statement(Mapping mapping) {
    String sources =
        mapping.isWithoutTerm()
            ? mapping.values(Slot.SUBJECT_SOURCE) + "\n" + mapping.values(Slot.OBJECT_SOURCE)
            : "";
    return String.join(
        "\n", mapping.subjectOrLabel(), mapping.predicate(), mapping.objectOrLabel(), sources);
  }
}
