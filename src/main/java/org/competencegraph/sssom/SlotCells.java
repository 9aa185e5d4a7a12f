package org.competencegraph.sssom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.Slot;
import org.competencegraph.model.SlotWords;

/** What cells and keys hold, each as its slot asks for. */
final class SlotCells {

  /** How mappings were said to be made before SSSOM 1.0. */
  private static final Map<String, String> EARLIER_JUSTIFICATIONS =
      Map.of(
          "Lexical", "semapv:LexicalMatching",
          "Logical", "semapv:LogicalReasoning",
          "HumanCurated", "semapv:ManualMappingCuration",
          "Complex", "semapv:CompositeMatching",
          "Unspecified", "semapv:UnspecifiedMatching",
          "SemanticSimilarity", "semapv:SemanticSimilarityThresholdMatching");

  private static final Map<String, String> EARLIER_NAMES =
      Map.of(
          "match_type", "mapping_justification",
          "semantic_similarity_score", "similarity_score",
          "semantic_similarity_measure", "similarity_measure");

  private final Curies curies;
  private final boolean isLocal;

  /**
   * @param isLocal whether numbers and dates may be written as in Dutch
   */
  SlotCells(Curies curies, boolean isLocal) {
    this.curies = curies;
    this.isLocal = isLocal;
  }

  /** What a column is called today. */
  static String today(String column) {
    return EARLIER_NAMES.getOrDefault(column, column);
  }

  /**
   * The values of a slot, of an unknown one as they are.
   *
   * @param fault hears of values that are left out: a code and why
   */
  List<String> values(String name, List<String> texts, BiConsumer<String, String> fault) {
    List<String> values = new ArrayList<>();
    Optional<Slot> slot = Slot.of(name);
    for (String text : texts) {
      if (text.isEmpty()) {
        continue;
      }
      slot.map(each -> value(each, text, fault)).orElse(Optional.of(text)).ifPresent(values::add);
    }
    return values;
  }

  private Optional<String> value(Slot slot, String text, BiConsumer<String, String> fault) {
    Optional<String> value =
        switch (slot.kind()) {
          case ENTITY, ENTITIES -> entity(slot, text, fault);
          case URI, URIS -> Optional.of(text).filter(Curies::isIri);
          case TEXT, TEXTS -> Optional.of(text);
          case SHARE -> ofCountry(text, SlotCells::share, LocalSpelling::number, fault);
          case DATE -> ofCountry(text, SlotCells::date, LocalSpelling::date, fault);
          case CHOICE -> choice(slot, text, fault);
        };
    String what = "\"" + text + "\" is " + whatItIsNot(slot, text);
    if (value.isEmpty() && slot.kind().isEntity() && slot != Slot.MAPPING_JUSTIFICATION) {
      fault.accept("sssom-curie", what);
    } else if (value.isEmpty() && slot == Slot.MAPPING_CARDINALITY) {
      fault.accept("sssom-cardinality", what);
    } else if (value.isEmpty()) {
      fault.accept("sssom-value", what);
    }
    return value;
  }

  private static Optional<String> choice(Slot slot, String text, BiConsumer<String, String> fault) {
    Function<String, Optional<String>> reader = word -> SlotWords.meant(slot, word);
    // A time is one in every country.
    return slot == Slot.MAPPING_CARDINALITY
        ? local(text, reader, LocalSpelling::cardinality, fault)
        : reader.apply(text);
  }

  /** A value as SSSOM has it, or else as a spreadsheet wrote it, if that is known by its file. */
  private Optional<String> ofCountry(
      String text,
      Function<String, Optional<String>> reader,
      Function<String, Optional<String>> spelling,
      BiConsumer<String, String> fault) {
    return isLocal ? local(text, reader, spelling, fault) : reader.apply(text);
  }

  private static Optional<String> local(
      String text,
      Function<String, Optional<String>> reader,
      Function<String, Optional<String>> spelling,
      BiConsumer<String, String> fault) {
    Optional<String> value = reader.apply(text);
    if (value.isPresent()) {
      return value;
    }
    Optional<String> meant = spelling.apply(text).flatMap(reader);
    meant.ifPresent(each -> fault.accept("sssom-local", "\"" + text + "\" is read as " + each));
    return meant;
  }

  private String whatItIsNot(Slot slot, String text) {
    if (slot == Slot.MAPPING_JUSTIFICATION) {
      return "no justification of SSSOM, such as semapv:ManualMappingCuration";
    }
    if (slot == Slot.MAPPING_CARDINALITY) {
      return "no cardinality of SSSOM, such as 1:1 or 1:n; it is left out of the row, and apply"
          + " counts anew";
    }
    return switch (slot.kind()) {
      case ENTITY, ENTITIES ->
          curies.hasPrefix(text)
              ? "no CURIE: "
                  + Curies.foreign(text)
                      .map(
                          each ->
                              each.isBlank() ? "there is white space in it" : "no IRI has " + each)
                      .orElse("there is nothing behind the prefix")
              : "no CURIE with a prefix that the header declares in curie_map";
      case URI, URIS -> "no absolute IRI";
      case SHARE -> "no number from 0 to 1";
      case DATE ->
          LocalSpelling.hasShortYear(text)
              ? "a date with a year of two digits, which may mean another; write it as 2026-01-31"
              : "no date such as 2026-01-31";
      case CHOICE ->
          "none of the words that SSSOM has for this, which are: "
              + String.join(", ", SlotWords.words(slot));
      case TEXT, TEXTS -> "not what SSSOM has for this";
    };
  }

  private Optional<String> entity(Slot slot, String text, BiConsumer<String, String> fault) {
    if (slot == Slot.MAPPING_JUSTIFICATION) {
      return curies
          .expand(EARLIER_JUSTIFICATIONS.getOrDefault(text, text))
          .filter(iri -> iri.startsWith(Mapping.SEMAPV))
          .filter(iri -> SlotWords.JUSTIFICATIONS.contains(iri.substring(Mapping.SEMAPV.length())));
    }
    Optional<String> iri = curies.expand(text);
    if (iri.isEmpty() && text.matches("(?i)https?://.*") && Curies.isIri(text)) {
      fault.accept("sssom-iri", "\"" + text + "\" is an IRI; write it as a CURIE");
      return Optional.of(text);
    }
    return iri;
  }

  private static Optional<String> share(String text) {
    try {
      double share = Double.parseDouble(text);
      return share >= 0 && share <= 1 ? Optional.of(Double.toString(share)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
