package org.competencegraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.eclipse.rdf4j.model.Statement;

/**
 * The integrity rules of SKOS, and those of good thesauri beside them: a query each, in {@code
 * queries/checks}. Immutable, and safe for use by many threads.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS Reference</a>
 */
public final class SkosRules {

  private static final String FOLDER = "/org/competencegraph/validate/checks/";

  /** In the order in which they are told. */
  private static final List<String> NAMES =
      List.of(
          "broader-cycle",
          "broader-and-related",
          "several-preferred-labels",
          "label-of-two-kinds",
          "exact-match-clash",
          "exact-match-chain-clash",
          "hierarchical-match-clash",
          "undefined-scheme",
          "exact-match-in-one-scheme",
          "mapping-within-a-scheme",
          "relation-to-itself",
          "same-label-in-a-scheme",
          "orphan");

  /** A rule that is broken throughout is told by some examples. */
  private static final int MOST = 10;

  private final List<SkosRule> rules;

  private SkosRules(List<SkosRule> rules) {
    this.rules = rules;
  }

  /** Reads the rules from the class path. */
  public static SkosRules load() {
    return new SkosRules(NAMES.stream().map(SkosRules::read).toList());
  }

  private static SkosRule read(String name) {
    String path = FOLDER + name + ".rq";
    try (InputStream in = SkosRules.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path; build the program anew");
      }
      return SkosRule.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /** All rules. */
  public List<SkosRule> all() {
    return rules;
  }

  /**
   * Holds statements against all rules.
   *
   * @param statements names of graphs do not matter
   * @return of each rule that is broken ten findings at most, and one that counts the others
   */
  public List<Finding> check(Collection<Statement> statements) {
    Graph graph = JenaTerms.graph(statements);
    return rules.stream().flatMap(rule -> findings(rule, graph).stream()).toList();
  }

  private static List<Finding> findings(SkosRule rule, Graph graph) {
    List<Finding> findings = new ArrayList<>();
    int rows = 0;
    try (QueryExec query = QueryExec.graph(graph).query(rule.text()).build()) {
      RowSet found = query.select();
      while (found.hasNext()) {
        Binding row = found.next();
        if (rows++ < MOST) {
          findings.add(
              finding(rule, shown(row.get(found.getResultVars().getFirst())), with(found, row)));
        }
      }
    }
    if (rows > MOST) {
      findings.add(finding(rule, "SKOS", "; " + (rows - MOST) + " more like these"));
    }
    return findings;
  }

  /** What the first thing of a row breaks the rule with. */
  private static String with(RowSet rows, Binding row) {
    String others =
        rows.getResultVars().stream()
            .skip(1)
            .map((Var each) -> shown(row.get(each)))
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : ": " + others;
  }

  private static Finding finding(SkosRule rule, String thing, String with) {
    Place place = Place.whole(thing);
    String message = rule.title() + with + " (rule " + rule.name() + ")";
    return switch (rule.severity()) {
      case ERROR -> Finding.error("skos-rule", place, message);
      case WARNING -> Finding.warning("skos-rule", place, message);
      case INFO -> Finding.info("skos-rule", place, message);
    };
  }

  private static String shown(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    int id = node.getURI().indexOf("/id/");
    return id < 0 ? node.getURI() : node.getURI().substring(id + "/id/".length());
  }
}
