package org.competencegraph.cli;

import picocli.CommandLine.Option;

/** The option of every reading command. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, json or csv (default: table on a terminal, json in a pipe).")
  private Format format;

  /** What the user asked for, or what fits where the output goes. */
  Format on(Console console) {
    if (format != null) {
      return format;
    }
    return console.outIsTerminal() ? Format.TABLE : Format.JSON;
  }
}
