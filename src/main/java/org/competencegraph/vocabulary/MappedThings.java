package org.competencegraph.vocabulary;

import org.competencegraph.model.CompetentCode;

/** The IRIs of what published tables map. */
public interface MappedThings {

  /** The IRI of a concept of Competent. */
  String competent(CompetentCode code);

  /** The IRI of a job title of ROME, by its number. */
  String appellation(String number);
}
