package org.competencegraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.competencegraph.model.Finding;

/**
 * Where a command prints: answers to standard output, all else to standard error. Both are UTF-8
 * whatever the machine's locale, and colour is for terminals alone.
 */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;

  private Console(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {
    this.out = out;
    this.err = err;
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
  }

  /**
   * The console of this process. The launcher tells in two properties what is a terminal: Java
   * knows only of both at once.
   */
  static Console ofProcess() {
    return new Console(
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8),
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal("out"),
        isTerminal("err"));
  }

  /** A console that prints somewhere else. */
  static Console of(OutputStream out, OutputStream err, boolean terminal) {
    return new Console(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal,
        terminal);
  }

  private static boolean isTerminal(String stream) {
    return Boolean.getBoolean("competencegraph." + stream + ".terminal");
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Answers as bytes, buffered by the caller. */
  OutputStream bytes() {
    return out;
  }

  /** The width of the terminal in characters, 0 where there is none or it is not known. */
  int width() {
    return outIsTerminal ? Integer.getInteger("competencegraph.columns", 0) : 0;
  }

  boolean outIsTerminal() {
    return outIsTerminal;
  }

  boolean errIsTerminal() {
    return errIsTerminal;
  }

  /** Prints findings in the form that compilers have, then how many there are. */
  void print(List<Finding> findings) {
    findings.forEach(finding -> err.println(coloured(finding)));
    long errors = count(findings, Finding.Severity.ERROR);
    long warnings = count(findings, Finding.Severity.WARNING);
    if (errors + warnings > 0) {
      err.println(counted(errors, "error") + ", " + counted(warnings, "warning"));
    }
  }

  private static long count(List<Finding> findings, Finding.Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private String coloured(Finding finding) {
    if (!errIsTerminal) {
      return finding.toString();
    }
    String colour =
        switch (finding.severity()) {
          case ERROR -> "31";
          case WARNING -> "33";
          case INFO -> "2";
        };
    return "\u001B[" + colour + "m" + finding + "\u001B[0m";
  }

  void flush() {
    out.flush();
  }
}
