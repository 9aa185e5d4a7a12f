package org.competencegraph.model;

import java.util.List;

/** What came of reading a document: a bad one is a value, not an exception, and the run goes on. */
public sealed interface Reading {

  /** What the reader has to say of the document. */
  List<Finding> findings();

  /** A document that was read. */
  record Read(Source source, Content content, List<Finding> findings) implements Reading {
    /** Copies the findings. */
    public Read {
      findings = List.copyOf(findings);
    }
  }

  /** A document that could not be read; the findings say why. */
  record Rejected(List<Finding> findings) implements Reading {
    /** Checks that a reason is given, and copies the findings. */
    public Rejected {
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("A rejection needs a reason");
      }
      findings = List.copyOf(findings);
    }

    /** Rejected for one reason. */
    public static Rejected because(Finding finding) {
      return new Rejected(List.of(finding));
    }
  }
}
