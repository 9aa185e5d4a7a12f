package org.competencegraph.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.competencegraph.rdf.CG;
import org.competencegraph.rdf.Terms.Esco;
import org.competencegraph.text.Words;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Gathers from an index the labels and notations of things. */
final class LabelTableBuilder {

  private static final List<IRI> LABELS =
      List.of(DCTERMS.TITLE, SKOS.PREF_LABEL, SKOS.ALT_LABEL, SKOS.NOTATION);

  /** What matters most is last; what is none of these is not proposed. */
  private static final List<List<IRI>> CLASSES =
      List.of(
          List.of(SKOS.CONCEPT),
          List.of(Esco.MEMBER_CONCEPT),
          List.of(CG.SUBJECT),
          List.of(CG.KNOWLEDGE),
          List.of(CG.ACTIVITY),
          List.of(CG.COMPETENCE),
          CG.COMPETENT_CLASSES,
          List.of(CG.TRAINING_PLAN),
          List.of(CG.QUALIFICATION_SERIES),
          List.of(CG.QUALIFICATION));

  private static final int USAGE_BITS = 20;
  private static final int LONGEST = 300;

  private record Entry(byte[] words, int thing, int literal, int rank) {}

  private final GraphIndex index;
  private final int[] priorities;
  private final List<Entry> entries = new ArrayList<>();

  private LabelTableBuilder(GraphIndex index) {
    this.index = index;
    this.priorities = new int[index.terms()];
    OptionalInt type = index.iri(RDF.TYPE.stringValue());
    if (type.isPresent()) {
      for (int priority = 1; priority <= CLASSES.size(); priority++) {
        for (IRI each : CLASSES.get(priority - 1)) {
          prefer(type.getAsInt(), each, priority);
        }
      }
      LABELS.forEach(this::add);
    }
  }

  /** Writes them. */
  static void write(GraphIndex index, Path directory) throws IOException {
    new LabelTableBuilder(index).write(directory);
  }

  private void prefer(int type, IRI each, int priority) {
    index
        .iri(each.stringValue())
        .ifPresent(
            id -> Arrays.stream(index.subjects(type, id)).forEach(n -> priorities[n] = priority));
  }

  private void add(IRI label) {
    index.iri(label.stringValue()).ifPresent(id -> index.forEach(id, this::add));
  }

  private void add(int thing, int literal) {
    String text = index.textOf(literal);
    if (priorities[thing] > 0 && text.length() <= LONGEST) {
      byte[] words = Words.joined(text).getBytes(StandardCharsets.UTF_8);
      int usage = Math.min((1 << USAGE_BITS) - 1, index.degree(thing));
      if (words.length > 0) {
        entries.add(new Entry(words, thing, literal, (priorities[thing] << USAGE_BITS) + usage));
      }
    }
  }

  private void write(Path directory) throws IOException {
    entries.sort(
        Comparator.comparing(Entry::words, Arrays::compareUnsigned)
            .thenComparing(Comparator.comparingInt(Entry::rank).reversed())
            .thenComparingInt(Entry::thing)
            .thenComparingInt(Entry::literal));
    int[] offsets = new int[entries.size() + 1];
    for (int i = 0; i < entries.size(); i++) {
      offsets[i + 1] = Math.addExact(offsets[i], entries.get(i).words().length);
    }
    ByteBuffer bytes = ByteBuffer.allocate(offsets[entries.size()]);
    entries.forEach(each -> bytes.put(each.words()));
    LabelTable.write(
        directory,
        IntBuffer.wrap(offsets),
        bytes.flip(),
        IntBuffer.wrap(entries.stream().mapToInt(Entry::thing).toArray()),
        IntBuffer.wrap(entries.stream().mapToInt(Entry::literal).toArray()),
        IntBuffer.wrap(entries.stream().mapToInt(Entry::rank).toArray()));
  }
}
