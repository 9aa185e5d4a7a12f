package org.competencegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.competencegraph.export.Choices;
import org.competencegraph.export.Exported;
import org.competencegraph.export.GraphExport;
import org.competencegraph.export.Profile;
import org.competencegraph.export.Profiles;
import org.competencegraph.files.WholeFile;
import org.competencegraph.model.Finding;
import org.competencegraph.model.MappingState;
import org.competencegraph.model.Place;
import org.competencegraph.rdf.RdfSyntax;
import org.competencegraph.validate.ShapeCheck;
import org.competencegraph.validate.SkosRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The graph as a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write the graph, or one profile of it, as RDF.",
    description = {
      "",
      "Writes what the current snapshot was loaded from: documents, vocabularies, mappings and ontology, each in its named graph; or"
          + " one part of it in the terms of others. The same snapshot gives the same bytes.",
      "",
      "A profile has only what its readers know. What ELM demands and no document states is not made up: such a qualification is left"
          + " out, with a finding. What is exported is always held against the project's own shapes of ELM (docs/elm.md), and against"
          + " yours by --shapes, the rules of SKOS by --check (docs/skos.md)."
    },
    footer = {
      "",
      "Examples:",
      "  competence-graph export --to nquads --out graph.nq",
      "  competence-graph export --profile skos --check --to turtle --out concepts.ttl",
      "  competence-graph export --profile elm --isced-f 0416 --shapes LOQ-constraints.ttl --to turtle"
    })
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = "--to",
      paramLabel = "SYNTAX",
      description = "trig (default), nquads, turtle, ntriples, jsonld or rdfxml.",
      defaultValue = "trig")
  private RdfSyntax syntax;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "full (default): all of it; elm: qualifications and learning outcomes, in terms of the European Learning Model alone; skos:"
              + " the concepts of documents and vocabularies, and mappings as direct statements, in SKOS alone.",
      defaultValue = "full")
  private Profile profile;

  @Option(
      names = "--with",
      paramLabel = "STATE",
      split = ",",
      description =
          "Take these mappings for statements too, in elm and skos: suggested. Those that are published, reviewed or derived are"
              + " taken anyway.")
  private List<MappingState> with = List.of();

  @Option(
      names = "--isced-f",
      paramLabel = "CODE",
      description =
          "The field of study, 2 to 4 digits of ISCED-F 2013, of qualifications in elm whose documents state none.")
  private String field;

  @Option(
      names = "--shapes",
      paramLabel = "FILE",
      description = "SHACL shapes to hold what is exported against; more than one is fine.")
  private List<Path> shapes = List.of();

  @Option(
      names = "--check",
      description =
          "Hold the concepts that are exported, in full and skos, against the integrity rules of SKOS.")
  private boolean check;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private Path out;

  @Mixin private GraphOption graph;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    checkThatAllIsOfUse();
    if (out != null) {
      WholeFile.checkPlace(out);
    }
    List<ShapeCheck> given = new ArrayList<>();
    for (Path file : shapes) {
      given.add(ShapeCheck.read(file));
    }
    Exported exported = GraphExport.of(graph.snapshot().rdfFiles()).of(profile, choices());
    List<Finding> findings = new ArrayList<>(exported.findings());
    findings.addAll(findings(exported, given));
    write(exported);
    console.print(findings);
    return findings.stream().anyMatch(Finding::needsMending) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** An option that does nothing would make a user believe that it did. */
  private void checkThatAllIsOfUse() {
    checkUse("--with", !with.isEmpty(), Choices.Part.STATES);
    checkUse("--isced-f", field != null, Choices.Part.FIELD);
    checkUse("--check", check, Choices.Part.RULES);
  }

  private void checkUse(String option, boolean isGiven, Choices.Part part) {
    if (isGiven && !profile.takes().contains(part)) {
      throw new WrongUsage(
          option
              + " does nothing in the profile "
              + profile.id()
              + "; it belongs to --profile "
              + Profiles.all().stream()
                  .filter(each -> each.takes().contains(part))
                  .map(Profile::id)
                  .collect(Collectors.joining(" or ")));
    }
  }

  private Choices choices() {
    if (field != null && !field.matches("\\d{2,4}")) {
      throw new WrongUsage(
          "a field of ISCED-F has 2 to 4 digits, such as 0416, not \"" + field + "\"");
    }
    Set<MappingState> states = EnumSet.copyOf(Choices.usual().states());
    states.addAll(with);
    return new Choices(states, Optional.ofNullable(field));
  }

  private List<Finding> findings(Exported exported, List<ShapeCheck> given) {
    List<Finding> findings = new ArrayList<>();
    Place place = Place.whole("profile " + profile.id());
    profile
        .shapes()
        .map(ShapeCheck::own)
        .ifPresent(own -> findings.addAll(own.check(exported.statements(), place)));
    for (int i = 0; i < given.size(); i++) {
      Place file = Place.whole(shapes.get(i).toString());
      findings.addAll(given.get(i).check(exported.statements(), file));
    }
    if (check) {
      findings.addAll(SkosRules.load().check(exported.statements()));
    }
    return findings;
  }

  private void write(Exported exported) throws IOException {
    if (out != null) {
      WholeFile.write(out, stream -> syntax.write(exported.statements(), stream));
      return;
    }
    OutputStream buffered = new BufferedOutputStream(console.bytes());
    syntax.write(exported.statements(), buffered);
    buffered.flush();
  }
}
