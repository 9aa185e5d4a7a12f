package org.competencegraph.index;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.competencegraph.model.Term;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/**
 * Terms as bytes: {@code <} and the IRI, or {@code "} and the text, a zero, and {@code @} with the
 * language or the datatype's IRI. A text cannot hold the zero that ends it: canonical texts have no
 * control characters, and in others it is replaced.
 */
final class TermCoding {

  private static final char IRI = '<';
  private static final char LITERAL = '"';
  private static final char END = '\0';

  private TermCoding() {}

  static String encoded(Value value) {
    if (value instanceof Literal literal) {
      Optional<String> language = literal.getLanguage();
      return literal(
          literal.getLabel(),
          language.map(tag -> "@" + tag).orElseGet(() -> literal.getDatatype().stringValue()));
    }
    return iri(value.stringValue());
  }

  static String iri(String iri) {
    return IRI + iri;
  }

  static String literal(String text, String languageOrDatatype) {
    return LITERAL + text.replace(END, '\uFFFD') + END + languageOrDatatype;
  }

  static byte[] bytes(String encoded) {
    return encoded.getBytes(StandardCharsets.UTF_8);
  }

  static boolean isIri(byte first) {
    return first == IRI;
  }

  /** The text of a literal, or an IRI: a zero is no part of a longer character in UTF-8. */
  static String text(byte[] bytes) {
    int end = bytes.length;
    if (bytes[0] == LITERAL) {
      end = 1;
      while (bytes[end] != END) {
        end++;
      }
    }
    return new String(bytes, 1, end - 1, StandardCharsets.UTF_8);
  }

  static Term decoded(byte[] bytes) {
    String encoded = new String(bytes, StandardCharsets.UTF_8);
    if (encoded.charAt(0) == IRI) {
      return new Term.Iri(encoded.substring(1));
    }
    int end = encoded.indexOf(END);
    String text = encoded.substring(1, end);
    String qualifier = encoded.substring(end + 1);
    return qualifier.startsWith("@")
        ? Term.Literal.of(text, qualifier.substring(1))
        : new Term.Literal(text, "", qualifier);
  }
}
