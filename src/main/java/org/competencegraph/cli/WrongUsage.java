package org.competencegraph.cli;

/** The user asked for something that there is not; the message says what there is. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUsage(String message) {
    super(message);
  }
}
