package org.competencegraph.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Arrays in a file that is mapped: each its length, then its numbers, most significant byte first;
 * first a magic number and a version, and the magic number again at the end.
 */
public final class MappedFile {

  private static final int BUFFER = 1 << 16;

  private final ByteBuffer bytes;
  private final Path path;

  private MappedFile(Path path, ByteBuffer bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** An array to be written. */
  public sealed interface Array {
    /** Of 32-bit numbers. */
    record Ints(IntBuffer numbers) implements Array {}

    /** Of bytes. */
    record Bytes(ByteBuffer bytes) implements Array {}

    /** Of 64-bit numbers. */
    record Longs(LongBuffer numbers) implements Array {}

    /** Of 32-bit numbers with a fraction. */
    record Floats(FloatBuffer numbers) implements Array {}
  }

  /**
   * Writes arrays, in this order.
   *
   * @param path of a file that is not there
   */
  public static void write(Path path, int magic, int version, List<Array> arrays)
      throws IOException {
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer out = ByteBuffer.allocate(BUFFER);
      out.putInt(magic).putInt(version);
      for (Array array : arrays) {
        switch (array) {
          case Array.Ints ints -> {
            room(out, file).putInt(ints.numbers().limit());
            for (int i = 0; i < ints.numbers().limit(); i++) {
              room(out, file).putInt(ints.numbers().get(i));
            }
          }
          case Array.Bytes each -> {
            room(out, file).putInt(each.bytes().limit());
            flush(out, file);
            flushAll(each.bytes().duplicate(), file);
          }
          case Array.Longs longs -> {
            room(out, file).putInt(longs.numbers().limit());
            for (int i = 0; i < longs.numbers().limit(); i++) {
              room(out, file).putLong(longs.numbers().get(i));
            }
          }
          case Array.Floats floats -> {
            room(out, file).putInt(floats.numbers().limit());
            for (int i = 0; i < floats.numbers().limit(); i++) {
              room(out, file).putFloat(floats.numbers().get(i));
            }
          }
        }
      }
      room(out, file).putInt(magic);
      flush(out, file);
    }
  }

  private static ByteBuffer room(ByteBuffer out, FileChannel file) throws IOException {
    if (out.remaining() < Long.BYTES) {
      flush(out, file);
    }
    return out;
  }

  private static void flush(ByteBuffer out, FileChannel file) throws IOException {
    flushAll(out.flip(), file);
    out.clear();
  }

  private static void flushAll(ByteBuffer out, FileChannel file) throws IOException {
    while (out.hasRemaining()) {
      file.write(out);
    }
  }

  /**
   * Opens a file, to be read array by array.
   *
   * @throws IOException if there is none, or one of another version, or a damaged one, with what to
   *     do
   */
  public static MappedFile open(Path path, int magic, int version) throws IOException {
    if (Files.notExists(path)) {
      throw new IOException(path + " is missing; build the graph anew");
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE || channel.size() < 3 * Integer.BYTES) {
        throw damaged(path);
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (bytes.getInt() != magic || bytes.getInt(bytes.limit() - Integer.BYTES) != magic) {
        throw damaged(path);
      }
      if (bytes.getInt() != version) {
        throw ofAnotherVersion(path);
      }
      return new MappedFile(path, bytes);
    }
  }

  /** The next array, of 32-bit numbers. */
  public IntBuffer ints() throws IOException {
    return next(Integer.BYTES).asIntBuffer();
  }

  /** The next array, of bytes. */
  public ByteBuffer bytes() throws IOException {
    return next(1);
  }

  /** The next array, of 64-bit numbers. */
  public LongBuffer longs() throws IOException {
    return next(Long.BYTES).asLongBuffer();
  }

  /** The next array, of 32-bit numbers with a fraction. */
  public FloatBuffer floats() throws IOException {
    return next(Float.BYTES).asFloatBuffer();
  }

  /** That a file is not as it was written, with what to do. */
  public static IOException damaged(Path path) {
    return new IOException(path + " is damaged; build the graph anew, or verify says what else is");
  }

  /** That a file was written by another version, with what to do. */
  public static IOException ofAnotherVersion(Path path) {
    return new IOException(
        path + " was made by another version of this program; build the graph anew");
  }

  private ByteBuffer next(int size) throws IOException {
    int length = bytes.remaining() < 2 * Integer.BYTES ? -1 : bytes.getInt();
    if (length < 0 || (long) length * size > bytes.remaining() - Integer.BYTES) {
      throw damaged(path);
    }
    ByteBuffer array = bytes.slice(bytes.position(), length * size);
    bytes.position(bytes.position() + length * size);
    return array;
  }
}
