package org.competencegraph.store;

/** A query that is not answered because of what it says; the message tells what to change. */
public final class QueryRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  QueryRefused(String message, int line, int column, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  QueryRefused(String message) {
    this(message, 0, 0, null);
  }

  /** The message, with the place before it where there is one. */
  public String placed() {
    return line > 0 ? "Line " + line + ", column " + column + ": " + getMessage() : getMessage();
  }

  /** From 1; 0 where the fault has no place. */
  public int line() {
    return line;
  }

  /** From 1; 0 where the fault has no place. */
  public int column() {
    return column;
  }
}
