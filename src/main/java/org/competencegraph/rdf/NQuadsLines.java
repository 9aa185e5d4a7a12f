package org.competencegraph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Writes statements as N-Quads while they come, a line each, without sorting them first.
 *
 * @see <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>
 */
final class NQuadsLines implements Consumer<Statement> {

  private final Writer out;

  NQuadsLines(Writer out) {
    this.out = out;
  }

  /**
   * Writes a statement.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void accept(Statement statement) {
    try {
      value(statement.getSubject());
      out.write(' ');
      value(statement.getPredicate());
      out.write(' ');
      value(statement.getObject());
      if (statement.getContext() != null) {
        out.write(' ');
        value(statement.getContext());
      }
      out.write(" .\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(Value value) throws IOException {
    switch (value) {
      case IRI iri -> {
        out.write('<');
        iri(iri.stringValue());
        out.write('>');
      }
      case Literal literal -> literal(literal);
      case BNode node -> throw new IllegalArgumentException("we write no blank node: " + node);
      default -> throw new IllegalArgumentException("N-Quads has no " + value);
    }
  }

  private void literal(Literal literal) throws IOException {
    out.write('"');
    text(literal.getLabel());
    out.write('"');
    if (literal.getLanguage().isPresent()) {
      out.write('@');
      out.write(literal.getLanguage().get());
    } else if (!XSD.STRING.equals(literal.getDatatype())) {
      out.write("^^<");
      iri(literal.getDatatype().stringValue());
      out.write('>');
    }
  }

  private void text(String text) throws IOException {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      String escaped =
          switch (text.charAt(at)) {
            case '\\' -> "\\\\";
            case '"' -> "\\\"";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        out.write(text, from, at - from);
        out.write(escaped);
        from = at + 1;
      }
    }
    out.write(text, from, text.length() - from);
  }

  private void iri(String iri) throws IOException {
    out.write(iri);
  }
}
