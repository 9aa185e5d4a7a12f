package org.competencegraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mappings out, checked, and back in. */
@Command(
    name = "mappings",
    mixinStandardHelpOptions = true,
    header = "Exchange and curate mappings in SSSOM: export, check, apply.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    description = {
      "",
      "A mapping set comes out as a table that a spreadsheet opens. Who knows better corrects, denies (predicate_modifier Not) and"
          + " adds rows, and takes out those that were not looked at; check says what is wrong with them, line by line; apply"
          + " brings them in, with reviewer and date, and the next build never overrides them."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph mappings export --set same-title --out same-title.sssom.tsv",
      "  competence-graph mappings check same-title.sssom.tsv",
      "  competence-graph mappings apply same-title.sssom.tsv --reviewer 'A. Reviewer'",
      "  competence-graph build"
    })
final class MappingsCommand implements Runnable {

  @Spec private CommandSpec spec;

  private MappingsCommand() {}

  /** The command with those below it. */
  static CommandLine with(Console console) {
    return new CommandLine(new MappingsCommand())
        .addSubcommand(new MappingsExportCommand(console))
        .addSubcommand(new MappingsCheckCommand(console))
        .addSubcommand(new MappingsApplyCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? export, check or apply.");
  }
}
