package org.competencegraph.query;

/**
 * A name does not mean one thing of the graph: nothing has it, several things do, or it is that of
 * all versions of a qualification where one is asked for. The message says what looks like it, or
 * which things they are.
 */
public final class UnclearName extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private static final int MOST_SHOWN = 100;

  private final String name;

  /**
   * @param what is to be said of the name
   */
  UnclearName(String name, String what) {
    super("\"" + shown(name) + "\" " + what);
    this.name = name;
  }

  /** The beginning of a text of any length, on one line and without what steers a terminal. */
  private static String shown(String text) {
    String beginning =
        text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN).strip() + "…";
    return beginning.replaceAll("\\p{Cntrl}|[\\u0080-\\u009F]", "�");
  }

  /** As it was given. */
  public String name() {
    return name;
  }
}
