package org.competencegraph.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the jar has it. */
final class Version implements IVersionProvider {

  /** The version, or "development" when run from class folders. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"competence-graph " + number(), "Java " + Runtime.version()};
  }
}
