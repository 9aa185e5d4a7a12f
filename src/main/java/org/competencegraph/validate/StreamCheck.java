package org.competencegraph.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;

/**
 * Holds statements against shapes as they pass by, so many at a time: for graphs that are not to be
 * in memory as a whole. Those of a subject have to come together, and the shapes must not look
 * further than at one subject.
 */
public final class StreamCheck implements Consumer<Statement> {

  /**
   * Enough that asking is not what takes the time, and few enough to take no memory to speak of.
   */
  private static final int BLOCK = 20_000;

  private final ShapeCheck shapes;
  private final Place place;
  private final List<Statement> block = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Resource last;

  /**
   * @param place what to call the statements in a finding
   */
  public StreamCheck(ShapeCheck shapes, Place place) {
    this.shapes = shapes;
    this.place = place;
  }

  @Override
  public void accept(Statement statement) {
    if (block.size() >= BLOCK && !statement.getSubject().equals(last)) {
      checkBlock();
    }
    last = statement.getSubject();
    block.add(statement);
  }

  private void checkBlock() {
    findings.addAll(shapes.check(block, place));
    block.clear();
  }

  /** What was found in all that passed by, block by block. */
  public List<Finding> finished() {
    checkBlock();
    return List.copyOf(findings);
  }
}
