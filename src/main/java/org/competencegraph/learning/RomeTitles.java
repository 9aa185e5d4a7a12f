package org.competencegraph.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.competencegraph.align.Candidates;
import org.competencegraph.mapping.Example;
import org.competencegraph.model.CompetentConcept;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;
import org.competencegraph.rdf.Iris;
import org.competencegraph.text.Words;

/**
 * What a table from ROME to ESCO says of occupations of Competent: their French labels are often
 * job titles of ROME, which Competent was made from.
 */
final class RomeTitles {

  /** A title that is mapped to more concepts says little of any of them. */
  private static final int MOST = 5;

  /** ROME has a title for men and one for women, and so has Competent at times. */
  private static final String BETWEEN_TITLES = "\\s*/\\s*";

  private static final String BRACKETS = "\\([^)]*\\)";

  private RomeTitles() {}

  /**
   * The Dutch label of each code of Competent that has such a title in French, with the concepts
   * that the title is mapped to. A group of its own for each, for none is a mapping of the code.
   *
   * @param targets IRIs of the concepts that are loaded
   */
  static List<Example> examples(
      Candidates candidates, Collection<MappingSet> sets, Set<String> targets, Iris iris) {
    Map<String, TreeSet<String>> byTitle = byTitle(sets, targets, iris);
    List<Example> examples = new ArrayList<>();
    for (CompetentConcept concept : candidates.catalogue().concepts()) {
      TreeSet<String> found = new TreeSet<>();
      for (String title : titles(concept.labels().getOrDefault("fr", ""))) {
        found.addAll(byTitle.getOrDefault(title, new TreeSet<>()));
      }
      if (!found.isEmpty() && found.size() <= MOST) {
        examples.add(
            new Example(
                "rome " + concept.code().notation(),
                concept.label(),
                List.of(),
                List.copyOf(found)));
      }
    }
    return examples;
  }

  private static Map<String, TreeSet<String>> byTitle(
      Collection<MappingSet> sets, Set<String> targets, Iris iris) {
    String appellations = iris.romeAppellation("").stringValue();
    Map<String, TreeSet<String>> byTitle = new TreeMap<>();
    for (MappingSet set : sets) {
      for (Mapping mapping : set.mappings()) {
        if (mapping.subject().startsWith(appellations)
            && mapping.isPositive()
            && targets.contains(mapping.object())) {
          for (String title : titles(mapping.value(Slot.SUBJECT_LABEL).orElse(""))) {
            byTitle.computeIfAbsent(title, key -> new TreeSet<>()).add(mapping.object());
          }
        }
      }
    }
    return byTitle;
  }

  /** A label and what stands between its slashes, by their words. */
  private static Set<String> titles(String label) {
    String plain = label.replaceAll(BRACKETS, " ");
    Set<String> titles = new TreeSet<>();
    titles.add(Words.joined(plain));
    for (String part : plain.split(BETWEEN_TITLES)) {
      titles.add(Words.joined(part));
    }
    titles.remove("");
    return titles;
  }
}
