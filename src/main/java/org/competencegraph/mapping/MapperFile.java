package org.competencegraph.mapping;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import org.competencegraph.files.MappedFile;

/** The file of a mapper: arrays, one after the other, in the order of {@link MapperWriting}. */
final class MapperFile {

  private static final int MAGIC = 0x43474D50;
  private static final int VERSION = 13;

  private MapperFile() {}

  static void write(Path directory, Mapper mapper) throws IOException {
    MappedFile.write(
        Mapper.file(directory, mapper.knowledge().scheme()),
        MAGIC,
        VERSION,
        new MapperWriting().of(mapper));
  }

  static Mapper read(Path directory, Scheme scheme) throws IOException {
    Path path = Mapper.file(directory, scheme);
    try {
      return new MapperReading(MappedFile.open(path, MAGIC, VERSION), scheme).mapper();
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | NegativeArraySizeException e) {
      throw new IOException(MappedFile.damaged(path).getMessage(), e);
    }
  }
}
