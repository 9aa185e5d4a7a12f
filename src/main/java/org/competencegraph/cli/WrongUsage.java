package org.competencegraph.cli;

/**
 * The user asked for something that no graph and no file could make right; the message says what
 * there is. What only this graph lacks is a {@link Failure}.
 */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUsage(String message) {
    super(message);
  }
}
