package org.competencegraph.extract;

/**
 * How much is done for one file, counted and not timed: forms that draw forms that draw forms would
 * never end.
 */
final class PdfWork {

  /** Ten times the longest dossier; a book is no document of one qualification. */
  static final int MOST_PAGES = 500;

  /** A dense page has 5,000 letters, and as many operators: enough for 200 of them. */
  private static final int MOST_STEPS = 2_000_000;

  /** The letters of a page are in memory together, with all that is known of each. */
  private static final int MOST_LETTERS = 100_000;

  private int pages;
  private int letters;
  private int steps;

  /** A file that asks for more than a document needs. Unchecked: the library swallows others. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch(String what) {
      super(what);
    }
  }

  void startPage() {
    letters = 0;
    pages++;
    if (pages > MOST_PAGES) {
      throw tooManyPages();
    }
  }

  static TooMuch tooManyPages() {
    return new TooMuch("more than " + MOST_PAGES + " pages");
  }

  /** A letter, for which the file may have put a text of any length. */
  void addLetter(String text) {
    letters += text.length();
    if (letters > MOST_LETTERS) {
      throw new TooMuch("more than " + MOST_LETTERS + " letters on a page");
    }
    add(text.length());
  }

  /** Some steps more: an operator is one, and so is a letter. */
  void add(int more) {
    steps += more;
    if (steps > MOST_STEPS) {
      throw new TooMuch("more than " + MOST_STEPS + " letters and lines on its pages");
    }
  }
}
