package org.competencegraph.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.competencegraph.corpus.Input;
import org.competencegraph.model.CompetentCode.Version2;
import org.competencegraph.model.CompetentConcept;

/**
 * VDAB's lists of Competent 2: a code and a Dutch label in a row, and where the list has them an
 * identifier, a kind and a French label.
 */
public final class CompetentLists {

  /** What the option and the documents in the graph are called. */
  public static final String NAME = "competent";

  private static final int MOST_DIGITS = 9;

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final TableReader<CompetentConcept> READER =
      new TableReader<>(
          NAME,
          List.of(
              Layout.read(
                      "a list of Competent 2", List.of("id", "labelNl"), CompetentLists::concept)
                  .beside("uuid", "kind", "labelFr"),
              Layout.left(
                  "it maps Competent to ESCO; give it to --mappings",
                  "competentId",
                  "relation",
                  "escoUri")));

  private CompetentLists() {}

  /** Reads lists; whatever is in the files, this returns. */
  public static Vocabulary<CompetentConcept> read(Input input) {
    return Tables.read(
        input, READER, concept -> concept.code().notation(), CompetentConcept::label);
  }

  private static Optional<CompetentConcept> concept(Row row) {
    Optional<Version2> code =
        Version2.of(row.cell("id"))
            .filter(each -> !each.adapted() && each.number().length() <= MOST_DIGITS);
    if (code.isEmpty()) {
      row.error(
          "catalogue-code",
          "id",
          row.quoted("id") + " is no code such as SK-5472; the row is left out");
      return Optional.empty();
    }
    SortedMap<String, String> labels = labels(row);
    if (!labels.containsKey("nl")) {
      row.error(
          "catalogue-label-missing",
          "labelNl",
          code.get().notation() + " has no Dutch label; it is left out");
      return Optional.empty();
    }
    checkKind(row, code.get().kind());
    return Optional.of(new CompetentConcept(code.get(), uuid(row), labels));
  }

  private static SortedMap<String, String> labels(Row row) {
    SortedMap<String, String> labels = new TreeMap<>();
    labels.put("nl", row.label("labelNl"));
    labels.put("fr", row.label("labelFr"));
    labels.values().removeIf(String::isEmpty);
    return labels;
  }

  private static Optional<String> uuid(Row row) {
    String uuid = row.cell("uuid").toLowerCase(Locale.ROOT);
    if (uuid.isEmpty() || UUID.matcher(uuid).matches()) {
      return Optional.of(uuid).filter(given -> !given.isEmpty());
    }
    row.warning("catalogue-uuid", "uuid", row.quoted("uuid") + " is no UUID; it is left out");
    return Optional.empty();
  }

  /** The letters of a code say of which kind it is; a list may say it again. */
  private static void checkKind(Row row, Version2.Kind kind) {
    String stated = row.cell("kind").toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    if (!stated.isEmpty() && !stated.equals(name(kind))) {
      row.warning(
          "catalogue-kind",
          "kind",
          row.quoted("kind")
              + " is not what the code "
              + row.cell("id")
              + " says; the code is believed");
    }
  }

  private static String name(Version2.Kind kind) {
    return switch (kind) {
      case OP -> "occupation";
      case SK -> "skill";
      case KN -> "knowledge";
      case SO -> "softskill";
    };
  }
}
