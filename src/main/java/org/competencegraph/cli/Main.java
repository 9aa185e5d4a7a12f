package org.competencegraph.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.competencegraph.export.Profile;
import org.competencegraph.export.Profiles;
import org.competencegraph.harvest.BaseUrl;
import org.competencegraph.model.MappingState;
import org.competencegraph.query.Target;
import org.competencegraph.query.WrongLimit;
import org.competencegraph.rdf.Iris;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.store.AnswerFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "competence-graph",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Flemish professional qualifications, Competent and ESCO in one graph.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  competence-graph serve                      the sample, on http://localhost:3330",
      "  competence-graph build --data my-folder     your own documents",
      "  competence-graph show BK-0351-3",
      "  competence-graph COMMAND --help             options and examples of a command",
      "",
      "Exit codes: 0 done, 1 done with error findings, 2 wrong usage, 3 failed."
    })
public final class Main implements Runnable {

  private static final String JSON_LINES = "jsonl";
  private static final String STREAMS = "; jsonl is for map, which streams";

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs one command, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    int code;
    try {
      code = run(console, arguments);
    } catch (Error e) {
      // The last place before the user, who cannot read a stack trace.
      console.err().println("error: " + Failures.message(e));
      code = ExitCode.FAILED;
    }
    System.exit(code);
  }

  /** Runs one command, and returns its exit code. */
  static int run(Console console, String... arguments) {
    CommandLine program = new CommandLine(new Main());
    COMMANDS.forEach(command -> program.addSubcommand(command.apply(console)));
    program.setOut(new java.io.PrintWriter(console.out(), true));
    program.setErr(new java.io.PrintWriter(console.err(), true));
    // @FILE is ours, in sparql, gap and match.
    program.setExpandAtFiles(false);
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setUsageHelpAutoWidth(true);
    program.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.outIsTerminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    program.registerConverter(Iris.class, Main::iris);
    program.registerConverter(Profile.class, Main::profile);
    program.registerConverter(LocalDate.class, Main::date);
    program.registerConverter(BaseUrl.class, Main::register);
    program.registerConverter(Format.class, Main::format);
    program.registerConverter(
        StreamFormat.class, id -> oneOf(StreamFormat.values(), "formats", id, ""));
    program.registerConverter(RdfSyntax.class, id -> oneOf(RdfSyntax.values(), "syntaxes", id, ""));
    program.registerConverter(
        MappingState.class, id -> oneOf(MappingState.values(), "states", id, ""));
    program.registerConverter(
        AnswerFormat.class, id -> oneOf(AnswerFormat.values(), "formats", id, ""));
    program.registerConverter(Target.class, Main::target);
    program.setParameterExceptionHandler((e, given) -> wrongUsage(e, console));
    program.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
    int code = program.execute(arguments);
    return console.flush().map(lost -> unwritten(lost, code, console)).orElse(code);
  }

  private static final List<Function<Console, Object>> COMMANDS =
      List.of(
          ConvertCommand::new,
          HarvestCommand::new,
          BuildCommand::new,
          ServeCommand::new,
          ShowCommand::new,
          SearchCommand::new,
          MapCommand::new,
          RelatedCommand::new,
          GapCommand::new,
          MatchCommand::new,
          DiffCommand::new,
          QueryCommand::new,
          SparqlCommand::new,
          ExportCommand::new,
          MappingsCommand::with,
          EvaluateCommand::new,
          VerifyCommand::new);

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? One of those below.");
  }

  private static int wrongUsage(ParameterException e, Console console) {
    CommandLine command = e.getCommandLine();
    console.err().println("error: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      if (command.getParent() == null) {
        command.usage(console.err());
      } else {
        console.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
      }
    }
    return ExitCode.USAGE;
  }

  private static Profile profile(String id) {
    return Profiles.named(id)
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "profiles are "
                        + String.join(", ", Profiles.all().stream().map(Profile::id).toList())
                        + ", not \""
                        + id
                        + "\""));
  }

  private static Format format(String id) {
    return oneOf(Format.values(), "formats", id, JSON_LINES.equalsIgnoreCase(id) ? STREAMS : "");
  }

  /** A constant by its name in any case; where there is none, the message has them all. */
  private static <E extends Enum<E>> E oneOf(E[] all, String what, String id, String hint) {
    List<String> names =
        Arrays.stream(all).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    what
                        + " are "
                        + String.join(", ", names.subList(0, names.size() - 1))
                        + " and "
                        + names.getLast()
                        + ", not \""
                        + id
                        + "\""
                        + hint));
  }

  private static Target target(String id) {
    return Target.of(id)
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "targets are competent1, competent2, competent (both) and esco, not \""
                        + id
                        + "\""));
  }

  private static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.TypeConversionException(e.getMessage());
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException(
          "dates are written as 2026-01-31, not \"" + text + "\"");
    }
  }

  private static BaseUrl register(String url) {
    try {
      return BaseUrl.of(url);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.TypeConversionException(e.getMessage());
    }
  }

  /** An answer that was cut is none; a command that failed has said why. */
  private static int unwritten(IOException e, int code, Console console) {
    if (code == ExitCode.DONE || code == ExitCode.FINDINGS) {
      console
          .err()
          .println(
              "error: the output could not be written ("
                  + Failures.message(e)
                  + "); is the disk full? Make room, or write elsewhere");
      return ExitCode.FAILED;
    }
    return code;
  }

  private static int failed(Exception e, Console console) {
    console.err().println("error: " + Failures.message(e));
    return e instanceof WrongUsage || e instanceof WrongLimit ? ExitCode.USAGE : ExitCode.FAILED;
  }
}
