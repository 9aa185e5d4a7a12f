package org.competencegraph.align;

import org.competencegraph.model.CompetentCode;

/** What a competence can be aligned with. */
public sealed interface AlignmentObject permits Outcome, AlignmentObject.Code {

  /** A concept of Competent. */
  record Code(CompetentCode code) implements AlignmentObject {}
}
