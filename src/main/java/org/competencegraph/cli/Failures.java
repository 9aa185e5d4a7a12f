package org.competencegraph.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** What an exception means to somebody who cannot read a stack trace. */
final class Failures {

  private Failures() {}

  static String message(Throwable e) {
    if (isLackOfMemory(e)) {
      return "there is too little memory; COMPETENCE_GRAPH_OPTS=-Xmx8g gives more";
    }
    return switch (e) {
      case Failure failure -> failure.getMessage();
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder";
      case AccessDeniedException denied -> denied.getFile() + ": you may not read or write this";
      case FileAlreadyExistsException there -> there.getFile() + ": is there already";
      default ->
          e.getMessage() == null || e.getMessage().isBlank()
              ? e.getClass().getSimpleName()
              : e.getMessage();
    };
  }

  /** With less than this, even classes cannot be set up. */
  private static final long TINY_HEAP = 64L << 20;

  /**
   * Libraries wrap what ended a thread of theirs; and a class whose setting up ended for lack of
   * memory is from then on said to be undefined, without a reason.
   */
  private static boolean isLackOfMemory(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || cause instanceof NoClassDefFoundError
              && Runtime.getRuntime().maxMemory() < TINY_HEAP) {
        return true;
      }
    }
    return false;
  }
}
