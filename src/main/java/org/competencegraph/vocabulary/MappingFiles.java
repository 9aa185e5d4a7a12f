package org.competencegraph.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.competencegraph.corpus.Input;
import org.competencegraph.corpus.Unpacker;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Place;
import org.competencegraph.model.Sha256;
import org.competencegraph.model.Slot;
import org.competencegraph.model.Source;
import org.competencegraph.sssom.HeaderFile;
import org.competencegraph.vocabulary.MappingReading.Kind;

/** Mapping sets out of files: SSSOM/TSV, VDAB's tables to ESCO and the one from ROME to ESCO. */
public final class MappingFiles {

  /** What the option and the documents in the graph are called. */
  public static final String NAME = "mappings";

  private static final int VERSION_DIGITS = 12;

  private final List<TableFile> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, LoadedSet> sets = new TreeMap<>();

  private MappingFiles() {}

  /** Reads sets; whatever is in the files, this returns. */
  public static LoadedMappings read(Input input, MappedThings things) {
    MappingTaker taker = new MappingTaker(things);
    MappingFiles all = new MappingFiles();
    all.findings.addAll(input.findings());
    List<MappingReading> readings =
        input.files().parallelStream()
            .map(file -> Unpacker.unpack(file, taker))
            .flatMap(List::stream)
            .toList();
    all.takeAll(withHeaders(distinct(readings)));
    if (all.sets.isEmpty() && !input.paths().isEmpty()) {
      all.findings.add(
          Finding.warning(
              "mapping-none",
              Place.whole(input.paths().getFirst().toString()),
              "there is no mapping in what was given; see that it is for this option"));
    }
    return new LoadedMappings(
        all.sets.values().stream().map(MappingFiles::versioned).toList(), all.files, all.findings);
  }

  /** The same file twice, under two names, is one. */
  private static List<MappingReading> distinct(List<MappingReading> readings) {
    Map<String, MappingReading> byHash = new HashMap<>();
    List<MappingReading> distinct = new ArrayList<>();
    for (MappingReading reading : readings) {
      String sha256 = reading.file().source().sha256();
      MappingReading first = sha256.isEmpty() ? null : byHash.putIfAbsent(sha256, reading);
      distinct.add(first == null ? reading : left(reading, first));
    }
    return distinct;
  }

  private static MappingReading left(MappingReading reading, MappingReading first) {
    return new MappingReading(
        reading.file().as(TableFile.Status.LEFT),
        Kind.OTHER,
        Optional.empty(),
        "",
        List.of(
            Finding.info(
                "document-repeated",
                Place.whole(reading.file().place()),
                "has the same bytes as " + first.file().place() + "; it counts once")));
  }

  /** Tables with the headers that stand beside them, under the same name. */
  private static List<MappingReading> withHeaders(List<MappingReading> readings) {
    Map<String, MappingReading> headers = new HashMap<>();
    readings.stream()
        .filter(each -> each.kind() == Kind.METADATA)
        .sorted(Comparator.comparing(each -> each.file().place()))
        .forEach(each -> headers.putIfAbsent(stem(each), each));
    List<MappingReading> joined = new ArrayList<>();
    for (MappingReading each : readings) {
      if (each.kind() == Kind.ROWS) {
        Optional<String> header =
            Optional.ofNullable(headers.remove(stem(each))).map(MappingReading::content);
        joined.add(MappingTaker.sssom(each.file(), each.content(), header, each.findings()));
      } else {
        joined.add(each);
      }
    }
    return joined.stream().map(each -> alone(each, headers)).toList();
  }

  private static MappingReading alone(MappingReading header, Map<String, MappingReading> unused) {
    if (header.kind() != Kind.METADATA || !unused.containsValue(header)) {
      return header;
    }
    return new MappingReading(
        header.file().as(TableFile.Status.LEFT),
        Kind.OTHER,
        Optional.empty(),
        "",
        List.of(
            Finding.warning(
                "mapping-header-alone",
                Place.whole(header.file().place()),
                "a header of SSSOM without its table; give the table the same name but .sssom.tsv"
                    + " at its end, and put it beside it")));
  }

  private static String stem(MappingReading reading) {
    return HeaderFile.stem(reading.file().place());
  }

  /** Published tables take their names first, so that the order of files changes no set. */
  private void takeAll(List<MappingReading> readings) {
    for (MappingReading each : readings) {
      files.add(each.file());
      findings.addAll(each.findings());
    }
    readings.stream()
        .filter(each -> each.set().isPresent())
        .sorted(
            Comparator.comparing((MappingReading each) -> each.kind() != Kind.TABLE)
                .thenComparing(each -> id(each.set().get()))
                .thenComparing(each -> each.file().place()))
        .forEach(each -> take(each, each.set().get()));
  }

  private void take(MappingReading reading, LoadedSet set) {
    LoadedSet first = sets.get(set.set().name());
    if (first == null) {
      sets.put(set.set().name(), set);
    } else if (reading.kind() == Kind.TABLE) {
      sets.put(set.set().name(), joined(first, set));
    } else if (id(first).equals(id(set))) {
      files.set(files.indexOf(reading.file()), reading.file().as(TableFile.Status.LEFT));
      findings.add(
          Finding.error(
              "mapping-set-repeated",
              Place.whole(reading.file().place()),
              "it has the mapping_set_id of "
                  + first.set().sources().getFirst().name()
                  + ", "
                  + id(set)
                  + "; it is left out, put the rows into one file or give it an id of its own"));
    } else {
      String other = set.set().name() + "-" + Sha256.of(id(set)).substring(0, 6);
      sets.put(other, new LoadedSet(set.set().as(other), set.places()));
    }
  }

  private static String id(LoadedSet set) {
    return set.set().value(Slot.MAPPING_SET_ID).orElse("");
  }

  /** The rows of two tables of one kind, each once. */
  private static LoadedSet joined(LoadedSet one, LoadedSet other) {
    Map<Mapping, Place> rows = new LinkedHashMap<>();
    for (LoadedSet set : List.of(one, other)) {
      for (int i = 0; i < set.places().size(); i++) {
        rows.putIfAbsent(set.set().mappings().get(i), set.places().get(i));
      }
    }
    List<Source> sources = new ArrayList<>(one.set().sources());
    sources.addAll(other.set().sources());
    MappingSet joined =
        one.set().with(List.copyOf(rows.keySet())).from(sources.toArray(Source[]::new));
    return new LoadedSet(joined, List.copyOf(rows.values()));
  }

  /** A table that says no version has the first digits of a hash over its files (decision 0010). */
  private static LoadedSet versioned(LoadedSet set) {
    if (set.set().value(Slot.MAPPING_SET_VERSION).isPresent() || !id(set).isEmpty()) {
      return set;
    }
    List<String> hashes = set.set().sources().stream().map(Source::sha256).sorted().toList();
    String version = Sha256.of(String.join("\n", hashes)).substring(0, VERSION_DIGITS);
    return new LoadedSet(set.set().with(Slot.MAPPING_SET_VERSION, version), set.places());
  }
}
