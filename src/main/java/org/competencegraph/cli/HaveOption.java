package org.competencegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.competencegraph.files.TextLines;
import org.competencegraph.model.Place;
import org.competencegraph.query.CompetenceGraph;
import org.competencegraph.query.UnclearName;
import picocli.CommandLine.Option;

/** The option of commands that start from what somebody has. */
final class HaveOption {

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  @Option(
      names = "--have",
      paramLabel = "ID",
      arity = "1..*",
      required = true,
      description =
          "What one has: qualifications, competences, codes …, with spaces or commas between them;"
              + " or @FILE, one to a line.")
  private List<String> given;

  /**
   * Asks with what was named; several with commas between them too, where no one thing is called
   * so.
   *
   * @throws Failure if a name in a file means no one thing, with its place
   */
  <T> T asked(CompetenceGraph graph, Function<List<String>, T> question) throws IOException {
    List<String> ids = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    for (String each : given) {
      if (each.startsWith("@")) {
        read(each.substring(1))
            .forEach(
                (line, place) -> {
                  ids.add(line);
                  places.putIfAbsent(line, place);
                });
      } else {
        ids.addAll(apart(each, graph));
      }
    }
    try {
      return question.apply(ids);
    } catch (UnclearName e) {
      Place place = places.get(e.name());
      throw place == null ? e : new Failure(place + ": " + e.getMessage(), e);
    }
  }

  /** The names in a file, each with the line that it is first on. */
  private static Map<String, Place> read(String file) throws IOException {
    if (file.isEmpty()) {
      throw new WrongUsage("which file? --have @FILE, without a space");
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new Failure(file + ": is a folder; give a file of names, one to a line");
    }
    try (InputStream in = Files.newInputStream(path);
        TextLines lines = TextLines.of(in)) {
      Map<String, Place> names = names(file, lines);
      if (names.isEmpty()) {
        throw new Failure(file + ": names nothing; it has to name what one has, one to a line");
      }
      return names;
    } catch (TextLines.Unreadable e) {
      throw new Failure(file + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, Place> names(String file, TextLines lines) throws IOException {
    Map<String, Place> names = new LinkedHashMap<>();
    Optional<TextLines.Line> line = lines.next();
    while (line.isPresent()) {
      Place place = new Place(file, line.get().number());
      line.get().fault().ifPresent(fault -> refuse(fault, place));
      if (!line.get().isBlank()) {
        names.putIfAbsent(line.get().text().strip(), place);
      }
      line = lines.next();
    }
    return names;
  }

  private static void refuse(TextLines.Fault fault, Place place) {
    throw new Failure(
        place
            + switch (fault) {
              case TOO_LONG -> ": this line has more than 1 MiB; a name is one line";
              case NOT_UTF8 -> ": this line has bytes that are not UTF-8; save the file as UTF-8";
            });
  }

  /** Labels have commas in them: only where one of the parts is a thing are they several. */
  private static List<String> apart(String named, CompetenceGraph graph) {
    List<String> parts = COMMA.splitAsStream(named).filter(part -> !part.isEmpty()).toList();
    boolean areThings =
        parts.size() > 1
            && graph.reference(named).isEmpty()
            && parts.stream().anyMatch(part -> graph.reference(part).isPresent());
    return areThings ? parts : List.of(named);
  }
}
