package org.competencegraph.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A message of Protocol Buffers in the making, field by field. */
public final class ProtobufMessage {

  private static final int VARINT = 0;
  private static final int LENGTH = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Adds a whole number, 0 or more. */
  public ProtobufMessage with(int field, long number) {
    varint((long) field << 3 | VARINT);
    varint(number);
    return this;
  }

  /** Adds a text. */
  public ProtobufMessage with(int field, String text) {
    return with(field, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a message. */
  public ProtobufMessage with(int field, ProtobufMessage message) {
    return with(field, message.bytes());
  }

  /** Adds bytes. */
  public ProtobufMessage with(int field, byte[] value) {
    varint((long) field << 3 | LENGTH);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  private void varint(long number) {
    long rest = number;
    for (; rest > 0x7F; rest >>>= 7) {
      out.write((int) (rest & 0x7F | 0x80));
    }
    out.write((int) rest);
  }

  /** All fields so far. */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
