package org.competencegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.competencegraph.model.Finding;

/**
 * Where a command prints: answers to standard output, all else to standard error. Both are UTF-8
 * whatever the machine's locale, and colour is for terminals alone.
 */
final class Console {

  private final InputStream in;
  private final WatchedOutput written;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminals terminals;

  private Console(InputStream in, OutputStream out, OutputStream err, Terminals terminals) {
    this.in = in;
    this.written = new WatchedOutput(out);
    this.out = new PrintStream(written, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminals = terminals;
  }

  /** Which streams are a terminal. */
  record Terminals(boolean in, boolean out, boolean err) {}

  /**
   * The console of this process. The launcher tells in properties what is a terminal: Java knows
   * only of all at once.
   */
  static Console ofProcess() {
    return new Console(
        System.in,
        new java.io.FileOutputStream(java.io.FileDescriptor.out),
        new java.io.FileOutputStream(java.io.FileDescriptor.err),
        new Terminals(isTerminal("in"), isTerminal("out"), isTerminal("err")));
  }

  /** A console that prints somewhere else. */
  static Console of(OutputStream out, OutputStream err, boolean terminal) {
    return of(InputStream.nullInputStream(), out, err, new Terminals(terminal, terminal, terminal));
  }

  /** A console that reads and prints somewhere else. */
  static Console of(InputStream in, OutputStream out, OutputStream err, Terminals terminals) {
    return new Console(in, out, err, terminals);
  }

  private static boolean isTerminal(String stream) {
    return Boolean.getBoolean("competencegraph." + stream + ".terminal");
  }

  /** What is given on standard input. */
  InputStream in() {
    return in;
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
    return terminals.out() ? Integer.getInteger("competencegraph.columns", 0) : 0;
  }

  boolean inIsTerminal() {
    return terminals.in();
  }

  boolean outIsTerminal() {
    return terminals.out();
  }

  boolean errIsTerminal() {
    return terminals.err();
  }

  /** Prints findings, see {@link ShownFindings}, then how many there are. */
  void print(List<Finding> findings) {
    ShownFindings shown = new ShownFindings(this);
    findings.forEach(shown::add);
    shown.end();
    long errors = count(findings, Finding.Severity.ERROR);
    long warnings = count(findings, Finding.Severity.WARNING);
    if (errors + warnings > 0) {
      err.println(counted(errors, "error") + ", " + counted(warnings, "warning"));
    }
  }

  /** Prints one finding, for a command that finds while it goes. */
  void print(Finding finding) {
    err.println(coloured(finding));
  }

  private static long count(List<Finding> findings, Finding.Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private String coloured(Finding finding) {
    if (!terminals.err()) {
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

  /**
   * Writes what is still to be written, and tells why some of it is lost; empty where all is there,
   * or its reader has left.
   */
  Optional<IOException> flush() {
    out.flush();
    return written.fault();
  }
}
