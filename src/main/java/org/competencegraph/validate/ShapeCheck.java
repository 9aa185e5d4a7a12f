package org.competencegraph.validate;

import java.util.Collection;
import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.eclipse.rdf4j.model.Statement;

/** tmp */
public final class ShapeCheck {
  public static ShapeCheck load() {
    return new ShapeCheck();
  }

  public List<Finding> check(Collection<Statement> s, Place p) {
    return List.of();
  }
}
