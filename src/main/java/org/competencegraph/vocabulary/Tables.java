package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.competencegraph.corpus.Input;
import org.competencegraph.corpus.Unpacker;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Place;

/** All tables of a source, brought together: each concept once, the first time it comes. */
final class Tables<T> {

  private final Function<T, String> code;
  private final Function<T, String> label;
  private final List<TableFile> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, TableReading.Entry<T>> entries = new LinkedHashMap<>();

  private Tables(Function<T, String> code, Function<T, String> label) {
    this.code = code;
    this.label = label;
  }

  static <T> Vocabulary<T> read(
      Input input, TableReader<T> reader, Function<T, String> code, Function<T, String> label) {
    Tables<T> tables = new Tables<>(code, label);
    tables.findings.addAll(input.findings());
    tables.take(
        input.files().parallelStream()
            .map(file -> Unpacker.unpack(file, reader))
            .flatMap(List::stream)
            .toList());
    if (tables.entries.isEmpty() && !input.paths().isEmpty()) {
      tables.findings.add(
          Finding.error(
              "catalogue-empty",
              Place.whole(input.paths().getFirst().toString()),
              "nothing of this vocabulary is in what was given; see that it is for this option"));
    }
    return new Vocabulary<>(
        tables.entries.values().stream().map(TableReading.Entry::concept).toList(),
        tables.files,
        tables.findings);
  }

  private void take(List<TableReading<T>> given) {
    List<TableReading<T>> readings = distinct(given);
    readings.forEach(reading -> files.add(reading.file()));
    List<RowFindings> repeated =
        readings.stream().map(reading -> new RowFindings(reading.file().place())).toList();
    IntStream.range(0, readings.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> readings.get(i).rank()))
        .forEach(i -> take(readings.get(i), repeated.get(i)));
    for (int i = 0; i < readings.size(); i++) {
      findings.addAll(readings.get(i).findings());
      findings.addAll(repeated.get(i).all());
    }
  }

  /** The same table twice, under two names, is one. */
  private List<TableReading<T>> distinct(List<TableReading<T>> readings) {
    Map<String, TableReading<T>> byHash = new HashMap<>();
    List<TableReading<T>> distinct = new ArrayList<>();
    for (TableReading<T> reading : readings) {
      String sha256 = reading.file().source().sha256();
      TableReading<T> first = sha256.isEmpty() ? null : byHash.putIfAbsent(sha256, reading);
      if (first == null) {
        distinct.add(reading);
      } else {
        distinct.add(
            TableReading.without(
                reading.file(),
                TableFile.Status.LEFT,
                Finding.info(
                    "document-repeated",
                    Place.whole(reading.file().place()),
                    "has the same bytes as " + first.file().place() + "; it counts once")));
      }
    }
    return distinct;
  }

  private void take(TableReading<T> reading, RowFindings repeated) {
    for (TableReading.Entry<T> entry : reading.entries()) {
      TableReading.Entry<T> first = entries.putIfAbsent(code.apply(entry.concept()), entry);
      if (first != null) {
        repeat(entry, first, repeated);
      }
    }
  }

  private void repeat(
      TableReading.Entry<T> entry, TableReading.Entry<T> first, RowFindings repeated) {
    boolean isSame = entry.concept().equals(first.concept());
    boolean isOfAnother = !entry.place().document().equals(first.place().document());
    if (isSame && isOfAnother) {
      return;
    }
    String what = code.apply(entry.concept()) + " stands in " + first.place() + " too";
    repeated.add(
        isSame
            ? Finding.info(
                "catalogue-code-repeated",
                entry.place(),
                what + ", in the same words; it counts once")
            : Finding.warning(
                "catalogue-code-repeated",
                entry.place(),
                what
                    + ", as "
                    + Row.quote(label.apply(first.concept()))
                    + ", which is taken; here it is "
                    + Row.quote(label.apply(entry.concept()))));
  }
}
