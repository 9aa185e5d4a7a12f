package org.competencegraph.query;

/** A limit is less than can be asked for; the message says what can be. */
public final class WrongLimit extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private WrongLimit(int least, int limit) {
    super("a limit is " + least + " or more, not " + limit);
  }

  /**
   * The limit itself, where it is one.
   *
   * @throws WrongLimit if it is less than the least
   */
  public static int check(int least, int limit) {
    if (limit < least) {
      throw new WrongLimit(least, limit);
    }
    return limit;
  }
}
