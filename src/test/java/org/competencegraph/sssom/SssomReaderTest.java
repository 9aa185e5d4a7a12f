package org.competencegraph.sssom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.competencegraph.model.Finding;
import org.competencegraph.model.Mapping;
import org.competencegraph.model.MappingSet;
import org.competencegraph.model.Relation;
import org.competencegraph.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SssomReaderTest {

  private static final String HEADER =
      """
      #curie_map:
      #  FR: https://fruit.example/id/
      #mapping_set_id: https://shop.example/sets/fruit.sssom.tsv
      #license: https://creativecommons.org/publicdomain/zero/1.0/
      """;

  private static final String COLUMNS =
      "subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tmapping_date\tmapping_cardinality\treview_date\n";

  private static final String GOOD =
      "FR:1\tskos:exactMatch\tFR:2\tsemapv:ManualMappingCuration\t0.5\t2026-01-31\t1:1\t\n";

  private static SssomReading read(String text) {
    return SssomReader.read(text, Optional.empty(), "fruit.sssom.tsv");
  }

  private static SssomReading rows(String... rows) {
    return read(HEADER + COLUMNS + GOOD + String.join("\n", rows) + "\n");
  }

  @Test
  void saysOfEachLineWhatIsWrongAndTakesTheOthers() {
    SssomReading reading =
        rows(
            "XX:1\tskos:exactMatch\tFR:2\tsemapv:ManualMappingCuration",
            "FR:1\tskos:exactMatch\tFR:2\tsemapv:Guess",
            "FR:1\tskos:exactMatch\tFR:3\tsemapv:ManualMappingCuration\t1.5",
            "FR:1\tskos:exactMatch\tFR:3\tsemapv:ManualMappingCuration\t\t31-02-2026",
            "FR:9\tskos:exactMatch\tFR:3\tsemapv:ManualMappingCuration\t\t\t2:1",
            "FR:1\tskos:exactMatch\t\tsemapv:ManualMappingCuration",
            "FR:1\tskos:exactMatch\tFR:3\tsemapv:ManualMappingCuration\t\t\t\t\tmore",
            "FR:1\tskos:exactMatch\t\"FR:3\tsemapv:ManualMappingCuration",
            "FR:1\tFR:likes\tFR:3\tsemapv:ManualMappingCuration",
            "FR:1\tskos:exactMatch\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t1:1",
            "FR:1\tskos:broadMatch\tFR:3\tsemapv:ManualMappingCuration\t\t\t\t2026-01-31",
            "FR:1\tskos:broadMatch\thttp://x.example/3\tsemapv:ManualMappingCuration",
            GOOD.strip());
    assertThat(reading.findings())
        .extracting(Finding::code, each -> each.place().line(), Finding::severity)
        .containsExactly(
            tuple("sssom-curie", 7, Finding.Severity.ERROR),
            tuple("sssom-value", 8, Finding.Severity.ERROR),
            tuple("sssom-value", 9, Finding.Severity.ERROR),
            tuple("sssom-value", 10, Finding.Severity.ERROR),
            tuple("sssom-cardinality", 11, Finding.Severity.WARNING),
            tuple("sssom-cell-missing", 12, Finding.Severity.ERROR),
            tuple("table-row-cells", 13, Finding.Severity.ERROR),
            tuple("table-line", 14, Finding.Severity.ERROR),
            tuple("sssom-predicate", 15, Finding.Severity.WARNING),
            tuple("sssom-cardinality", 16, Finding.Severity.WARNING),
            tuple("sssom-review", 17, Finding.Severity.WARNING),
            tuple("sssom-iri", 18, Finding.Severity.WARNING),
            tuple("sssom-repeated", 19, Finding.Severity.INFO),
            tuple("sssom-contradiction", 16, Finding.Severity.WARNING));
    assertThat(reading.lines()).containsExactly(6, 11, 15, 16, 17, 18);
    assertThat(reading.findings())
        .allMatch(each -> each.message().contains("column") || each.place().line() > 12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject_id\tobject_id\tmapping_justification\tpredicate_id\tpredicate_id\n",
        "subject_id\tpredicate_id\tobject_id\n",
        "predicate_id\tobject_id\tmapping_justification\n"
      })
  void namesTheColumnThatIsMissingOrThereTwice(String columns) {
    SssomReading reading = read(HEADER + columns + GOOD);
    assertThat(reading.set()).isEmpty();
    assertThat(reading.findings())
        .extracting(Finding::code, each -> each.place().line())
        .contains(tuple("sssom-column", 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#a: &x [ 1 ]\n#b: *x\n",
        "#a: !!java.net.URL https://x.example/\n",
        "#a: [ [ [ [ [ [ [ [ [ [ 1 ] ] ] ] ] ] ] ] ] ]\n",
        "#a: 1\n#a: 2\n",
        "#a: [ 1\n",
        "#just text\n",
        "#mapping_set_title: no id\n",
      })
  void refusesAHeaderThatIsNoneOrNotPlain(String header) {
    SssomReading reading = read(header + COLUMNS + GOOD);
    assertThat(reading.set()).isEmpty();
    assertThat(reading.findings()).extracting(Finding::code).contains("sssom-header");
  }

  @Test
  void readsWhatASpreadsheetSaved() {
    SssomReading reading =
        read(
            """
            #curie_map:,,,
            #  FR: https://fruit.example/id/,,,
            #mapping_set_id: https://shop.example/sets/fruit,,,
            "#mapping_set_title: apples, ""red"" ones",,,
            #license: https://creativecommons.org/publicdomain/zero/1.0/,,,
            subject_id,predicate_id,object_id,mapping_justification
            FR:1,skos:exactMatch,FR:2,semapv:ManualMappingCuration
            """);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.set().orElseThrow().value(Slot.MAPPING_SET_TITLE))
        .contains("apples, \"red\" ones");
    assertThat(reading.lines()).containsExactly(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ",", ";"})
  void readsAFileOfWhichEachCellIsInQuotes(String delimiter) {
    String file =
        """
        "#curie_map:";"";"";""
        "#  FR: https://fruit.example/id/";"";"";""
        "#mapping_set_id: https://shop.example/sets/fruit";"";"";""
        "#mapping_set_title: apples, ""red"" ones";"";"";""
        "#license: https://creativecommons.org/publicdomain/zero/1.0/";"";"";""
        "";"";"";""
        "subject_id";"predicate_id";"object_id";"mapping_justification"
        "FR:1";"skos:exactMatch";"FR:2";"semapv:ManualMappingCuration"
        """;
    SssomReading reading = read(file.replace(";", delimiter));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.set().orElseThrow().value(Slot.MAPPING_SET_TITLE))
        .contains("apples, \"red\" ones");
    assertThat(reading.lines()).containsExactly(8);
  }

  @Test
  void readsNumbersAndDatesOfADutchSpreadsheet() {
    String columns =
        "subject_id;predicate_id;object_id;mapping_justification;confidence;mapping_date\n";
    String rows =
        """
        FR:1;skos:exactMatch;FR:2;semapv:ManualMappingCuration;0,85;31/01/2026
        FR:1;skos:closeMatch;FR:3;semapv:ManualMappingCuration;,5;2026-02-01
        FR:1;skos:closeMatch;FR:4;semapv:ManualMappingCuration;1,5;
        FR:1;skos:closeMatch;FR:5;semapv:ManualMappingCuration;;31/02/2026
        FR:1;skos:closeMatch;FR:6;semapv:ManualMappingCuration;;1/2/26
        FR:1;skos:closeMatch;FR:7;semapv:ManualMappingCuration;;1/02/2026
        FR:1;skos:closeMatch;FR:8;semapv:ManualMappingCuration;;31-1-2026
        FR:1;skos:closeMatch;FR:9;semapv:ManualMappingCuration;;31.01.2026
        FR:1;skos:closeMatch;FR:10;semapv:ManualMappingCuration;;31.01-2026
        """;
    SssomReading reading = read(HEADER + columns + rows);
    assertThat(reading.set().orElseThrow().mappings())
        .extracting(
            each -> each.value(Slot.CONFIDENCE).orElse(""),
            each -> each.value(Slot.MAPPING_DATE).orElse(""))
        .containsExactly(
            tuple("0.85", "2026-01-31"),
            tuple("0.5", "2026-02-01"),
            tuple("", "2026-02-01"),
            tuple("", "2026-01-31"),
            tuple("", "2026-01-31"));
    assertThat(reading.findings())
        .extracting(Finding::code, each -> each.place().line(), Finding::severity)
        .containsExactly(
            tuple("sssom-local", 6, Finding.Severity.INFO),
            tuple("sssom-local", 6, Finding.Severity.INFO),
            tuple("sssom-value", 8, Finding.Severity.ERROR),
            tuple("sssom-value", 9, Finding.Severity.ERROR),
            tuple("sssom-value", 10, Finding.Severity.ERROR),
            tuple("sssom-value", 14, Finding.Severity.ERROR));
    assertThat(reading.findings())
        .extracting(Finding::message)
        .contains(
            "column mapping_date: \"1/2/26\" is a date with a year of two digits, which may mean"
                + " another; write it as 2026-01-31; the row is left out");
    assertThat(reading.findings().getFirst().message())
        .isEqualTo(
            "column confidence: \"0,85\" is read as 0.85, and others in this column likewise");
    assertThat(read((HEADER + columns + rows).replace(';', '\t')).set())
        .as("also with tabs")
        .hasValueSatisfying(set -> assertThat(set.mappings()).hasSize(5));
    SssomReading commas =
        read(HEADER + columns.replace(';', ',') + rows.replace(",", ".").replace(';', ','));
    assertThat(commas.findings())
        .as("not with commas")
        .noneMatch(each -> each.code().equals("sssom-local"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ",", ";"})
  void readsCardinalitiesThatASpreadsheetTookForTimes(String delimiter) {
    String columns =
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\tmapping_cardinality\n";
    String row = "FR:1\tskos:closeMatch\tFR:2\tsemapv:ManualMappingCuration\t";
    String none = "FR:1\tskos:closeMatch\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t";
    String noOther = "sssom:NoTermFound\tskos:closeMatch\tFR:1\tsemapv:ManualMappingCuration\t";
    String rows =
        String.join(
            "\n",
            row + "01:01",
            row.replace("FR:2", "FR:3") + "1:01",
            row.replace("FR:2", "FR:4") + "01:01:00",
            none + "01:00",
            noOther + "00:01",
            row.replace("FR:2", "FR:5") + "1:n",
            row.replace("FR:2", "FR:6") + "02:01");
    SssomReading reading = read(HEADER + (columns + rows).replace("\t", delimiter));
    assertThat(reading.set().orElseThrow().mappings())
        .extracting(each -> each.value(Slot.MAPPING_CARDINALITY).orElse("none"))
        .containsExactly("1:1", "1:1", "1:1", "1:0", "0:1", "1:n", "none");
    assertThat(reading.findings())
        .filteredOn(each -> !each.code().equals("sssom-contradiction"))
        .extracting(Finding::toString)
        .containsExactly(
            "fruit.sssom.tsv:6: info: column mapping_cardinality: \"01:01\" is read as 1:1, and"
                + " others in this column likewise [sssom-local]",
            "fruit.sssom.tsv:12: warning: column mapping_cardinality: \"02:01\" is no cardinality"
                + " of SSSOM, such as 1:1 or 1:n; it is left out of the row, and apply counts anew"
                + " [sssom-cardinality]");
  }

  @Test
  void saysOfACurieWhetherItsPrefixOrWhatIsBehindItIsWrong() {
    String rest = "\tskos:exactMatch\tFR:2\tsemapv:ManualMappingCuration";
    assertThat(rows("XX:1" + rest, "FR:1/a b" + rest, "FR:a<b" + rest).findings())
        .extracting(Finding::message)
        .containsExactly(
            "column subject_id: \"XX:1\" is no CURIE with a prefix that the header declares in"
                + " curie_map; the row is left out",
            "column subject_id: \"FR:1/a b\" is no CURIE: there is white space in it; the row is"
                + " left out",
            "column subject_id: \"FR:a<b\" is no CURIE: no IRI has <; the row is left out");
  }

  @Test
  void tellsWhatCannotHoldTogether() {
    String by = "\tsemapv:ManualMappingCuration";
    String columns =
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\tpredicate_modifier\tobject_source\n";
    SssomReading reading =
        read(
            HEADER
                + columns
                + String.join(
                    "\n",
                    "FR:1\tskos:exactMatch\tFR:2" + by,
                    "FR:1\tskos:exactMatch\tFR:2" + by + "\tNot",
                    "FR:1\tskos:broadMatch\tFR:2" + by,
                    "FR:1\tskos:exactMatch\tsssom:NoTermFound" + by,
                    "FR:1\tskos:closeMatch\tFR:2" + by,
                    "FR:3\tskos:exactMatch\tsssom:NoTermFound" + by + "\t\tskos:other",
                    "FR:3\tskos:exactMatch\tFR:4" + by,
                    "FR:3\tskos:narrowMatch\tFR:4" + by + "\tNot",
                    "FR:5\tskos:broadMatch\tsssom:NoTermFound" + by,
                    "FR:5\tskos:exactMatch\tFR:6" + by));
    assertThat(reading.findings())
        .allMatch(each -> each.severity() == Finding.Severity.WARNING)
        .extracting(Finding::code, each -> each.place().line())
        .containsExactly(
            tuple("sssom-contradiction", 9),
            tuple("sssom-contradiction", 7),
            tuple("sssom-contradiction", 8));
    assertThat(reading.findings())
        .extracting(each -> each.message().replaceAll(";.*", ""))
        .containsExactly(
            "line 6 has a term by exactMatch, and this row says there is none",
            "line 6 says exactMatch of the two, which this row denies",
            "line 6 says exactMatch of the two, and this row broadMatch");
  }

  @Test
  void takesWordsInAnyCapitalsAndListsThemForAnother() {
    String columns =
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\tpredicate_modifier\n";
    String row = "FR:1\tskos:exactMatch\tFR:%d\tsemapv:ManualMappingCuration\t%s\n";
    SssomReading reading =
        read(
            HEADER
                + columns
                + row.formatted(2, "not")
                + row.formatted(3, "NOT")
                + row.formatted(4, "niet"));
    assertThat(reading.set().orElseThrow().mappings()).hasSize(2).allMatch(Mapping::isNegated);
    assertThat(reading.findings())
        .extracting(Finding::message)
        .containsExactly(
            "column predicate_modifier: \"niet\" is none of the words that SSSOM has for this,"
                + " which are: Not; the row is left out");
  }

  @Test
  void namesTheRelationThatDiffersInCapitalsAlone() {
    String by = "\tFR:2\tsemapv:ManualMappingCuration";
    assertThat(rows("FR:3\tskos:NarrowMatch" + by, "FR:3\towl:sameas" + by).findings())
        .extracting(Finding::code, each -> each.message().replaceAll(".*; see", "see"))
        .containsExactly(
            tuple("sssom-predicate", "see whether skos:narrowMatch is meant, for capitals count"),
            tuple("sssom-predicate", "see whether owl:sameAs is meant, for capitals count"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ","})
  void tellsOnceThatANeededColumnIsCalledOtherwise(String delimiter) {
    String columns =
        "Subject_ID\tsubject_label\tPredicate_ID\tobject\tobject_label\tmapping_justification"
            + "\tConfidence\n";
    String row = "FR:1\ta\tskos:exactMatch\tFR:2\tb\tsemapv:ManualMappingCuration\t\n";
    String file = HEADER + (columns + row + row.replace("FR:1", "FR:3")).replace("\t", delimiter);
    String rest = "; the file is not read, mend the line with the columns";
    assertThat(read(file).findings())
        .allMatch(each -> each.code().equals("sssom-column") && each.place().line() == 5)
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                Finding.Severity.ERROR,
                "there is no column predicate_id, but one that is called Predicate_ID" + rest),
            tuple(
                Finding.Severity.ERROR,
                "there is no column subject_id, but one that is called Subject_ID" + rest),
            tuple(Finding.Severity.ERROR, "there is no column object_id" + rest),
            tuple(
                Finding.Severity.WARNING,
                "the column Confidence is taken for one of your own, for capitals count; call it"
                    + " confidence if that is meant"));
  }

  @Test
  void tellsOnceThatRowsNeedAColumnThatOthersDoNot() {
    String columns =
        "subject_label\tsubject_type\tpredicate_id\tobject_id\tmapping_justification\n";
    String rest = "\tskos:exactMatch\tFR:2\tsemapv:ManualMappingCuration\n";
    SssomReading reading =
        read(HEADER + columns + "a\trdfs literal" + rest + "b\t" + rest + "c\t" + rest);
    assertThat(reading.set().orElseThrow().mappings()).hasSize(1);
    assertThat(reading.findings())
        .extracting(Finding::code, each -> each.place().line())
        .containsExactly(tuple("sssom-column", 7));
  }

  @Test
  void namesNoPrefixAsOneThatIsDeclared() {
    MappingSet set =
        read(HEADER.replace("#  FR:", "#  ns2: https://a.example/\n#  FR:")
                + COLUMNS
                + "FR:1\tskos:exactMatch\thttps://b.example/x/9\tsemapv:MappingReview\n"
                + "ns2:1\tskos:exactMatch\thttps://c.example/x/9\tsemapv:MappingReview\n")
            .set()
            .orElseThrow();
    String written = SssomWriter.write(set, java.util.Map.of());
    assertThat(read(written).set())
        .hasValueSatisfying(again -> assertThat(again.mappings()).isEqualTo(set.mappings()));
    assertThat(written).contains("\tns1:9\t", "\tns3:9\t", "ns2:1\t");
  }

  @Test
  void saysWhatIsWrongInTheHeaderAndTakesTheRest() {
    SssomReading reading =
        read(
            """
            #curie_map:
            #  FR: https://fruit.example/id/
            #  semapv: https://semapv.example/
            #  "b ad": https://bad.example/
            #mapping_set_id: https://shop.example/sets/fruit
            #creator_id: XX:1
            #mapping_date: yesterday
            #nested:
            #  - a: 1
            """
                + COLUMNS
                + GOOD);
    assertThat(reading.set().orElseThrow().mappings()).hasSize(1);
    assertThat(reading.findings())
        .allMatch(each -> each.severity() == Finding.Severity.WARNING)
        .extracting(Finding::code)
        .containsExactly(
            "sssom-prefix",
            "sssom-prefix",
            "sssom-curie",
            "sssom-value",
            "sssom-key",
            "sssom-license");
  }

  /** Whatever stands above the rows, there is an answer. */
  @Property(tries = 500)
  void answersToAnyHeader(@ForAll("headers") List<String> lines) {
    String header = lines.stream().map(line -> "#" + line + "\n").collect(Collectors.joining());
    assertThat(read(header + COLUMNS + GOOD).findings()).isNotEmpty();
  }

  @Provide
  Arbitrary<List<String>> headers() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("ab:#|\\\"',;- \t{}[]&*!%@`>?=~1").ofMaxLength(12),
            Arbitraries.of(
                "",
                "---",
                "...",
                "%YAML 1.2",
                "curie_map:",
                "  FR: https://fruit.example/id/",
                "  FR:",
                "curie_map: text",
                "mapping_set_id: https://a.example/b",
                "license:",
                "extension_definitions: [ {} ]",
                "extension_definitions: a",
                "  - a: b",
                "- a",
                "? a",
                "a: [",
                "<<: *x",
                "mapping_set_id: [ https://a.example/b, x ]"))
        .list()
        .ofMaxSize(6);
  }

  /** Whatever a curator types into cells, keys and columns comes back. */
  @Property(tries = 200)
  void givesBackWhatWasWritten(
      @ForAll("texts") String one, @ForAll("texts") String other, @ForAll("texts") String column) {
    String name = column.replaceAll("[\\t\\n\"#]", "").strip();
    Mapping mapping =
        Mapping.of("https://a.example/1", Relation.CLOSE, "https://b.example/x#y", "MappingReview")
            .with(Slot.SUBJECT_LABEL, one)
            .with("match_string", List.of(one, other))
            .with(
                name.isEmpty() || Slot.of(name).isPresent() ? "own" : "own " + name,
                List.of(other));
    MappingSet set =
        new MappingSet(
                "set", new TreeMap<>(), List.of(), new TreeMap<>(), List.of(), List.of(mapping))
            .with(Slot.MAPPING_SET_ID, "https://c.example/set")
            .with(Slot.LICENSE, "https://c.example/license")
            .with(Slot.MAPPING_SET_TITLE, other)
            .with(Slot.COMMENT, one);
    SssomReading reading = read(SssomWriter.write(set, java.util.Map.of()));
    assertThat(reading.findings()).isEmpty();
    MappingSet back = reading.set().orElseThrow();
    assertThat(back.slots()).isEqualTo(set.slots());
    assertThat(back.mappings()).isEqualTo(set.mappings());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("ab:#|\\\"',;- \t{}[]&*!%@`>?=~é1.").ofMaxLength(30),
            Arbitraries.of("true", "1.10", "2026-01-31", "- a", "a: b", "a #b", "null", "x:", "@x"))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
