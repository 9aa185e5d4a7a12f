package org.competencegraph.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which only so many bytes are read until it is let go. The list of files in a zip can be
 * as long as the zip, and a library makes an object of each before anybody can count them.
 */
final class MeteredChannel implements SeekableByteChannel {

  private final SeekableByteChannel channel;
  private long left;

  MeteredChannel(SeekableByteChannel channel, long most) {
    this.channel = channel;
    this.left = most;
  }

  boolean isSpent() {
    return left < 0;
  }

  void letGo() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    left -= buffer.remaining();
    if (isSpent()) {
      throw new IOException("more was read than may be");
    }
    return channel.read(buffer);
  }

  @Override
  public int write(ByteBuffer buffer) {
    throw new UnsupportedOperationException("archives are only read");
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new UnsupportedOperationException("archives are only read");
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  /** Leaves the file open for whoever opened it: where a library gives up, others may go on. */
  @Override
  public void close() {}
}
