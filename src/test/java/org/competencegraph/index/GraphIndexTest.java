package org.competencegraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.competencegraph.Conversion;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.Term;
import org.competencegraph.rdf.Iris;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphIndexTest {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private static GraphIndex index(List<Statement> statements) throws IOException {
    // Not a @TempDir, which properties do not have.
    Path directory = Files.createTempDirectory("index");
    try {
      build(statements, directory);
      return GraphIndex.open(directory);
    } finally {
      remove(directory);
    }
  }

  /** What is open stays so: it is mapped into memory. */
  private static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  private static IRI iri(String name) {
    return VALUES.createIRI("https://example.org/", name);
  }

  private static Statement statement(String subject, String predicate, Value object) {
    return VALUES.createStatement(iri(subject), iri(predicate), object, iri("graph"));
  }

  /** What the index says is what a list of statements says. */
  @Property(tries = 100)
  void answersAsTheStatementsDo(@ForAll("graphs") List<Statement> statements) throws IOException {
    GraphIndex index = index(statements);
    for (Statement each : statements) {
      int subject = index.iri(each.getSubject().stringValue()).orElseThrow();
      int predicate = index.iri(each.getPredicate().stringValue()).orElseThrow();
      Set<String> expected =
          statements.stream()
              .filter(
                  other ->
                      other.getSubject().equals(each.getSubject())
                          && other.getPredicate().equals(each.getPredicate()))
              .map(other -> other.getObject().toString())
              .collect(Collectors.toSet());
      assertThat(
              IntStream.of(index.objects(subject, predicate))
                  .mapToObj(id -> written(index.term(id))))
          .containsExactlyInAnyOrderElementsOf(expected);
      int object =
          IntStream.of(index.objects(subject, predicate))
              .filter(id -> written(index.term(id)).equals(each.getObject().toString()))
              .findFirst()
              .orElseThrow();
      assertThat(index.subjects(predicate, object)).contains(subject).doesNotHaveDuplicates();
      assertThat(index.predicates(subject)).contains(predicate);
    }
    assertThat(index.iri("https://example.org/none")).isEmpty();
    assertThat(index.statements())
        .isEqualTo((int) statements.stream().map(GraphIndexTest::triple).distinct().count());
  }

  private static List<Object> triple(Statement statement) {
    return List.of(statement.getSubject(), statement.getPredicate(), statement.getObject());
  }

  private static String written(Term term) {
    return switch (term) {
      case Term.Iri iri -> iri.text();
      case Term.Literal literal ->
          literal.language().isEmpty()
              ? VALUES
                  .createLiteral(literal.text(), VALUES.createIRI(literal.datatype()))
                  .toString()
              : VALUES.createLiteral(literal.text(), literal.language()).toString();
      case Term.Unnamed unnamed -> unnamed.text();
    };
  }

  @Provide
  Arbitrary<List<Statement>> graphs() {
    Arbitrary<String> names = Arbitraries.of("a", "b", "c", "é", "a/b", "passage", "passage/x");
    Arbitrary<Value> objects =
        Arbitraries.oneOf(
            names.map(GraphIndexTest::iri),
            Arbitraries.strings().alpha().ofMaxLength(3).map(VALUES::createLiteral),
            Arbitraries.of("", "x\ny", "\"", "ÿ", "<a", "𝄞")
                .map(text -> VALUES.createLiteral(text, "nl")),
            Arbitraries.integers().between(0, 9).map(VALUES::createLiteral));
    return Combinators.combine(names, Arbitraries.of("p", "q", "r"), objects)
        .as(GraphIndexTest::statement)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Test
  void givesTheSameBytesInWhateverOrder(@TempDir Path first, @TempDir Path second)
      throws IOException {
    List<Statement> statements =
        new ArrayList<>(
            Conversion.of(Input.of(List.of(Path.of("data/qualifications"))))
                .statements(new Iris(Iris.DEFAULT_BASE))
                .toList());
    build(statements, first);
    Collections.shuffle(statements, new Random(7));
    statements.addAll(statements.subList(0, 500));
    build(statements, second);
    assertThat(second.resolve("graph.index")).hasSameBinaryContentAs(first.resolve("graph.index"));
  }

  private static void build(List<Statement> statements, Path directory) throws IOException {
    GraphIndexBuilder builder = new GraphIndexBuilder();
    statements.forEach(builder::add);
    builder.build(directory);
  }

  @Test
  void hasObjectsInTheOrderOfTheDocumentAndNoPassages() throws IOException {
    List<Statement> statements = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      statements.add(statement("s", "p", iri(name)));
    }
    passage(statements, 2, "a");
    passage(statements, 1, "c");
    passage(statements, 9, "a");
    GraphIndex index = index(statements);
    int subject = index.iri("https://example.org/s").orElseThrow();
    int predicate = index.iri("https://example.org/p").orElseThrow();
    assertThat(
            Arrays.stream(index.objects(subject, predicate)).mapToObj(id -> index.term(id).text()))
        .containsExactly("https://example.org/c", "https://example.org/a", "https://example.org/b");
    assertThat(index.iri("https://example.org/d/passage/1")).isEmpty();
    assertThat(index.statements()).isEqualTo(3);
  }

  private static void passage(List<Statement> statements, int number, String object) {
    IRI passage = iri("d/passage/" + number);
    statements.add(VALUES.createStatement(passage, RDF.SUBJECT, iri("s")));
    statements.add(VALUES.createStatement(passage, RDF.PREDICATE, iri("p")));
    statements.add(VALUES.createStatement(passage, RDF.OBJECT, iri(object)));
  }

  @Test
  void findsTextsByLanguage() throws IOException {
    GraphIndex index =
        index(
            List.of(
                statement("s", "p", VALUES.createLiteral("x")),
                statement("s", "p", VALUES.createLiteral("x", "nl"))));
    OptionalInt plain = index.plain("x");
    OptionalInt dutch = index.text("x", "nl");
    assertThat(plain).isPresent().isNotEqualTo(dutch);
    assertThat(dutch).isPresent();
    assertThat(index.text("x", "fr")).isEmpty();
    assertThat(index.term(dutch.getAsInt())).isEqualTo(Term.Literal.of("x", "nl"));
  }

  @Test
  void refusesAFileThatIsDamaged(@TempDir Path directory) throws IOException {
    build(List.of(statement("s", "p", iri("o"))), directory);
    Path file = directory.resolve("graph.index");
    byte[] whole = Files.readAllBytes(file);
    for (int length : List.of(0, 3, 19, whole.length / 2, whole.length - 1)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> GraphIndex.open(directory))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("damaged");
    }
    byte[] other = whole.clone();
    other[7] = 99;
    Files.write(file, other);
    assertThatThrownBy(() -> GraphIndex.open(directory)).hasMessageContaining("another version");
    byte[] huge = whole.clone();
    huge[8] = 0x7F;
    Files.write(file, huge);
    assertThatThrownBy(() -> GraphIndex.open(directory)).hasMessageContaining("damaged");
  }
}
