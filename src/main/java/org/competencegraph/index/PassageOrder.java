package org.competencegraph.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * The order of a document, kept by its passages: each is numbered, and names the statement that it
 * makes. A statement that several passages make has the place of the first. A record of the
 * register has {@code rdf:_1}, {@code rdf:_2} … from what has a list to what is in it; its order
 * goes before that of other documents.
 */
final class PassageOrder {

  /** Where no passage makes a statement: behind all that have one. */
  static final int NONE = Integer.MAX_VALUE;

  private static final String MARK = "/passage/";
  private static final String MEMBER = RDF.NAMESPACE + "_";
  private static final int UNKNOWN = -1;

  /** Behind what a record lists. */
  private static final int FIRST_PASSAGE = 1_000_000_000;

  private record Triple(int subject, int predicate, int object) {}

  private record Member(int subject, int object) {}

  private static final class Parts {
    private int subject = UNKNOWN;
    private int predicate = UNKNOWN;
    private int object = UNKNOWN;
  }

  private final Map<String, Parts> open = new HashMap<>();
  private final Map<Triple, Integer> ranks = new HashMap<>();
  private final Map<Member, Integer> members = new HashMap<>();

  /**
   * Whether a statement is about a passage or a place in a list; then it says something of order,
   * and is no part of the index itself.
   */
  boolean takes(Statement statement, ToIntFunction<Value> numbers) {
    String predicate = statement.getPredicate().stringValue();
    if (predicate.startsWith(MEMBER) && isNumber(predicate, MEMBER.length())) {
      members.merge(
          new Member(
              numbers.applyAsInt(statement.getSubject()),
              numbers.applyAsInt(statement.getObject())),
          Integer.parseInt(predicate.substring(MEMBER.length())),
          Math::min);
      return true;
    }
    String subject = statement.getSubject().stringValue();
    int mark = subject.lastIndexOf(MARK);
    if (mark < 0 || !isNumber(subject, mark + MARK.length())) {
      return false;
    }
    take(subject, statement.getPredicate(), statement.getObject(), numbers);
    return true;
  }

  private void take(String passage, Value predicate, Value value, ToIntFunction<Value> numbers) {
    if (predicate.equals(RDF.SUBJECT)) {
      open.computeIfAbsent(passage, key -> new Parts()).subject = numbers.applyAsInt(value);
    } else if (predicate.equals(RDF.PREDICATE)) {
      open.computeIfAbsent(passage, key -> new Parts()).predicate = numbers.applyAsInt(value);
    } else if (predicate.equals(RDF.OBJECT)) {
      open.computeIfAbsent(passage, key -> new Parts()).object = numbers.applyAsInt(value);
    } else {
      return;
    }
    Parts parts = open.get(passage);
    if (parts.subject != UNKNOWN && parts.predicate != UNKNOWN && parts.object != UNKNOWN) {
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

  /** The place of a statement, by the numbers of its terms. */
  int rank(int subject, int predicate, int object) {
    Integer member = members.get(new Member(subject, object));
    if (member != null) {
      return member;
    }
    Integer passage = ranks.get(new Triple(subject, predicate, object));
    return passage == null ? NONE : FIRST_PASSAGE + passage;
  }
}
