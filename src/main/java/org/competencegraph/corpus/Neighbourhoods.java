package org.competencegraph.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.competencegraph.model.Phrase;
import org.competencegraph.model.Qualification;
import org.competencegraph.model.Reading;
import org.competencegraph.model.TrainingPlan;

/**
 * Files that have to be looked at together, because they describe versions of one qualification or
 * a plan of one title, or have the same bytes. What is in one neighbourhood has no say in another,
 * so each can be converted by itself, and again by itself where a file changes.
 */
public final class Neighbourhoods {

  private Neighbourhoods() {}

  /** The files, each in one neighbourhood; both in the order in which the files were given. */
  public static List<List<FileReading>> of(List<FileReading> files) {
    int[] group = new int[files.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (String link : links(files.get(i))) {
        Integer other = first.putIfAbsent(link, i);
        if (other != null) {
          join(group, i, other);
        }
      }
    }
    Map<Integer, List<FileReading>> neighbourhoods = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      neighbourhoods.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(files.get(i));
    }
    return List.copyOf(neighbourhoods.values());
  }

  /**
   * The smaller number is the root, so that neighbourhoods come in the order of their first file.
   */
  private static void join(int[] group, int one, int other) {
    int first = root(group, one);
    int second = root(group, other);
    group[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] group, int file) {
    int root = file;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  /** What a file shares with those that it belongs together with. */
  public static Set<String> links(FileReading file) {
    Set<String> links = new LinkedHashSet<>();
    if (!file.sha256().isEmpty()) {
      links.add("bytes " + file.sha256());
    }
    for (Reading reading : file.readings()) {
      if (reading instanceof Reading.Read read) {
        links.add(
            switch (read.content()) {
              case Qualification qualification ->
                  "qualification " + qualification.number().series();
              case TrainingPlan plan -> "plan " + plan.title().map(Phrase::text).orElse("");
            });
      }
    }
    return links;
  }
}
