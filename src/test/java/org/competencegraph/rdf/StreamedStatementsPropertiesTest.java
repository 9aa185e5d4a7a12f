package org.competencegraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** What is streamed comes back, in its order, for whatever a literal may hold. */
class StreamedStatementsPropertiesTest {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private static byte[] streamed(List<Statement> statements) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RdfSyntax.stream(StatementSource.of(statements), out);
    return out.toByteArray();
  }

  private static List<Statement> read(byte[] nquads) throws IOException {
    List<Statement> statements = new ArrayList<>();
    RdfSyntax.NQUADS.read(new ByteArrayInputStream(nquads), statements::add);
    return statements;
  }

  @Property
  void comesBackALineToAStatement(@ForAll("statements") List<Statement> statements)
      throws IOException {
    byte[] streamed = streamed(statements);
    assertThat(read(streamed)).isEqualTo(statements);
    assertThat(new String(streamed, StandardCharsets.UTF_8).split("\n", -1))
        .hasSize(statements.size() + 1);
  }

  @Provide
  Arbitrary<List<Statement>> statements() {
    return statementsOf(text(Arbitraries.chars().filter(c -> !Character.isSurrogate(c))));
  }

  private static Arbitrary<String> text(Arbitrary<Character> any) {
    Arbitrary<String> special =
        Arbitraries.of(
            "\"", "\\", "\n", "\r", "\t", "'", "\\u0041", "\\n", "^^<", "\"@nl", " .", "é", "😀",
            "\u00A0", "\u2028", "𐀀", "\uFFFD");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, special), net.jqwik.api.Tuple.of(3, any.map(String::valueOf)))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<List<Statement>> statementsOf(Arbitrary<String> text) {
    Arbitrary<Literal> tagged =
        Combinators.combine(text, Arbitraries.of("nl", "en", "nl-be", "sr-Latn"))
            .as((words, tag) -> VALUES.createLiteral(words, tag));
    Arbitrary<Literal> typed =
        Combinators.combine(text, Arbitraries.of(XSD.STRING, XSD.DATE, SKOS.NOTATION))
            .as((words, type) -> VALUES.createLiteral(words, type));
    return Combinators.combine(Arbitraries.oneOf(tagged, typed), Arbitraries.integers())
        .as(
            (literal, number) ->
                VALUES.createStatement(
                    VALUES.createIRI("http://data.europa.eu/esco/skill/é" + number),
                    SKOS.PREF_LABEL,
                    literal,
                    VALUES.createIRI("https://example.org/graph/" + number)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
