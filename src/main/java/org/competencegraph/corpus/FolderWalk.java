package org.competencegraph.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/**
 * The files in a folder, at any depth. A folder that somebody else filled must not make the program
 * read other files, or wait for ever: links are followed to files in it alone, and what is no file
 * is left.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Path real;
  private final List<Path> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private FolderWalk(Path folder, Path real) {
    this.folder = folder;
    this.real = real;
  }

  static FolderWalk of(Path folder) {
    FolderWalk walk = new FolderWalk(folder, folder);
    try {
      // The folder that was given may be a link itself.
      walk = new FolderWalk(folder, folder.toRealPath());
      Files.walkFileTree(walk.real, walk);
    } catch (IOException e) {
      walk.findings.add(Input.unreadable(folder, e));
    }
    walk.files.sort(null);
    return walk;
  }

  List<Path> files() {
    return files;
  }

  List<Finding> findings() {
    return findings;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(real) && isPassedOver(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isPassedOver(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      visitLink(file);
    } else if (attributes.isRegularFile()) {
      files.add(asGiven(file));
    } else {
      findings.add(
          Finding.info(
              "file-special",
              place(file),
              "neither a file nor a folder, but a pipe, a socket or a device; it is not read"));
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder that is linked to within the folder is walked through anyway. */
  private void visitLink(Path link) {
    try {
      Path target = link.toRealPath();
      if (target.startsWith(real) && Files.isRegularFile(target)) {
        files.add(asGiven(link));
      } else if (!target.startsWith(real)) {
        notFollowed(link, "a link out of the folder is not followed; give what it leads to itself");
      }
    } catch (IOException e) {
      notFollowed(link, "a link that leads nowhere, or to itself");
    }
  }

  private void notFollowed(Path link, String message) {
    findings.add(Finding.info("link-not-followed", place(link), message));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    findings.add(Input.unreadable(asGiven(file), e));
    return FileVisitResult.CONTINUE;
  }

  private Path asGiven(Path file) {
    return folder.resolve(real.relativize(file));
  }

  private Place place(Path file) {
    return Place.whole(asGiven(file).toString());
  }

  private static boolean isPassedOver(Path path) {
    return Input.isPassedOver(path.getFileName().toString());
  }
}
