package org.competencegraph.vocabulary;

import org.competencegraph.model.CompetentCode;

/** Things with IRIs that are nobody's. */
final class ExampleThings implements MappedThings {

  @Override
  public String competent(CompetentCode code) {
    return "https://c.example/" + code.notation();
  }

  @Override
  public String appellation(String number) {
    return "https://r.example/" + number;
  }
}
