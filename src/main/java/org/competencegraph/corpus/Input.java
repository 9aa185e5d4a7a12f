package org.competencegraph.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** The files that a user's paths stand for. */
public record Input(List<Path> files, List<Finding> findings) {

  /** Copies the lists. */
  public Input {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * Lists the files: those given, and those in the folders given, at any depth, in the order of
   * their names. In a folder, README files and names that start with a dot are passed over; links
   * to folders are not followed.
   *
   * @return the files, with a finding for each path that is not there
   */
  public static Input of(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        addFolder(path, files, findings);
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
    return new Input(files, findings);
  }

  private static void addFolder(Path folder, List<Path> files, List<Finding> findings) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(
                Path directory, BasicFileAttributes attributes) {
              return !directory.equals(folder) && isPassedOver(directory)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isPassedOver(file) && Files.isRegularFile(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              findings.add(unreadable(file, e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      findings.add(unreadable(folder, e));
    }
    found.sort(null);
    files.addAll(found);
  }

  private static boolean isPassedOver(Path path) {
    String name = path.getFileName().toString();
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
