package org.competencegraph.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.competencegraph.Inputs;
import org.competencegraph.Pipeline;
import org.competencegraph.corpus.Input;
import org.competencegraph.rdf.Iris;
import org.competencegraph.testing.SampleGraph;
import org.competencegraph.testing.TinyModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facade opens and answers with what a user of the library gets, and with nothing else. */
class LibraryTest {

  /** Maven's list of all that the program runs with; what is optional there reaches no user. */
  private static final Path DEPENDENCIES = Path.of("target/dependencies.txt");

  private static final Pattern DEPENDENCY =
      Pattern.compile("([\\w.-]+):([\\w.-]+):jar:[^:]+:(\\w+):(\\S+\\.jar)( \\(optional\\))?");
  private static final Pattern DECLARED =
      Pattern.compile("(?s)<dependency>((?:(?!</dependency>).)*)</dependency>");

  /** Of JMH, for tests; Maven does not list it as optional, for what POI brings as optional. */
  private static final String OF_THE_BENCHMARKS = "commons-math3";

  private record Dependency(String artifact, String jar, boolean optional) {}

  @TempDir Path folder;

  @BeforeAll
  static void requireTheList() {
    assumeTrue(Files.exists(DEPENDENCIES), "Maven's list of dependencies: mvn test-compile");
  }

  private static List<Dependency> library() throws IOException {
    return dependencies().stream()
        .filter(each -> !each.optional() && !each.artifact().equals(OF_THE_BENCHMARKS))
        .toList();
  }

  private static List<Dependency> dependencies() throws IOException {
    List<Dependency> found = new ArrayList<>();
    Matcher line = DEPENDENCY.matcher(Files.readString(DEPENDENCIES));
    while (line.find()) {
      found.add(new Dependency(line.group(2), line.group(4), line.group(5) != null));
    }
    assertThat(found).hasSizeGreaterThan(50);
    return found;
  }

  @Test
  void isSmall() throws IOException {
    assertThat(library())
        .extracting(Dependency::artifact)
        .containsExactlyInAnyOrder(
            "rdf4j-model",
            "rdf4j-model-api",
            "rdf4j-model-vocabulary",
            "rdf4j-common-annotation",
            "rdf4j-common-exception",
            "rdf4j-common-io",
            "rdf4j-common-iterator",
            "rdf4j-common-order",
            "rdf4j-common-text",
            "guava",
            "failureaccess",
            "listenablefuture",
            "jspecify",
            "lucene-core",
            "lucene-analysis-common",
            "jackson-databind",
            "jackson-core",
            "jackson-annotations",
            "slf4j-api")
        .noneMatch(name -> name.startsWith("jena"));
  }

  @Test
  void isWhatThePomDeclaresWithoutOptional() throws IOException {
    Set<String> declared = new TreeSet<>();
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher each =
        DECLARED.matcher(
            pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")));
    while (each.find()) {
      if (!each.group(1).contains("<optional>true") && !each.group(1).contains("<scope>test")) {
        declared.add(each.group(1).replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1"));
      }
    }
    assertThat(declared)
        .containsExactly(
            "jackson-databind", "lucene-analysis-common", "lucene-core", "rdf4j-model");
    assertThat(library()).extracting(Dependency::artifact).containsAll(declared);
  }

  @Test
  void opensAndAnswersInAProgramOfItsOwn() throws Exception {
    String said = said(SampleGraph.directory(), library());
    assertThat(said).contains("find 1", "related 3", "manifest 4");
  }

  @Test
  void answersWithoutTheModelOfAGraphWhereNothingRunsIt() throws Exception {
    String said = said(graphWithModel(), library());
    assertThat(said).contains("map 3", "embedding model", "onnxruntime").doesNotContain("\tat ");
  }

  @Test
  void asksTheModelOfAGraphWithTwoJarsMore() throws Exception {
    List<Dependency> more =
        Stream.concat(
                library().stream(),
                dependencies().stream()
                    .filter(each -> Set.of("onnxruntime", "tokenizers").contains(each.artifact())))
            .toList();
    assertThat(more).hasSize(library().size() + 2);
    assertThat(said(graphWithModel(), more)).contains("map 3").doesNotContain("embedding model");
  }

  /** What brings telemetry with it is not among what the program runs with. */
  @Test
  void hasNothingOfTheTokenizersThatCallsOut() throws IOException {
    assertThat(dependencies())
        .extracting(Dependency::jar)
        .filteredOn(jar -> jar.contains("djl"))
        .singleElement()
        .asString()
        .contains("tokenizers");
  }

  private Path graphWithModel() throws Exception {
    Path model = TinyModel.of("klachten bezwaar").write(folder.resolve("model"));
    Path graph = folder.resolve("graph");
    new Pipeline(new Iris(Iris.DEFAULT_BASE), "competence-graph test", SampleGraph.SILENT)
        .build(
            Inputs.of(Input.of(List.of(Path.of("data/qualifications"))))
                .withEmbeddingModel(Optional.of(model)),
            graph,
            1,
            true);
    return graph;
  }

  private String said(Path graph, List<Dependency> jars) throws Exception {
    List<String> path = new ArrayList<>(List.of(Path.of("target/classes").toString(), program()));
    jars.forEach(each -> path.add(each.jar()));
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, path),
                FacadeAlone.class.getName(),
                graph.toString())
            .redirectErrorStream(true)
            .start();
    program.getOutputStream().close();
    String said = new String(program.getInputStream().readAllBytes());
    assertThat(program.waitFor()).as(said).isZero();
    return said;
  }

  /** The program alone, without the rest of the tests. */
  private String program() throws IOException {
    String name = FacadeAlone.class.getName().replace('.', '/') + ".class";
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.copy(Path.of("target/test-classes").resolve(name), file);
    return folder.toString();
  }
}
