package org.competencegraph.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * The files that a user's paths stand for.
 *
 * @param paths as they were given; none where nothing was
 */
public record Input(List<Path> paths, List<Path> files, List<Finding> findings) {

  /** Copies the lists. */
  public Input {
    paths = List.copyOf(paths);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * Lists the files: those given, and those in the folders given, at any depth, in the order of
   * their names. In a folder, README files and names that start with a dot are passed over, and
   * links that lead out of it are not followed.
   *
   * @return the files, with a finding for each path that is not there
   */
  public static Input of(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        FolderWalk walk = FolderWalk.of(path);
        files.addAll(walk.files());
        findings.addAll(walk.findings());
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        findings.add(
            Finding.error(
                "file-missing",
                Place.whole(path.toString()),
                "there is no such file; check its name"));
      }
    }
    return new Input(paths, files, findings);
  }

  /** Whether a file or folder of this name is none of a user's documents. */
  static boolean isPassedOver(String name) {
    return name.startsWith(".") || name.toUpperCase(Locale.ROOT).startsWith("README");
  }

  static Finding unreadable(Path file, IOException e) {
    return Finding.error(
        "file-unreadable",
        Place.whole(file.toString()),
        "the file cannot be read ("
            + e.getClass().getSimpleName()
            + "); check that it is a file and that you may read it");
  }
}
