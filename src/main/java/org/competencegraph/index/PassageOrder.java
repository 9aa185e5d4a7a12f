package org.competencegraph.index;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * The order of a document, kept by its passages: each is numbered, and names the statement that it
 * makes. A statement that several passages make has the place of the first.
 */
final class PassageOrder {

  /** Where no passage makes a statement: behind all that have one. */
  static final int NONE = Integer.MAX_VALUE;

  private static final String MARK = "/passage/";

  private record Triple(String subject, String predicate, String object) {}

  private static final class Parts {
    private String subject;
    private String predicate;
    private String object;
  }

  private final Map<String, Parts> open = new HashMap<>();
  private final Map<Triple, Integer> ranks = new HashMap<>();

  /**
   * Whether a statement is about a passage; then it says something of order, and is no part of the
   * index itself.
   */
  boolean takes(Statement statement) {
    String subject = statement.getSubject().stringValue();
    int mark = subject.lastIndexOf(MARK);
    if (mark < 0 || !isNumber(subject, mark + MARK.length())) {
      return false;
    }
    take(subject, statement.getPredicate(), TermCoding.encoded(statement.getObject()));
    return true;
  }

  private void take(String passage, Value predicate, String value) {
    if (predicate.equals(RDF.SUBJECT)) {
      open.computeIfAbsent(passage, key -> new Parts()).subject = value;
    } else if (predicate.equals(RDF.PREDICATE)) {
      open.computeIfAbsent(passage, key -> new Parts()).predicate = value;
    } else if (predicate.equals(RDF.OBJECT)) {
      open.computeIfAbsent(passage, key -> new Parts()).object = value;
    } else {
      return;
    }
    Parts parts = open.get(passage);
    if (parts.subject != null && parts.predicate != null && parts.object != null) {
      int number = Integer.parseInt(passage.substring(passage.lastIndexOf('/') + 1));
      ranks.merge(new Triple(parts.subject, parts.predicate, parts.object), number, Math::min);
      open.remove(passage);
    }
  }

  private static boolean isNumber(String text, int from) {
    return from < text.length()
        && text.length() - from < 9
        && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
  }

  /** The place of a statement, by its encoded terms. */
  int rank(String subject, String predicate, String object) {
    return ranks.getOrDefault(new Triple(subject, predicate, object), NONE);
  }
}
