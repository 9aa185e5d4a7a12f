package org.competencegraph.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What an analyzer makes of a literal, held by itself: a stream of Lucene's belongs to the thread
 * that takes the text apart, and another one writes the index.
 *
 * @param forms of the words, in order: each as it is written, then what else it is found by
 * @param steps how many places each form is after the one before it: 0 where it is of the same word
 */
record LiteralWords(List<String> forms, int[] steps) {

  static LiteralWords of(String text, Analyzer analyzer) {
    List<String> forms = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    TextAnalyzers.forEach(
        analyzer,
        text,
        (form, step) -> {
          forms.add(form);
          steps.add(step);
        });
    return new LiteralWords(forms, steps.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The words as they are written. */
  List<String> written() {
    List<String> written = new ArrayList<>(forms.size());
    for (int place = 0; place < steps.length; place++) {
      if (steps[place] > 0) {
        written.add(forms.get(place));
      }
    }
    return written;
  }

  /** For the writer of an index, as often as is wanted. */
  TokenStream stream() {
    return new Forms();
  }

  private final class Forms extends TokenStream {

    private final CharTermAttribute form = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;

    @Override
    public boolean incrementToken() {
      if (next == steps.length) {
        return false;
      }
      clearAttributes();
      form.append(forms.get(next));
      step.setPositionIncrement(steps[next]);
      next++;
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
