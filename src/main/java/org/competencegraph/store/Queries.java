package org.competencegraph.store;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.tdb2.TDB2;
import org.competencegraph.model.Term;

/**
 * Runs queries on a dataset, inside a transaction of the caller, and says in our words what went
 * wrong.
 */
final class Queries {

  private final DatasetGraph dataset;
  private final Duration timeout;

  Queries(DatasetGraph dataset, Duration timeout) {
    this.dataset = dataset;
    this.timeout = timeout;
  }

  static boolean isSelect(String text) {
    try {
      return QueryFactory.create(text).isSelectType();
    } catch (QueryParseException e) {
      throw SyntaxFault.of(e);
    } catch (QueryException e) {
      throw new QueryRefused(e.getMessage(), 0, 0, e);
    }
  }

  Table select(String text, Map<String, Term> bindings, int mostRows) {
    return run(
        text,
        bindings,
        execution -> {
          if (!execution.getQuery().isSelectType()) {
            throw new QueryRefused(
                "Only a SELECT answers with rows: ask with one, or ask for another format.");
          }
          return table(RowSet.adapt(execution.execSelect()), mostRows);
        });
  }

  void write(String text, Map<String, Term> bindings, AnswerFormat format, OutputStream out) {
    run(
        text,
        bindings,
        execution -> {
          write(execution, format, out);
          return out;
        });
  }

  private static void write(QueryExecution execution, AnswerFormat format, OutputStream out) {
    Query query = execution.getQuery();
    if (query.isSelectType()) {
      ResultsWriter.create().lang(format.table()).write(out, execution.execSelect());
    } else if (query.isAskType()) {
      ResultsWriter.create().lang(format.table()).write(out, execution.execAsk());
    } else if (query.isConstructType() || query.isDescribeType()) {
      Model graph = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
      RDFWriter.source(graph).format(format.graph()).output(out);
    } else {
      throw new QueryRefused("Ask with SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }
  }

  private <T> T run(String text, Map<String, Term> bindings, Function<QueryExecution, T> use) {
    try (QueryExecution execution = execution(text, bindings)) {
      return use.apply(execution);
    } catch (QueryParseException e) {
      throw SyntaxFault.of(e);
    } catch (QueryCancelledException e) {
      throw new QueryTimedOut(timeout, e);
    } catch (StackOverflowError e) {
      // Jena follows a path of any length by recursion.
      throw new QueryRefused("A path in the data is too long for + or *. Limit its length.");
    } catch (QueryException e) {
      throw new QueryRefused(e.getMessage(), 0, 0, e);
    }
  }

  private QueryExecution execution(String text, Map<String, Term> bindings) {
    Query query = QueryFactory.create(text);
    QueryExecutionDatasetBuilder builder =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query);
    if (query.hasDatasetDescription()) {
      // Jena's union default graph would be the union of all, whatever FROM says.
      builder.set(TDB2.symUnionDefaultGraph, false);
    }
    if (!bindings.isEmpty()) {
      builder.substitution(binding(bindings));
    }
    return builder.build();
  }

  private static Binding binding(Map<String, Term> bindings) {
    BindingBuilder builder = Binding.builder();
    bindings.forEach((name, term) -> builder.add(Var.alloc(name), Terms.node(term)));
    return builder.build();
  }

  private static Table table(RowSet answer, int mostRows) {
    List<Var> variables = answer.getResultVars();
    List<Map<String, Term>> rows = new ArrayList<>();
    while (rows.size() < mostRows && answer.hasNext()) {
      rows.add(row(answer.next(), variables));
    }
    return new Table(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static Map<String, Term> row(Binding binding, List<Var> variables) {
    Map<String, Term> row = new HashMap<>();
    for (Var variable : variables) {
      if (binding.contains(variable)) {
        row.put(variable.getVarName(), Terms.term(binding.get(variable)));
      }
    }
    return row;
  }
}
