package org.competencegraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.web.HttpSC;
import org.competencegraph.store.QueryRefused;
import org.competencegraph.store.Store;

/** Fuseki's own answers to queries, but for one that is not SPARQL: what is wrong we say. */
final class CheckedQueries extends SPARQL_QueryDataset {

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      Store.isSelect(query);
    } catch (QueryRefused e) {
      refuse(e.placed() + "\n", action);
      return;
    }
    super.execute(query, action);
  }

  /** Fuseki writes errors in Latin-1, and fails at any other letter that a query has. */
  private static void refuse(String why, HttpAction action) {
    action.setResponseStatus(HttpSC.BAD_REQUEST_400);
    action.setResponseContentType("text/plain;charset=utf-8");
    try {
      action.getResponseOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("whoever asked is gone", e);
    }
  }
}
