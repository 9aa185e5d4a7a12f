package org.competencegraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/**
 * The syntaxes that RDF is written in. Those without named graphs get the triples alone, each once.
 */
public enum RdfSyntax {
  /** TriG: Turtle with named graphs. */
  TRIG(RDFFormat.TRIG),
  /** N-Quads. */
  NQUADS(RDFFormat.NQUADS),
  /** Turtle; no named graphs. */
  TURTLE(RDFFormat.TURTLE),
  /** N-Triples; no named graphs. */
  NTRIPLES(RDFFormat.NTRIPLES),
  /** JSON-LD 1.1. */
  JSONLD(RDFFormat.JSONLD),
  /** RDF/XML; no named graphs. */
  RDFXML(RDFFormat.RDFXML);

  private final RDFFormat format;

  RdfSyntax(RDFFormat format) {
    this.format = format;
  }

  /** The name a user types: {@code trig}, {@code nquads} and so on. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type registered for it. */
  public String mediaType() {
    return format.getDefaultMIMEType();
  }

  /** Whether statements keep their named graph. */
  public boolean hasGraphs() {
    return format.supportsContexts();
  }

  /**
   * Writes statements; the same ones give the same bytes, whatever their order. The stream stays
   * open.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(Collection<Statement> statements, OutputStream out) throws IOException {
    List<Statement> sorted = StatementOrder.sorted(hasGraphs() ? statements : triples(statements));
    Writer text = new SingleThreadedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      RDFWriter writer = Rio.createWriter(format, text);
      writer.set(BasicWriterSettings.PRETTY_PRINT, true);
      writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
      writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
      writer.startRDF();
      Terms.PREFIXES.forEach(
          prefix -> writer.handleNamespace(prefix.getPrefix(), prefix.getName()));
      sorted.forEach(writer::handleStatement);
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
    text.flush();
  }

  /**
   * Writes statements as N-Quads while they come, in the order in which they come. The stream stays
   * open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void stream(StatementSource statements, OutputStream out) throws IOException {
    Writer text = new SingleThreadedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      RDFWriter writer = Rio.createWriter(RDFFormat.NQUADS, text);
      writer.startRDF();
      statements.forEach(writer::handleStatement);
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
    text.flush();
  }

  /**
   * Reads what {@link #write} wrote, without checking it again.
   *
   * @param each takes the statements in the order of the file
   * @throws IOException if the stream cannot be read, or is not in this syntax
   */
  public void read(InputStream in, Consumer<Statement> each) throws IOException {
    RDFParser parser = Rio.createParser(format);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            each.accept(statement);
          }
        });
    try {
      parser.parse(in, "");
    } catch (RDFParseException e) {
      throw new IOException("no " + id() + ": " + e.getMessage(), e);
    }
  }

  private static List<Statement> triples(Collection<Statement> statements) {
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    return statements.stream()
        .map(
            each ->
                values.createStatement(each.getSubject(), each.getPredicate(), each.getObject()))
        .toList();
  }
}
