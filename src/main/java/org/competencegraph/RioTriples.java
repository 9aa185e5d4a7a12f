package org.competencegraph;

import java.io.IOException;
import java.io.InputStream;
import org.competencegraph.model.EscoConcept;
import org.competencegraph.vocabulary.TripleParser;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParserSettings;

/** Rio as importers see it, without its checks: what is kept is checked by whoever keeps it. */
public final class RioTriples implements TripleParser {

  @Override
  public void parse(InputStream in, Syntax syntax, Taker taker) throws IOException, NotParsed {
    RDFParser parser =
        Rio.createParser(
            switch (syntax) {
              case NTRIPLES -> RDFFormat.NTRIPLES;
              case TURTLE -> RDFFormat.TURTLE;
              case RDFXML -> RDFFormat.RDFXML;
            });
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, false);
    parser.getParserConfig().addNonFatalError(NTriplesParserSettings.FAIL_ON_INVALID_LINES);
    parser.setParseLocationListener((line, column) -> taker.at((int) Math.max(0, line)));
    parser.setRDFHandler(handler(taker));
    parser.setParseErrorListener(listener(taker));
    try {
      parser.parse(in, EscoConcept.NAMESPACE);
    } catch (RDFParseException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new NotParsed(e.getMessage(), (int) Math.max(0, e.getLineNumber()));
    } catch (RDFHandlerException e) {
      throw new IllegalStateException("what takes triples throws nothing", e);
    }
  }

  private static AbstractRDFHandler handler(Taker taker) {
    return new AbstractRDFHandler() {
      @Override
      public void handleStatement(Statement statement) {
        Resource subject = statement.getSubject();
        String predicate = statement.getPredicate().stringValue();
        if (!(subject instanceof IRI)) {
          return;
        }
        switch (statement.getObject()) {
          case IRI iri -> taker.link(subject.stringValue(), predicate, iri.stringValue());
          case Literal text ->
              taker.text(
                  subject.stringValue(),
                  predicate,
                  text.getLabel(),
                  text.getLanguage().orElse(""),
                  text.getDatatype().stringValue());
          default -> {
            // A blank node names nothing.
          }
        }
      }
    };
  }

  private static ParseErrorListener listener(Taker taker) {
    return new ParseErrorListener() {
      @Override
      public void warning(String message, long line, long column) {
        // It was read all the same.
      }

      @Override
      public void error(String message, long line, long column) {
        taker.broken((int) Math.max(0, line), message);
      }

      @Override
      public void fatalError(String message, long line, long column) {
        // Thrown as well.
      }
    };
  }
}
