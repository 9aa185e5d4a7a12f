package org.competencegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.testing.EscoGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the help of commands that know ESCO shows, run where ESCO is loaded. */
class EscoHelpTest {

  private static final String PROGRAM = "competence-graph ";
  private static final String HEAD = "With ESCO loaded:";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private static String run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Console.of(out, err, false), arguments.toArray(String[]::new));
    assertThat(code).as(arguments + err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The words of a command as a shell has them. */
  private static List<String> words(String example) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(example);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {"related", "gap", "match"})
  void givesAnExampleOfEscoThatAnswersWithAMapping(String command) {
    String help = run(List.of(command, "--help"));
    assertThat(help).contains(HEAD);
    List<String> examples =
        help.substring(help.indexOf(HEAD) + HEAD.length())
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(examples).isNotEmpty().allMatch(line -> line.startsWith(PROGRAM + command));
    for (String example : examples) {
      List<String> arguments = words(example.substring(PROGRAM.length()));
      arguments.addAll(List.of("--graph", EscoGraph.directory().toString()));
      assertThat(run(arguments))
          .as(example)
          .containsPattern("(?:published|derived|reviewed)-(?:exact|close|narrow|broad)-match");
    }
  }
}
