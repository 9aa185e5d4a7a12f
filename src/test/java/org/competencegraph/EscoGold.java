package org.competencegraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.competencegraph.corpus.Input;
import org.competencegraph.learning.EscoMapperData;
import org.competencegraph.learning.MapperData;
import org.competencegraph.mapping.Example;
import org.competencegraph.mapping.TrainingData;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Relation;
import org.competencegraph.rdf.Iris;

/**
 * VDAB's published table from Competent to ESCO, as a build learns from it, with the relation of
 * each pair.
 *
 * @param data of all pairs
 * @param texts that a mapper to Competent learns from as well
 * @param targets of each code of Competent by relation; those that live in the loaded ESCO
 */
public record EscoGold(
    TrainingData data,
    List<Example> texts,
    SortedMap<String, Map<Relation, SortedSet<String>>> targets) {

  /** The folders and files that it is read from, as far as they are not there. */
  public static List<Path> missing(Path shared) {
    return Stream.of("competent", "esco", "rome")
        .map(shared::resolve)
        .filter(each -> !Files.exists(each))
        .toList();
  }

  /** Reads it as a build would. */
  public static EscoGold read(Path shared) {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    Input nothing = Input.of(List.of());
    Input competent = Input.of(List.of(shared.resolve("competent")));
    Inputs inputs =
        Inputs.of(nothing, competent, nothing)
            .withEsco(Input.of(List.of(shared.resolve("esco"))), Inputs.LANGUAGES)
            .withMappings(Input.of(List.of(shared.resolve("competent"), shared.resolve("rome"))));
    Loaded loaded = Loaded.of(inputs, iris);
    List<Mapping> pairs = new ArrayList<>();
    loaded.sets().forEach(set -> pairs.addAll(set.mappings()));
    SortedMap<String, Map<Relation, SortedSet<String>>> targets = new TreeMap<>();
    pairs.removeIf(pair -> !pair.subject().startsWith(Iris.DEFAULT_BASE + "id/competent/"));
    for (Mapping pair : pairs) {
      String code = pair.subject().substring(pair.subject().lastIndexOf('/') + 1);
      targets
          .computeIfAbsent(code, key -> new TreeMap<>())
          .computeIfAbsent(pair.relation().orElseThrow(), key -> new TreeSet<>())
          .add(pair.object());
    }
    return new EscoGold(
        EscoMapperData.of(loaded.candidates(), loaded.sets(), iris),
        MapperData.of(loaded.candidates(), loaded.sets(), iris).examples(),
        targets);
  }

  /** The examples that learn from no code of some groups. */
  public TrainingData without(java.util.Set<String> groups) {
    List<Example> left =
        data.examples().stream().filter(each -> !groups.contains(each.group())).toList();
    return data.with(left);
  }
}
