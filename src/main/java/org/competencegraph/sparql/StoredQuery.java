package org.competencegraph.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.competencegraph.model.CanonicalText;
import org.competencegraph.model.Term;
import org.competencegraph.store.TextQueryWords;

/**
 * A question that analysts ask again and again: SPARQL that any endpoint runs, with a header in
 * comments.
 *
 * <pre>
 * #+ title: Qualifications by level
 * #+ description: Qualifications at one level, by title.
 * #+ param: level integer 4 "VKS level, 1 to 8"
 * </pre>
 *
 * @param name the file's name without its ending
 * @param text the whole file
 */
public record StoredQuery(
    String name, String title, String description, List<Parameter> parameters, String text) {

  private static final Pattern HEADER =
      Pattern.compile("(?m)^#\\+ (title|description|param): *(.+?) *$");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+) (\\w+) (?:\"([^\"]*)\"|(\\S+)) \"([^\"]*)\"");

  /** Copies the parameters. */
  public StoredQuery {
    parameters = List.copyOf(parameters);
  }

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^\\s<>\"{}|\\\\^`]+");

  /** What a parameter's text stands for. */
  public enum Kind {
    /** A whole number. */
    INTEGER,
    /** A plain text. */
    TEXT,
    /** The notation of a thing: the number of a qualification, or a code. */
    NOTATION,
    /** A Dutch text, in the spelling that the graph has: {@link CanonicalText}. */
    LABEL,
    /** Words for the text index; nothing in them is a query syntax. */
    WORDS,
    /** An IRI. */
    IRI,
    /**
     * The IRI or a whole label of a thing, in any language and case. With it comes a variable with
     * {@code Words} behind its name: its words for the text index, which finds a label where SPARQL
     * would compare all.
     */
    NAME
  }

  /**
   * Something that the asker fills in.
   *
   * @param example a value that gives an answer on the sample; the default
   */
  public record Parameter(String name, Kind kind, String example, String description) {

    Term term(String value) {
      return switch (kind) {
        case INTEGER ->
            new Term.Literal(integer(value), "", "http://www.w3.org/2001/XMLSchema#integer");
        case TEXT, NOTATION -> Term.Literal.of(value.strip());
        case LABEL -> Term.Literal.of(CanonicalText.ofItem(value), "nl");
        case WORDS -> Term.Literal.of(words(value));
        case IRI -> new Term.Iri(value.strip());
        case NAME ->
            isIri(value.strip())
                ? new Term.Iri(value.strip())
                : Term.Literal.of(CanonicalText.ofItem(value));
      };
    }

    private static boolean isIri(String text) {
      return ABSOLUTE.matcher(text).matches();
    }

    /** What else a value stands for, by the name of a variable. */
    Map<String, Term> derived(String value) {
      return kind == Kind.NAME ? Map.of(name + "Words", Term.Literal.of(words(value))) : Map.of();
    }

    private String words(String value) {
      String words = TextQueryWords.all(value);
      if (words.isBlank()) {
        throw new IllegalArgumentException(name + " is a word or more, not \"" + value + "\"");
      }
      return words;
    }

    private String integer(String value) {
      if (!value.strip().matches("-?\\d{1,9}")) {
        throw new IllegalArgumentException(name + " is a whole number, not \"" + value + "\"");
      }
      return value.strip();
    }
  }

  /**
   * Reads a file's text.
   *
   * @throws IllegalArgumentException if the header lacks its title, or has a parameter in another
   *     form
   */
  static StoredQuery parse(String name, String text) {
    Map<String, String> header = new HashMap<>();
    List<Parameter> parameters = new ArrayList<>();
    Matcher line = HEADER.matcher(text);
    while (line.find()) {
      if (line.group(1).equals("param")) {
        parameters.add(parameter(name, line.group(2)));
      } else {
        header.merge(line.group(1), line.group(2), (one, next) -> one + " " + next);
      }
    }
    if (!header.containsKey("title")) {
      throw new IllegalArgumentException("queries/" + name + ".rq has no line \"#+ title: …\"");
    }
    return new StoredQuery(
        name, header.get("title"), header.getOrDefault("description", ""), parameters, text);
  }

  private static Parameter parameter(String name, String text) {
    Matcher form = PARAMETER.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "queries/"
              + name
              + ".rq: a parameter is written as: name kind example \"description\", not: "
              + text);
    }
    String example = form.group(3) == null ? form.group(4) : form.group(3);
    return new Parameter(
        form.group(1),
        Kind.valueOf(form.group(2).toUpperCase(Locale.ROOT)),
        example,
        form.group(5));
  }

  /**
   * What the variables of the query stand for.
   *
   * @param arguments by the name of the parameter; one that is not given has its example
   * @throws IllegalArgumentException if there is no such parameter, or a value does not fit, with
   *     what to do
   */
  Map<String, Term> bindings(Map<String, String> arguments) {
    for (String given : arguments.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
        throw new IllegalArgumentException(
            name
                + " has no parameter \""
                + given
                + "\"; it has: "
                + (parameters.isEmpty()
                    ? "none"
                    : String.join(", ", parameters.stream().map(Parameter::name).toList())));
      }
    }
    Map<String, Term> bindings = new HashMap<>();
    for (Parameter parameter : parameters) {
      String value = arguments.getOrDefault(parameter.name(), parameter.example());
      bindings.put(parameter.name(), parameter.term(value));
      bindings.putAll(parameter.derived(value));
    }
    return bindings;
  }
}
