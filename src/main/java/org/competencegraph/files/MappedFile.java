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
import java.util.zip.CRC32C;

/**
 * Arrays in a file that is mapped: each its length, then its numbers, most significant byte first;
 * first a magic number and a version, and at the end the seal: the CRC-32C of all before it, and
 * the magic number again.
 */
public final class MappedFile {

  private static final int HEADER = 2 * Integer.BYTES;
  private static final int SEAL = 2 * Integer.BYTES;

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
    try (MappedFileWriter out = MappedFileWriter.begin(path, magic, version)) {
      for (Array array : arrays) {
        write(array, out);
      }
      out.seal();
    }
  }

  private static void write(Array array, MappedFileWriter out) throws IOException {
    switch (array) {
      case Array.Ints ints -> {
        out.put(ints.numbers().limit());
        for (int i = 0; i < ints.numbers().limit(); i++) {
          out.put(ints.numbers().get(i));
        }
      }
      case Array.Bytes each -> {
        out.put(each.bytes().limit());
        out.put(each.bytes());
      }
      case Array.Longs longs -> {
        out.put(longs.numbers().limit());
        for (int i = 0; i < longs.numbers().limit(); i++) {
          out.put(longs.numbers().get(i));
        }
      }
      case Array.Floats floats -> {
        out.put(floats.numbers().limit());
        for (int i = 0; i < floats.numbers().limit(); i++) {
          out.put(floats.numbers().get(i));
        }
      }
    }
  }

  /**
   * Opens a file, to be read array by array.
   *
   * @throws IOException if there is none, or one of another version, or a damaged one, with what to
   *     do
   */
  public static MappedFile open(Path path, int magic, int version) throws IOException {
    return new MappedFile(path, map(path, magic, version));
  }

  /**
   * Opens a file as bytes, all of which are checked against the seal.
   *
   * @return the whole file, from the position behind the version to the limit before the seal
   * @throws IOException as {@link #open} does
   */
  public static ByteBuffer map(Path path, int magic, int version) throws IOException {
    if (Files.notExists(path)) {
      throw new IOException(path + " is missing; build the graph anew");
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE || channel.size() < HEADER + SEAL) {
        throw damaged(path);
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (bytes.getInt() != magic) {
        throw damaged(path);
      }
      if (bytes.getInt() != version) {
        throw ofAnotherVersion(path);
      }
      if (!isSealed(bytes, magic)) {
        throw damaged(path);
      }
      return bytes.limit(bytes.limit() - SEAL);
    }
  }

  private static boolean isSealed(ByteBuffer bytes, int magic) {
    int seal = bytes.limit() - SEAL;
    if (bytes.getInt(seal + Integer.BYTES) != magic) {
      return false;
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.slice(0, seal));
    return (int) checksum.getValue() == bytes.getInt(seal);
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
    int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
    if (length < 0 || (long) length * size > bytes.remaining()) {
      throw damaged(path);
    }
    ByteBuffer array = bytes.slice(bytes.position(), length * size);
    bytes.position(bytes.position() + length * size);
    return array;
  }
}
