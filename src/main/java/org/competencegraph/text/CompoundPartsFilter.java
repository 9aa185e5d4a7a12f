package org.competencegraph.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.CompoundWordTokenFilterBase;

/** Puts the parts of a compound where the compound stands. */
final class CompoundPartsFilter extends CompoundWordTokenFilterBase {

  private final CompoundWords compounds;

  CompoundPartsFilter(TokenStream input, CompoundWords compounds) {
    super(input, null);
    this.compounds = compounds;
  }

  @Override
  protected void decompose() {
    for (CompoundWords.Part part : compounds.parts(termAtt.toString())) {
      tokens.add(new CompoundToken(part.from(), part.to() - part.from()));
    }
  }
}
