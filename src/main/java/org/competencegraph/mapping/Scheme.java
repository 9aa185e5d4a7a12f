package org.competencegraph.mapping;

/** Whose codes a mapper answers with. */
public enum Scheme {
  /** Competent of VDAB, versions 1 and 2, by their notations; with French labels. */
  COMPETENT("mapper.index", "fr"),
  /** ESCO, occupations and skills, by their IRIs; with English labels. */
  ESCO("mapper-esco.index", "en");

  private final String file;
  private final String otherLanguage;

  Scheme(String file, String otherLanguage) {
    this.file = file;
    this.otherLanguage = otherLanguage;
  }

  /** The name of the file of its mapper. */
  String file() {
    return file;
  }

  /** The language of labels beside Dutch. */
  String otherLanguage() {
    return otherLanguage;
  }
}
