package org.competencegraph.mapping;

/** Whose codes a mapper answers with. */
public enum Scheme {
  /** Competent of VDAB, versions 1 and 2, by their notations; with French labels. */
  COMPETENT("mapper.index", "fr", 100),
  /** ESCO, occupations and skills, by their IRIs; with English labels. */
  ESCO("mapper-esco.index", "en", 250);

  private final String file;
  private final String otherLanguage;
  private final int meant;

  Scheme(String file, String otherLanguage, int meant) {
    this.file = file;
    this.otherLanguage = otherLanguage;
    this.meant = meant;
  }

  /** The name of the file of its mapper. */
  String file() {
    return file;
  }

  /** The language of labels beside Dutch. */
  String otherLanguage() {
    return otherLanguage;
  }

  /**
   * So many codes of a half, the first by the weights chosen by hand, may be meant. Competent loses
   * nothing by a hundred, and a text is answered sooner; occupations are found further down. What
   * was tried is told in docs/mapping.md.
   */
  int meant() {
    return meant;
  }
}
