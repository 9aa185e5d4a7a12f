package org.competencegraph.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/**
 * A published index: jena-text opens a writer even to read, and here that writer takes no lock,
 * makes no file and deletes none.
 */
public final class ReadOnlyDirectory extends FilterDirectory {

  private ReadOnlyDirectory(Directory published) {
    super(published);
  }

  /** The index in a directory. */
  public static Directory of(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      // Lucene would make it.
      throw new NoSuchFileException(directory.toString(), null, "there is no text index");
    }
    return new ReadOnlyDirectory(FSDirectory.open(directory, NoLockFactory.INSTANCE));
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    throw refused(name);
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    throw refused(prefix);
  }

  @Override
  public void deleteFile(String name) throws IOException {
    throw refused(name);
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    throw refused(source);
  }

  @Override
  public void sync(Collection<String> names) {
    // Nothing is written.
  }

  @Override
  public void syncMetaData() {
    // Nothing is written.
  }

  private static IOException refused(String name) {
    return new IOException("A published text index is not written to: " + name);
  }
}
