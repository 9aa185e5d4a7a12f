package org.competencegraph.sssom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Slot;

/**
 * Writes a set as SSSOM/TSV: the header with the prefixes that it needs, then a row for each
 * mapping, with a column for each slot that any of them has and for each that the set defines and
 * does not use itself.
 */
public final class SssomWriter {

  private final MappingSet set;
  private final NamedPrefixes prefixes;

  private SssomWriter(MappingSet set, Map<String, String> more) {
    this.set = set;
    this.prefixes = new NamedPrefixes(set.prefixes(), more);
  }

  /**
   * The text of a file.
   *
   * @param more prefixes that may be used beside those of the set
   */
  public static String write(MappingSet set, Map<String, String> more) {
    return new SssomWriter(set, more).write();
  }

  private String write() {
    List<String> columns = columns();
    List<String> rows = new ArrayList<>();
    rows.add(String.join("\t", columns.stream().map(SssomWriter::cell).toList()));
    set.mappings().forEach(mapping -> rows.add(row(mapping, columns)));
    StringBuilder text = new StringBuilder();
    header().forEach(line -> text.append('#').append(line).append('\n'));
    rows.forEach(row -> text.append(row).append('\n'));
    return text.toString();
  }

  private List<String> columns() {
    TreeSet<String> used = new TreeSet<>();
    set.mappings().forEach(mapping -> used.addAll(mapping.all().keySet()));
    set.extensions().stream()
        .map(MappingSet.Extension::name)
        .filter(name -> !set.slots().containsKey(name))
        .forEach(used::add);
    used.addAll(List.of(Slot.PREDICATE_ID.id(), Slot.MAPPING_JUSTIFICATION.id()));
    return inOrder(used);
  }

  /** Those of SSSOM in its order, then the others by name. */
  private static List<String> inOrder(Iterable<String> names) {
    List<String> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    names.forEach(name -> (Slot.of(name).isPresent() ? known : unknown).add(name));
    known.sort(java.util.Comparator.comparing(name -> Slot.of(name).orElseThrow()));
    known.addAll(unknown);
    return known;
  }

  private String row(Mapping mapping, List<String> columns) {
    Map<String, List<String>> all = mapping.all();
    return String.join(
        "\t",
        columns.stream().map(name -> cell(text(name, all.getOrDefault(name, List.of())))).toList());
  }

  private String text(String name, List<String> values) {
    Optional<Slot> slot = Slot.of(name);
    if (slot.isEmpty()) {
      return String.join("|", values);
    }
    List<String> texts = values.stream().map(value -> text(slot.get(), value)).toList();
    return slot.get().kind().isMany() ? ManyValues.join(texts) : String.join(" ", texts);
  }

  private String text(Slot slot, String value) {
    if (slot.kind().isEntity()) {
      return prefixes.curie(value);
    }
    return slot.kind() == Slot.Kind.SHARE ? value.replaceAll("\\.0$", "") : value;
  }

  private static String cell(String text) {
    boolean needsQuotes =
        text.indexOf('\t') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0
            || text.indexOf('"') >= 0
            || text.startsWith("#");
    return needsQuotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** Made last: the rows say which prefixes are needed. */
  private List<String> header() {
    List<String> keys = new ArrayList<>();
    for (String name : inOrder(set.slots().keySet())) {
      List<String> values = set.slots().get(name);
      Optional<Slot> slot = Slot.of(name);
      boolean isMany = slot.map(each -> each.kind().isMany()).orElse(false) || values.size() > 1;
      List<String> texts =
          values.stream().map(value -> slot.map(each -> text(each, value)).orElse(value)).toList();
      YamlText.line(keys, name, texts, isMany);
    }
    extensions(keys);
    List<String> header = new ArrayList<>();
    SortedMap<String, String> used = new TreeMap<>(prefixes.used());
    if (!used.isEmpty()) {
      header.add("curie_map:");
      used.forEach(
          (prefix, iri) -> header.add("  " + YamlText.of(prefix) + ": " + YamlText.of(iri)));
    }
    header.addAll(keys);
    return header;
  }

  private void extensions(List<String> keys) {
    if (set.extensions().isEmpty()) {
      return;
    }
    keys.add("extension_definitions:");
    set.extensions()
        .forEach(
            each -> {
              keys.add("  - slot_name: " + YamlText.of(each.name()));
              Stream.of(
                      Map.entry("property", each.property()),
                      Map.entry("type_hint", each.typeHint()))
                  .filter(part -> !part.getValue().isEmpty())
                  .forEach(
                      part ->
                          keys.add(
                              "    "
                                  + part.getKey()
                                  + ": "
                                  + YamlText.of(prefixes.curie(part.getValue()))));
            });
  }
}
