package org.competencegraph.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Writes a file that {@link MappedFile} opens: a magic number, a version, any numbers and bytes,
 * and the seal. All numbers have their most significant byte first. For one thread.
 */
public final class MappedFileWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final int magic;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer out = ByteBuffer.allocate(BUFFER);

  private MappedFileWriter(FileChannel file, int magic) {
    this.file = file;
    this.magic = magic;
  }

  /**
   * Begins a file.
   *
   * @param path of a file that is not there
   * @param magic what tells this kind of file from others
   * @param version of what is written
   */
  public static MappedFileWriter begin(Path path, int magic, int version) throws IOException {
    FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    MappedFileWriter writer = new MappedFileWriter(file, magic);
    writer.out.putInt(magic).putInt(version);
    return writer;
  }

  /** Writes a 32-bit number. */
  public void put(int number) throws IOException {
    room().putInt(number);
  }

  /** Writes a 64-bit number. */
  public void put(long number) throws IOException {
    room().putLong(number);
  }

  /** Writes a 32-bit number with a fraction. */
  public void put(float number) throws IOException {
    room().putFloat(number);
  }

  /** Writes all bytes up to the limit, which stay as they are. */
  public void put(ByteBuffer bytes) throws IOException {
    if (bytes.limit() <= out.remaining()) {
      out.put(bytes.duplicate().rewind());
      return;
    }
    flush();
    write(bytes.duplicate().rewind());
  }

  /** Writes the seal: a file without it is not taken for whole. */
  public void seal() throws IOException {
    flush();
    out.putInt((int) checksum.getValue()).putInt(magic);
    flush();
  }

  private ByteBuffer room() throws IOException {
    if (out.remaining() < Long.BYTES) {
      flush();
    }
    return out;
  }

  private void flush() throws IOException {
    write(out.flip());
    out.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    checksum.update(bytes.duplicate());
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
